import type { FormState } from '#kernel/form-state.ts'
import type { Direction } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type ProfileFieldName, profileForm } from '../profile-form.ts'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'

/** Texts of the form's fields stand below this key. */
export const profilePrefix = 'organisations.profile'

type InLanguage = { readonly lang?: string; readonly dir?: Direction }

/** The props of each field, with what somebody else has saved meanwhile as part of the hint. */
export function fieldMaker(t: Translator, state: FormState, saved: SavedTexts) {
  return (name: ProfileFieldName, language: InLanguage = {}) => {
    const props = control(profileForm, state, t, profilePrefix, name)
    const text = saved[name]
    const other =
      text === undefined ? undefined : <SavedMeanwhile t={t} text={text} choice={isChoice(name)} {...language} />
    return { ...props, t, hint: hintWith(props.hint, other) }
  }
}

function isChoice(name: ProfileFieldName): boolean {
  return name.startsWith('show_') || ['district_id', 'languages', 'topics'].includes(name)
}

export type FieldMaker = ReturnType<typeof fieldMaker>
