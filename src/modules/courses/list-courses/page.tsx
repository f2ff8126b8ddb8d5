import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Progress } from '#ui/figure.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { dayOf, instantOf, type KeptView, keptViews, StandingTag, standingOf, takenOf } from '#modules/events/index.ts'
import type { Pool } from '#modules/registrations/index.ts'
import { courseCreation, courseList, coursePlan } from '../addresses.ts'
import { applicationDay, daysUntil } from '../application-day.ts'
import { ceilingOf } from '../ceiling.ts'
import { type Course, type CourseFunding, nextDate, unitsOf } from '../course.ts'
import { ceilingRulesOf, type CourseRules, planRulesOf } from '../course-rules.ts'
import { dateWords } from '../course-words.ts'
import type { CourseEvent } from '../own-course.ts'
import { planFaults } from '../plan-faults.ts'
import { ceilingLines } from '../plan-words.ts'

export type CourseLine = {
  readonly event: CourseEvent
  readonly course: Course
  readonly funding: CourseFunding
  readonly rules: CourseRules
  readonly pools: readonly Pool[]
}

type CoursesPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly today: string
  readonly view: KeptView
  readonly lines: readonly CourseLine[]
  readonly next: string | undefined
  readonly isFirst: boolean
}

/** Every course of one's teams at a glance: how far it is, what comes next, who comes, what it may cost, and what is due. */
export function CoursesPage({ t, now, today, view, lines, next, isFirst }: CoursesPageProps) {
  const href = (nach?: string) => courseList.href(t.lang, {}, { zeit: view, nach })
  const begin = <ButtonLink href={courseCreation.href(t.lang)}>{t('courses.create.title')}</ButtonLink>
  return (
    <>
      <PageHeading title={t('courses.list.title')} lead={t('courses.list.lead')} />
      {lines.length === 0 ? null : <Row>{begin}</Row>}
      <nav class="row views" aria-label={t('events.kept.views')}>
        {keptViews.map((one) => (
          <a href={courseList.href(t.lang, {}, { zeit: one })} aria-current={one === view ? 'page' : undefined}>
            {t(`courses.list.${one}`)}
          </a>
        ))}
      </nav>
      {lines.length === 0 ? (
        <EmptyState title={t('courses.list.empty.title')} text={t('courses.list.empty.text')} action={begin} />
      ) : (
        <CardList label={t('courses.list.title')}>
          {lines.map((line) => (
            <CourseCard t={t} now={now} today={today} line={line} />
          ))}
        </CardList>
      )}
      <Pagination t={t} previous={isFirst ? undefined : href()} next={next === undefined ? undefined : href(next)} />
    </>
  )
}

type CourseCardProps = Pick<CoursesPageProps, 't' | 'now' | 'today'> & { readonly line: CourseLine }

function CourseCard({ t, now, today, line }: CourseCardProps) {
  const { event, course, funding, rules, pools } = line
  const units = unitsOf(course.dates)
  const held = unitsOf(course.dates.filter(({ localEnd }) => (instantOf(localEnd) ?? now) <= now))
  const next = nextDate(course.dates, now)
  const [ceiling = ''] = ceilingLines(
    t,
    ceilingOf(
      { participants: funding.expectedParticipants, units, meetings: course.dates.length },
      ceilingRulesOf(rules),
    ),
  )
  const faults = planFaults(course, planRulesOf(rules)).length
  return (
    <Card
      title={event.texts.de.title}
      level={2}
      href={coursePlan.href(t.lang, { eventId: event.id })}
      area="volunteers"
      meta={
        <>
          {t(`events.kind.${event.kind}`)} <StandingTag t={t} standing={standingOf(event, now)} />
        </>
      }
    >
      <Progress
        id={`units-${event.id}`}
        label={t('courses.list.progress')}
        value={held}
        max={Math.max(units, 1)}
        text={t('courses.list.held', { held, units })}
      />
      <p>{next === undefined ? t('courses.list.noNext') : t('courses.list.next', { date: dateWords(t, next) })}</p>
      <p>{t('courses.list.seats', { seats: pools.map((pool) => takenOf(t, pool)).join(' · ') })}</p>
      <p>{ceiling}</p>
      <Deadline t={t} today={today} line={line} />
      {faults === 0 ? null : <p>{t('courses.list.faults', { count: faults })}</p>}
    </Card>
  )
}

function Deadline({ t, today, line }: Omit<CourseCardProps, 'now'>) {
  const { event, course, funding, rules } = line
  const first = course.dates[0]
  if (event.profileId === null || rules.leadWeeks === undefined || first === undefined) return null
  if (funding.appliedOn !== null) return <p>{t('courses.list.applied', { day: t.day(funding.appliedOn) })}</p>
  const last = applicationDay(dayOf(first.localStart), rules.leadWeeks.value)
  const days = daysUntil(today, last)
  return (
    <p>{days < 0 ? t('courses.list.late', { day: t.day(last) }) : t('courses.list.due', { day: t.day(last), days })}</p>
  )
}
