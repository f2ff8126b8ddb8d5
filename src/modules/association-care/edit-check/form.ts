import type { TypedValues } from '#kernel/form-state.ts'
import { calendarDay, choice, defineForm, type FormValue, longText, text } from '#platform/forms/index.ts'
import { type Check, checkStates, noticeKinds } from '../check.ts'
import { isLightTopic, type Topic, topicFacts } from '../topic.ts'

export const checkForm = defineForm({
  state: choice(checkStates),
  notice: choice(noticeKinds, { required: false }),
  dated: calendarDay({ required: false }),
  ends_on: calendarDay({ required: false }),
  kept_at: text({ max: 200 }),
  office: text({ max: 200 }),
  note: longText({ max: 1000 }),
})
export type CheckFields = FormValue<typeof checkForm>
export type CheckFieldName = keyof CheckFields

/** The fields a topic has; what is not offered is never written. */
export function offeredFields(topic: Topic): readonly CheckFieldName[] {
  const { hasDate, hasEnd } = topicFacts[topic]
  return [
    'state',
    ...(topic === 'non-profit' ? (['notice'] as const) : []),
    ...(hasDate ? (['dated'] as const) : []),
    ...(hasEnd ? (['ends_on'] as const) : []),
    'kept_at',
    ...(isLightTopic(topic) || topic === 'accounting' ? (['office'] as const) : []),
    'note',
  ]
}

/** What stands in the form of a topic. */
export function typedOf(check: Check): TypedValues {
  const all: Readonly<Record<CheckFieldName, string>> = {
    state: check.state,
    notice: check.notice ?? '',
    dated: check.dated ?? '',
    ends_on: check.endsOn ?? '',
    kept_at: check.keptAt,
    office: check.office,
    note: check.note,
  }
  return Object.fromEntries(offeredFields(check.topic).map((name) => [name, all[name]]))
}
