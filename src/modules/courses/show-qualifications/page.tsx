import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { calendar, courseKinds, type Listed, Upcoming } from '#modules/events/index.ts'
import { moduleNumbers } from '../course.ts'
import { moduleTitle } from '../course-words.ts'

type QualificationsPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly courses: readonly Listed[]
}

/** What one can learn here, and which courses one can still join. */
export function QualificationsPage({ t, now, courses }: QualificationsPageProps) {
  return (
    <>
      <PageHeading title={t('courses.qualifications.title')} lead={t('courses.qualifications.lead')} />
      <Heading level={2} id="kurse">
        {t('courses.qualifications.planned')}
      </Heading>
      {courses.length === 0 ? (
        <EmptyState
          level={3}
          title={t('courses.qualifications.empty.title')}
          text={t('courses.qualifications.empty.text')}
          action={
            <ButtonLink look="secondary" href={calendar.href(t.lang)}>
              {t('courses.qualifications.calendar')}
            </ButtonLink>
          }
        />
      ) : (
        <Upcoming t={t} now={now} events={courses} label={t('courses.qualifications.planned')} />
      )}
      {courseKinds.map((kind) => (
        <section aria-labelledby={kind}>
          <Heading level={2} id={kind}>
            {t(`events.kind.${kind}`)}
          </Heading>
          <p>{t(`courses.qualifications.${kind}.what`)}</p>
          <p>{t(`courses.qualifications.${kind}.whom`)}</p>
          {kind === 'basic' ? <Modules t={t} /> : null}
        </section>
      ))}
      <Heading level={2}>{t('courses.qualifications.how')}</Heading>
      <p>{t('courses.qualifications.howText')}</p>
    </>
  )
}

function Modules({ t }: { readonly t: Translator }) {
  return (
    <>
      <p>{t('courses.qualifications.modules')}</p>
      <ul>
        {moduleNumbers.map((number) => (
          <li>{moduleTitle(t, { number, title: '' })}</li>
        ))}
      </ul>
    </>
  )
}
