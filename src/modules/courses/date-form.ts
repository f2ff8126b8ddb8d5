import type { TypedValues } from '#kernel/form-state.ts'
import {
  calendarDay,
  choices,
  defineForm,
  type FormValue,
  text,
  timeOfDay,
  wholeNumber,
} from '#platform/forms/index.ts'
import { dayOf, timeOf, wallTime } from '#modules/events/index.ts'
import type { Course, CourseDate, DateTrainer } from './course.ts'
import type { DateTeachers } from './course.queries.ts'
import type { PlannedDate } from './save-dates.ts'

const positions = Array.from({ length: 20 }, (_, index) => String(index + 1))

/** Of one date and of a series, beside the days. */
export const lessonFields = {
  starts: timeOfDay(),
  ends: timeOfDay(),
  pause_minutes: wholeNumber({ min: 0, max: 240, required: false }),
  units: wholeNumber({ min: 1, max: 20, required: false }),
  /** Positions of modules in the plan. */
  modules: choices(positions),
  /** Of the pool. */
  trainer_id: text({ max: 36 }),
  trainers: text({ max: 200 }),
} as const

export const dateForm = defineForm({ day: calendarDay(), ...lessonFields })
type LessonFields = Omit<FormValue<typeof dateForm>, 'day'>

/** What was typed as a date of the plan; modules the plan does not have are passed over. */
export function plannedDateOf(
  course: Course,
  day: string,
  fields: LessonFields,
  trainer: DateTrainer | undefined,
): PlannedDate {
  return {
    localStart: wallTime(day, fields.starts),
    localEnd: wallTime(day, fields.ends),
    pauseMinutes: fields.pause_minutes ?? 0,
    units: fields.units ?? undefined,
    moduleIds: course.modules
      .filter(({ position }) => fields.modules.some((chosen) => chosen === String(position)))
      .map(({ id }) => id),
    trainer,
    trainers: fields.trainers,
  }
}

/** A date as its form has it. */
export function typedOfDate(course: Course, date: CourseDate, teachers: DateTeachers): TypedValues {
  return {
    day: dayOf(date.localStart),
    starts: timeOf(date.localStart),
    ends: timeOf(date.localEnd),
    pause_minutes: date.pauseMinutes === 0 ? '' : String(date.pauseMinutes),
    units: String(date.units),
    modules: course.modules.filter(({ id }) => date.moduleIds.includes(id)).map(({ position }) => String(position)),
    trainer_id: teachers.trainer?.id ?? '',
    trainers: teachers.names,
  }
}
