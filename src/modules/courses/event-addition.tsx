import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import { type EventAddition, isCourseKind, Paragraphs } from '#modules/events/index.ts'
import { listPublicTeachers } from '#modules/trainers/index.ts'
import { coursePlan } from './addresses.ts'
import { copyPlan } from './copy-plan.ts'
import { type Course, type CourseDate, unitsOf } from './course.ts'
import { findCourse } from './course.queries.ts'
import { dateWords, moduleTitle } from './course-words.ts'

/** What a course adds to the pages of its event, and what becomes of its plan when the event is copied. */
export const courseAddition: EventAddition = {
  onPage: async (tx, { event, t }) => {
    const course = isCourseKind(event.kind) ? await findCourse(tx, event.id) : undefined
    if (course === undefined) return null
    const teachers = await listPublicTeachers(
      tx,
      course.dates.map(({ id }) => id),
    )
    return <PublicPlan t={t} course={course} teachers={teachers} />
  },
  teamLinks: ({ event, t }) =>
    isCourseKind(event.kind)
      ? [{ label: t('courses.plan.way'), href: coursePlan.href(t.lang, { eventId: event.id }) }]
      : [],
  onCopy: copyPlan,
}

/** Dates, modules and goals for whoever thinks of taking part. */
type PublicPlanProps = {
  readonly t: Translator
  readonly course: Course
  /** Trainers whom everybody may know. */
  readonly teachers: ReadonlyMap<string, string>
}

function PublicPlan({ t, course, teachers }: PublicPlanProps) {
  return (
    <>
      <section aria-labelledby="termine">
        <Heading level={2} id="termine">
          {t('courses.public.dates')}
        </Heading>
        <p>{t('courses.public.sum', { count: course.dates.length, units: unitsOf(course.dates) })}</p>
        <ol>
          {course.dates.map((date) => (
            <DateLine t={t} date={date} course={course} teacher={teachers.get(date.id)} />
          ))}
        </ol>
      </section>
      {course.modules.length === 0 ? null : (
        <section aria-labelledby="module">
          <Heading level={2} id="module">
            {t('courses.public.modules')}
          </Heading>
          <ul>
            {course.modules.map((module) => (
              <li {...(module.title === '' ? {} : german(t))}>{moduleTitle(t, module)}</li>
            ))}
          </ul>
        </section>
      )}
      {course.goals === '' ? null : (
        <section aria-labelledby="ziele">
          <Heading level={2} id="ziele">
            {t('courses.public.goals')}
          </Heading>
          <Paragraphs text={course.goals} {...german(t)} />
        </section>
      )}
    </>
  )
}

type DateLineProps = {
  readonly t: Translator
  readonly date: CourseDate
  readonly course: Course
  readonly teacher: string | undefined
}

function DateLine({ t, date, course, teacher }: DateLineProps) {
  const modules = course.modules.filter(({ id }) => date.moduleIds.includes(id))
  return (
    <li>
      {dateWords(t, date)}, {t('courses.public.units', { units: date.units })}
      {modules.length === 0 ? null : (
        <>
          <br />
          {modules.map((module, index) => (
            <>
              {index === 0 ? '' : ' · '}
              <bdi {...(module.title === '' ? {} : german(t))}>{moduleTitle(t, module)}</bdi>
            </>
          ))}
        </>
      )}
      {teacher === undefined ? null : (
        <>
          <br />
          {t('courses.public.teacher')} <bdi>{teacher}</bdi>
        </>
      )}
    </li>
  )
}

/** What teams write is German. */
function german(t: Translator) {
  return t.lang === 'de' ? {} : marksOf('de')
}
