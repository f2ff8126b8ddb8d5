import type { FormState } from '#kernel/form-state.ts'
import { autonymOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { profileOverview } from '#modules/organisations/addresses.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, Ltr, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { caseClosing, caseNote, casePage, caseTakingUp } from '../addresses.ts'
import { CaseStateTag, Conversation } from '../case-parts.tsx'
import { type CaseMessage, type FeedbackCase, openStates, stateAfter } from '../case.ts'
import { answerForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly found: FeedbackCase
  readonly messages: readonly CaseMessage[]
  readonly email: string | undefined
  readonly entry: ProfileHead | undefined
  readonly state: FormState
  readonly today: string
}

const told = ['geschickt', 'beantwortet', 'aufgenommen', 'notiert', 'geschlossen'] as const

/** One case for the centre: when the answer is due, what was said, and the answer to be written. */
export function StaffCasePage(props: Props) {
  const { ctx, found, messages, state } = props
  const { t } = ctx
  const news = doneCodeOf(ctx, told)
  return (
    <Stack>
      <PageHeading
        title={t('feedback.staff.case.title', {
          kind: t(`feedback.kind.${found.kind}`),
          day: t.date(found.receivedAt, 'short'),
        })}
      >
        <CaseStateTag t={t} state={found.state} />
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, 'feedback.staff.answer')} />
      {news === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          {t(`feedback.staff.told.${news}`)}
        </Notice>
      )}
      <DescriptionList items={factsOf(props)} />
      <Heading level={2}>{t('feedback.case.said')}</Heading>
      {messages.length === 0 ? <p>{t('feedback.staff.case.cleared')}</p> : <Conversation t={t} messages={messages} />}
      <Steps ctx={ctx} found={found} />
      {stateAfter(found.state, 'answer') === undefined ? null : <AnswerForm {...props} />}
    </Stack>
  )
}

function factsOf({ ctx, found, email, entry, today }: Props) {
  const { t, lang } = ctx
  const due = openStates.includes(found.state)
    ? t(found.dueOn < today ? 'feedback.staff.case.late' : 'feedback.staff.case.until', {
        day: t.day(found.dueOn),
      })
    : t('feedback.due.none')
  return [
    { term: t('feedback.case.received'), details: t.date(found.receivedAt) },
    { term: t('feedback.case.due'), details: due },
    {
      term: t('feedback.staff.case.page'),
      details:
        found.page === null ? t('feedback.staff.case.noPage') : <a href={found.page}>{<Ltr>{found.page}</Ltr>}</a>,
    },
    ...(entry === undefined
      ? []
      : [
          {
            term: t('feedback.staff.case.entry'),
            details: <a href={profileOverview.href(lang, { profileId: entry.id })}>{entry.name}</a>,
          },
        ]),
    { term: t('feedback.staff.case.language'), details: <bdi>{autonymOf(found.lang)}</bdi> },
    {
      term: t('feedback.staff.case.email'),
      details: email === undefined ? t('feedback.staff.case.noEmail') : <Ltr>{email}</Ltr>,
    },
    ...(found.closeReason === null
      ? []
      : [{ term: t('feedback.case.reason'), details: t(`feedback.reason.${found.closeReason}`) }]),
  ]
}

function Steps({ ctx, found }: Pick<Props, 'ctx' | 'found'>) {
  const { t, lang, formKey } = ctx
  const params = { caseId: found.id }
  if (found.state === 'closed') return null
  return (
    <Row>
      {stateAfter(found.state, 'take-up') === undefined ? null : (
        <Form
          action={caseTakingUp.href(lang, params)}
          label={t('feedback.staff.takeUp')}
          hidden={[{ name: '_key', value: formKey }]}
        >
          <Button look="secondary">{t('feedback.staff.takeUp')}</Button>
        </Form>
      )}
      <ButtonLink look="secondary" href={caseNote.href(lang, params)}>
        {t('feedback.staff.note.title')}
      </ButtonLink>
      <ButtonLink look="tertiary" href={caseClosing.href(lang, params)}>
        {t('feedback.staff.close.title')}
      </ButtonLink>
    </Row>
  )
}

function AnswerForm({ ctx, found, email, state }: Props) {
  const { t, lang } = ctx
  const where = email === undefined ? t('feedback.staff.answer.byLink') : t('feedback.staff.answer.byMail')
  return (
    <>
      <Heading level={2}>{t('feedback.staff.answer.title')}</Heading>
      <p>{t('feedback.staff.answer.frame', { language: autonymOf(found.lang), where })}</p>
      <Form
        action={casePage.href(lang, { caseId: found.id })}
        label={t('feedback.staff.answer.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <TextArea t={t} {...control(answerForm, state, t, 'feedback.staff.answer', 'text')} />
        <FormActions>
          <Button>{t('feedback.staff.answer.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
