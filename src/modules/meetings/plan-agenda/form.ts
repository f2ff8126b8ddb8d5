import type { TypedValues } from '#kernel/form-state.ts'
import { languages } from '#kernel/language.ts'
import { calendarDay, defineForm, type FormValue, text, timeOfDay } from '#platform/forms/index.ts'
import type { AgendaItem, NewAgendaItem } from './agenda.queries.ts'

const title = { max: 160 } as const

export const agendaForm = defineForm({
  day: calendarDay(),
  starts: timeOfDay(),
  ends: timeOfDay({ required: false }),
  title_de: text({ ...title, minLength: 3, required: true }),
  speaker: text({ max: 120 }),
  room: text({ max: 80 }),
  title_leicht: text(title),
  title_en: text(title),
  title_tr: text(title),
  title_ar: text(title),
  title_uk: text(title),
})
export type AgendaFields = FormValue<typeof agendaForm>
export const agendaPrefix = 'meetings.agenda'

export function itemOf({ day, starts, ends, speaker, room, ...titles }: AgendaFields): NewAgendaItem {
  const words = languages.flatMap((lang) => (titles[`title_${lang}`] === '' ? [] : [[lang, titles[`title_${lang}`]]]))
  return { day, starts, ends, speaker, room, title: { ...Object.fromEntries(words), de: titles.title_de } }
}

export function typedOfItem({ day, starts, ends, speaker, room, title: words }: AgendaItem): TypedValues {
  return {
    ...Object.fromEntries(languages.map((lang) => [`title_${lang}`, words[lang] ?? ''])),
    day,
    starts,
    ends,
    speaker,
    room,
  }
}

/** What the schema of one field cannot see. */
export function agendaFault({ day, starts, ends }: AgendaFields, first: string, last: string) {
  if (day < first || day > last) return { field: 'day', code: 'other-day' }
  return ends !== '' && ends <= starts ? { field: 'ends', code: 'ends-before-start' } : undefined
}
