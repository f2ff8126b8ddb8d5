import type { TypedValues } from '#kernel/form-state.ts'
import { choice, choices, defineForm, type FormValue, text, timeOfDay } from '#platform/forms/index.ts'
import { officeHoursOverlap } from './office-hours.ts'
import { type Channel, channels, type OfficeHour } from './profile.ts'
import type { OfficeHourInput } from './profile.writes.ts'
import { languageList } from './reference.ts'

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

export const officeHourForm = defineForm({
  weekday: choice(weekdays),
  opens_at: timeOfDay(),
  closes_at: timeOfDay(),
  channel: choice(channels),
  languages: choices(languageList().map(({ code }) => code)),
  note: text({ max: 200 }),
})
export type OfficeHourFields = FormValue<typeof officeHourForm>
export type OfficeHourFieldName = keyof OfficeHourFields
export const officeHourFieldNames: readonly OfficeHourFieldName[] = [
  'weekday',
  'opens_at',
  'closes_at',
  'channel',
  'languages',
  'note',
]

/** The office hour as the form has it. */
export function officeHourFieldsOf(hour: OfficeHour): OfficeHourFields {
  return {
    weekday: weekdays[hour.weekday - 1] ?? '',
    opens_at: hour.opensAt,
    closes_at: hour.closesAt,
    channel: hour.channel,
    languages: hour.languages,
    note: hour.note,
  }
}

/** What was typed, as the rules know it. */
export function officeHourOf(fields: OfficeHourFields): OfficeHourInput {
  return {
    weekday: Number(fields.weekday),
    opensAt: fields.opens_at,
    closesAt: fields.closes_at,
    channel: channelOf(fields.channel),
    languages: fields.languages,
    note: fields.note,
  }
}

function channelOf(channel: Channel | ''): Channel {
  return channel === '' ? 'open' : channel
}

export function typedOfficeHour(fields: OfficeHourFields): TypedValues {
  return { ...fields }
}

export function differingHourFields(one: OfficeHourFields, other: OfficeHourFields): readonly OfficeHourFieldName[] {
  const comparable = ({ languages, ...rest }: OfficeHourFields) => ({ ...rest, languages: languages.toSorted().join() })
  const [first, second] = [comparable(one), comparable(other)]
  return officeHourFieldNames.filter((name) => first[name] !== second[name])
}

export type TimesRefusal = { readonly code: 'closes-before-opens' | 'overlaps'; readonly field: OfficeHourFieldName }

/** What is wrong with the times beside the other office hours of the site; undefined when nothing is. */
export function timesRefusal(hour: OfficeHourInput, others: readonly OfficeHour[]): TimesRefusal | undefined {
  if (hour.closesAt <= hour.opensAt) return { code: 'closes-before-opens', field: 'closes_at' }
  // Two ways of reaching people may lie side by side; the same one twice should be one with all its languages.
  const taken = others.some((other) => other.channel === hour.channel && officeHoursOverlap(other, hour))
  return taken ? { code: 'overlaps', field: 'opens_at' } : undefined
}
