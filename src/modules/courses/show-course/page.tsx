import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { tapList } from '#modules/attendance/addresses.ts'
import { Paragraphs, StandingTag, standingOf } from '#modules/events/index.ts'
import { eventOverview, eventPublication } from '#modules/events/addresses.ts'
import { materialPage } from '#modules/materials/addresses.ts'
import {
  coursePlanFile,
  dateAddition,
  materialLinking,
  moduleEditing,
  planEditing,
  seriesAddition,
} from '../addresses.ts'
import { nextDate, unsureModule } from '../course.ts'
import { planRulesOf } from '../course-rules.ts'
import { dateWords, moduleTitle } from '../course-words.ts'
import { planFaults } from '../plan-faults.ts'
import { faultWords } from '../plan-words.ts'
import { ApplicationDeadline } from './application-deadline.tsx'
import { AttendedPart } from './attended-part.tsx'
import { CertificateRule } from './certificate-rule.tsx'
import { DatesTable } from './dates-table.tsx'
import { FundingPart } from './funding-part.tsx'
import type { CoursePageProps } from './course-page-props.ts'

/** The plan of a course: first what is to do next, then what it is made of, then the money. */
export function CoursePage(props: CoursePageProps) {
  const { t, event, course, done, now } = props
  const params = { eventId: event.id }
  return (
    <>
      <PageHeading title={event.texts.de.title} kicker={t(`events.kind.${event.kind}`)}>
        <StandingTag t={t} standing={standingOf(event, now)} />
      </PageHeading>
      <DoneNotice t={t} done={done} />
      <Next {...props} />
      <ApplicationDeadline {...props} />
      <Heading level={2} id="termine">
        {t('courses.show.dates')}
      </Heading>
      <DatesTable {...props} />
      <Row>
        <ButtonLink look="secondary" href={seriesAddition.href(t.lang, params)}>
          {t('courses.addSeries.title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={dateAddition.href(t.lang, params)}>
          {t('courses.addDate.title')}
        </ButtonLink>
      </Row>
      <ModulesPart t={t} course={course} />
      <ContentPart t={t} course={course} />
      <MaterialsPart {...props} />
      <FundingPart {...props} />
      <AttendedPart {...props} />
      <CertificateRule {...props} />
    </>
  )
}

function Next({ t, event, course, rules, now }: CoursePageProps) {
  const faults = planFaults(course, planRulesOf(rules))
  const standing = standingOf(event, now)
  const params = { eventId: event.id }
  // Once it has begun, what comes next is to note who is there.
  const next = standing === 'published' && event.startsAt <= now ? nextDate(course.dates, now) : undefined
  return (
    <Panel title={t('courses.show.next')} tone={faults.length === 0 ? 'mint' : 'sand'}>
      {next === undefined ? null : <p>{t('courses.show.nextDate', { date: dateWords(t, next) })}</p>}
      {faults.length === 0 ? (
        <p>{t('courses.show.sound')}</p>
      ) : (
        <>
          <p>{t('courses.show.faults', { count: faults.length })}</p>
          <ul>
            {faults.map((fault) => (
              <li>{faultWords(t, fault)}</li>
            ))}
          </ul>
        </>
      )}
      <Row>
        {standing === 'draft' ? (
          <ButtonLink href={eventPublication.href(t.lang, params)}>{t('events.publish.title')}</ButtonLink>
        ) : null}
        {next === undefined ? null : (
          <ButtonLink href={tapList.href(t.lang, { ...params, dateId: next.id })}>
            {t('courses.show.attendance')}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" href={planEditing.href(t.lang, params)}>
          {t('courses.plan.title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={eventOverview.href(t.lang, params)}>
          {t('courses.show.event')}
        </ButtonLink>
        <ButtonLink look="tertiary" href={coursePlanFile.href(t.lang, params)} download>
          {t('courses.show.print')}
        </ButtonLink>
      </Row>
    </Panel>
  )
}

function ModulesPart({ t, course }: Pick<CoursePageProps, 't' | 'course'>) {
  return (
    <>
      <Heading level={2} id="module">
        {t('courses.show.modules')}
      </Heading>
      {course.modules.length === 0 ? (
        <p>{t('courses.show.noModules')}</p>
      ) : (
        <ol>
          {course.modules.map((module) => (
            <li>
              {moduleTitle(t, module)}
              {module.number === unsureModule && module.title === '' ? ` (${t('courses.show.unsure')})` : ''}
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={moduleEditing.href(t.lang, { eventId: course.eventId })}>{t('courses.modules.title')}</a>
      </p>
    </>
  )
}

function ContentPart({ t, course }: Pick<CoursePageProps, 't' | 'course'>) {
  const parts = [
    [t('courses.show.goals'), course.goals],
    [t('courses.show.methods'), course.methods],
  ] as const
  return (
    <>
      {parts.map(([title, text]) => (
        <>
          <Heading level={2}>{title}</Heading>
          {text === '' ? <p>{t('courses.show.nothingYet')}</p> : <Paragraphs text={text} lang="de" dir="ltr" />}
        </>
      ))}
    </>
  )
}

function MaterialsPart({ t, course, materials }: CoursePageProps) {
  return (
    <>
      <Heading level={2}>{t('courses.show.materials')}</Heading>
      {materials.length === 0 ? (
        <p>{t('courses.materials.none')}</p>
      ) : (
        <ul>
          {materials.map((material) => (
            <li>
              <a href={materialPage.href(t.lang, { slug: material.slug })} lang="de" dir="ltr">
                {material.texts.de.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={materialLinking.href(t.lang, { eventId: course.eventId })}>{t('courses.materials.title')}</a>
      </p>
    </>
  )
}
