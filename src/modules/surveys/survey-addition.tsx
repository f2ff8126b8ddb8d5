import { ButtonLink } from '#ui/button.tsx'
import { Heading, Row } from '#ui/layout.tsx'
import { type EventAddition, standingOf } from '#modules/events/index.ts'
import { survey as surveyAddress } from './addresses.ts'
import { ResultBars, ResultTable } from './show-results/results.tsx'
import { fewest } from './survey.ts'
import { findSurvey } from './survey.queries.ts'

/** What people said, on the public page where the team shows it, and the way there for the team. */
export const surveyAddition: EventAddition = {
  onPage: async (tx, { event, t }) => {
    const results = (await findSurvey(tx, event.id))?.publicResults ?? null
    if (results === null || results.answers < fewest) return null
    return (
      <section aria-labelledby="umfrage">
        <Heading level={2} id="umfrage">
          {t('surveys.public.title')}
        </Heading>
        <p>{t('surveys.public.text', { answers: results.answers })}</p>
        <ResultBars t={t} results={results} />
        <ResultTable t={t} results={results} />
      </section>
    )
  },
  forTeam: (_, { event, t, now }) =>
    Promise.resolve(
      standingOf(event, now) === 'over' ? (
        <>
          <Heading level={2}>{t('surveys.title')}</Heading>
          <Row>
            <ButtonLink look="secondary" href={surveyAddress.href(t.lang, { eventId: event.id })}>
              {t('surveys.open')}
            </ButtonLink>
          </Row>
        </>
      ) : null,
    ),
}
