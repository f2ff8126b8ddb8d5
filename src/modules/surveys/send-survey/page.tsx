import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import type { CommunityEvent } from '#modules/events/index.ts'
import { survey as surveyAddress, surveyShowing } from '../addresses.ts'
import { ResultBars, ResultTable } from '../show-results/results.tsx'
import { fewest } from '../survey.ts'
import type { Remark, Results, Survey } from '../survey.queries.ts'

type SurveyPageProps = {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly over: boolean
  readonly formKey: string
  readonly survey: Survey | undefined
  readonly results: Results
  /** How many have answered, those not shown yet among them. */
  readonly answers: number
  readonly remarks: readonly Remark[]
  readonly askable: number
  readonly refusal: 'not-over' | 'sent' | 'nobody' | undefined
  readonly done: 'verschickt' | 'gezeigt' | undefined
}

/** Asking, and what was answered. */
export function SurveyPage(props: SurveyPageProps) {
  const { t, event, survey, refusal, done } = props
  return (
    <>
      <PageHeading title={t('surveys.title')} kicker={event.texts.de.title} lead={t('surveys.lead')} />
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          <p>{t(`surveys.refused.${refusal}`)}</p>
        </Notice>
      )}
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`surveys.done.${done}`)}</p>
        </Notice>
      )}
      {survey === undefined ? <Sending {...props} /> : <Answered {...props} survey={survey} />}
    </>
  )
}

function Sending({ t, event, over, formKey, askable }: SurveyPageProps) {
  if (!over) return <EmptyState title={t('surveys.notOver.title')} text={t('surveys.notOver.text')} />
  if (askable === 0) return <EmptyState title={t('surveys.nobody.title')} text={t('surveys.nobody.text')} />
  return (
    <Form
      action={surveyAddress.href(t.lang, { eventId: event.id })}
      label={t('surveys.title')}
      hidden={[{ name: '_key', value: formKey }]}
    >
      <p>{t('surveys.sendText')}</p>
      <FormActions>
        <Button>{t('surveys.send', { count: askable })}</Button>
      </FormActions>
    </Form>
  )
}

function Answered({
  t,
  event,
  formKey,
  survey,
  results,
  answers,
  remarks,
}: SurveyPageProps & { readonly survey: Survey }) {
  const enough = results.answers >= fewest
  return (
    <>
      <p>{t('surveys.sent', { date: t.date(survey.sentAt), answers })}</p>
      {enough && answers > results.answers ? (
        <p>{t('surveys.inBatches', { shown: results.answers, more: answers - results.answers, count: fewest })}</p>
      ) : null}
      {enough ? (
        <>
          <ResultBars t={t} results={results} />
          <ResultTable t={t} results={results} />
          <Form
            action={surveyShowing.href(t.lang, { eventId: event.id })}
            label={t('surveys.showing')}
            hidden={[{ name: '_key', value: formKey }]}
          >
            <p>{t(survey.publicResults !== null ? 'surveys.isPublic' : 'surveys.isNotPublic')}</p>
            <FormActions>
              <Button look="secondary">{t(survey.publicResults !== null ? 'surveys.hide' : 'surveys.show')}</Button>
            </FormActions>
          </Form>
          <Heading level={2}>{t('surveys.remarks')}</Heading>
          {remarks.length === 0 ? <p>{t('surveys.noRemarks')}</p> : null}
          <ul>
            {remarks.map(({ good, better }) => (
              <li>
                {good === '' ? null : (
                  <p>
                    {t('surveys.good')}: <bdi>{good}</bdi>
                  </p>
                )}
                {better === '' ? null : (
                  <p>
                    {t('surveys.better')}: <bdi>{better}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('surveys.tooFew', { count: fewest })}</p>
      )}
    </>
  )
}
