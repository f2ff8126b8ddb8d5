import { textOf, type TypedValues } from '#kernel/form-state.ts'
import { calendarDay, defineForm, type FormValue, longText, tick, wholeNumber } from '#platform/forms/index.ts'
import type { Course, CourseFunding } from '../course.ts'

export const planForm = defineForm({
  target_units: wholeNumber({ min: 1, max: 200 }),
  expected_participants: wholeNumber({ min: 1, max: 500 }),
  goals: longText({ max: 3000 }),
  methods: longText({ max: 3000 }),
  needs_basic: tick(),
  certificate_share: wholeNumber({ min: 1, max: 100, required: false }),
  funded: tick(),
  applied_on: calendarDay({ required: false }),
})

export type PlanFields = FormValue<typeof planForm>
export type PlanFieldName = keyof PlanFields
export const planFieldNames = Object.keys(planForm.fields) as readonly PlanFieldName[]

/** The plan as the form has it, as a browser would send it. */
export function typedOfPlan(course: Course, funding: CourseFunding): TypedValues {
  return {
    target_units: String(course.targetUnits),
    expected_participants: String(funding.expectedParticipants),
    goals: course.goals,
    methods: course.methods,
    needs_basic: course.needsBasic ? 'on' : '',
    certificate_share: course.certificateShare === null ? '' : String(course.certificateShare),
    funded: funding.funded ? 'on' : '',
    applied_on: funding.appliedOn ?? '',
  }
}

/** What the fields hold and nothing else, cut as the form cuts it, so that it can be compared with what is saved. */
export function tidied(typed: TypedValues): TypedValues {
  return Object.fromEntries(planFieldNames.map((name) => [name, textOf(typed, name).replaceAll('\r\n', '\n').trim()]))
}
