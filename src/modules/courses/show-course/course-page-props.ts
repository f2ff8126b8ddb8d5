import type { Translator } from '#platform/i18n/index.ts'
import type { Attended } from '#modules/attendance/index.ts'
import type { Material } from '#modules/materials/index.ts'
import type { Course, CourseFunding } from '../course.ts'
import type { CourseRules } from '../course-rules.ts'
import type { CourseEvent } from '../own-course.ts'

export type CoursePageProps = {
  readonly t: Translator
  readonly now: Date
  readonly today: string
  readonly event: CourseEvent
  readonly course: Course
  readonly funding: CourseFunding
  readonly trainers: ReadonlyMap<string, string>
  readonly materials: readonly Material[]
  readonly rules: CourseRules
  /** Everybody on the list, with the units she attended. */
  readonly attended: readonly Pick<Attended, 'attendedUnits' | 'perDate'>[]
  /** A number of participants to try out. */
  readonly asked: number | undefined
  readonly done: string | undefined
}
