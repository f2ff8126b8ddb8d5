import { languages, type Lang } from '#kernel/language.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import { calendarDay, choice, choices, defineForm, type FormValue, mailAddress, text } from '#platform/forms/index.ts'
import { languageList } from '#modules/organisations/index.ts'
import { type Volunteer, volunteerRoles } from './volunteer.ts'

export const volunteerForm = defineForm({
  name: text({ max: 120, minLength: 2, required: true, autocomplete: 'off' }),
  email: mailAddress(),
  lang: choice(languages),
  languages: choices(languageList().map(({ code }) => code)),
  role: choice(volunteerRoles),
  since: calendarDay(),
})
export type VolunteerFields = FormValue<typeof volunteerForm>
export const volunteerFieldNames = ['name', 'email', 'lang', 'languages', 'role', 'since'] as const
export type VolunteerFieldName = (typeof volunteerFieldNames)[number]

/** What stands in the form of somebody. */
export function typedOf({ name, email, lang, languages: spoken, role, since }: Volunteer): TypedValues {
  return { name, email, lang, languages: spoken, role, since }
}

/** Both are required by the form; this tells the compiler. */
export function chosen({ lang, role }: VolunteerFields): { readonly lang: Lang; readonly role: Volunteer['role'] } {
  return { lang: lang === '' ? 'de' : lang, role: role === '' ? 'guide' : role }
}
