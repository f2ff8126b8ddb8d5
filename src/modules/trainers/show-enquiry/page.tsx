import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { enquiryAnswer, enquiryFeedback, enquiryForwarding, enquiryWithdrawal } from '../addresses.ts'
import { type Enquiry, mayGiveFeedback, stateAfter } from '../trainer.ts'
import { EnquiryTag } from '../words.tsx'
import { answerForm, answerPrefix, feedbackForm, feedbackPrefix } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly enquiry: Enquiry
  readonly today: string
  readonly byCentre: boolean
  readonly byAsker: boolean
  readonly byTrainer: boolean
  readonly answer: FormState
  readonly feedback: FormState
  /** Somebody else has decided meanwhile. */
  readonly late: boolean
}

/** One question: what was asked, how it stands, and what this person can do about it. */
export function EnquiryView(props: Props) {
  const { ctx, enquiry, today, byCentre, byAsker, byTrainer, answer, feedback, late } = props
  const { t } = ctx
  const params = { enquiryId: enquiry.id }
  const key = { name: '_key', value: ctx.formKey }
  const errors = [...errorLines(answer, t, answerPrefix), ...errorLines(feedback, t, feedbackPrefix)]
  return (
    <>
      <PageHeading title={t('trainers.enquiry.title', { topic: enquiry.topic })} kicker={enquiry.trainerName} />
      <ErrorSummary t={t} errors={errors} />
      {late ? (
        <Notice t={t} kind="warning" role="alert">
          <p>{t('trainers.enquiry.late')}</p>
        </Notice>
      ) : (
        <DoneNotice t={t} done={doneSentence(ctx)} />
      )}
      <EnquiryFacts t={t} enquiry={enquiry} />
      {byCentre && stateAfter(enquiry.state, 'forward') !== undefined ? (
        <Form action={enquiryForwarding.href(t.lang, params)} hidden={[key]}>
          <p>{t('trainers.enquiry.forwardText')}</p>
          <FormActions>
            <Button>{t('trainers.enquiry.forward')}</Button>
          </FormActions>
        </Form>
      ) : null}
      {byTrainer && stateAfter(enquiry.state, 'decline') !== undefined ? (
        <AnswerForm
          t={t}
          formKey={ctx.formKey}
          action={enquiryAnswer.href(t.lang, params)}
          state={answer}
          enquiry={enquiry}
        />
      ) : null}
      {byAsker && mayGiveFeedback(enquiry, today) ? (
        <FeedbackForm ctx={ctx} action={enquiryFeedback.href(t.lang, params)} state={feedback} />
      ) : null}
      {byAsker && stateAfter(enquiry.state, 'withdraw') !== undefined && enquiry.day >= today ? (
        <Form action={enquiryWithdrawal.href(t.lang, params)} hidden={[key]}>
          <FormActions>
            <Button look="secondary">{t('trainers.enquiry.withdraw')}</Button>
          </FormActions>
        </Form>
      ) : null}
    </>
  )
}

export function EnquiryFacts({ t, enquiry }: { readonly t: Translator; readonly enquiry: Enquiry }) {
  const { day, format, place, message, answer, state } = enquiry
  const items = [
    { term: t('trainers.enquiry.state'), details: <EnquiryTag t={t} state={state} /> },
    { term: t('trainers.enquiry.day'), details: t.day(day) },
    { term: t('trainers.formats'), details: t(`trainers.format.${format}`) },
    { term: t('trainers.enquiry.place'), details: <bdi>{place}</bdi> },
    { term: t('trainers.enquiry.project'), details: <bdi>{enquiry.profileName}</bdi> },
    { term: t('trainers.enquiry.asked'), details: t.date(enquiry.askedAt) },
    ...(message === '' ? [] : [{ term: t('trainers.enquiry.message'), details: <Lines text={message} /> }]),
    ...(answer === '' ? [] : [{ term: t('trainers.enquiry.answer'), details: <Lines text={answer} /> }]),
  ]
  return <DescriptionList items={items} />
}

function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('\n').map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </>
  )
}

type AnswerProps = {
  readonly t: Translator
  readonly formKey: string
  readonly action: string
  readonly state: FormState
  readonly enquiry: Enquiry
}

/** Yes or no, with a word if one likes; a promise can still be taken back. */
export function AnswerForm({ t, formKey, action, state, enquiry }: AnswerProps) {
  const promised = enquiry.state === 'accepted'
  return (
    <>
      <Heading level={2}>{t(promised ? 'trainers.answer.again' : 'trainers.answer.title')}</Heading>
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        <Radios
          t={t}
          {...control(answerForm, state, t, answerPrefix, 'answer')}
          options={(promised ? (['nein'] as const) : (['ja', 'nein'] as const)).map((value) => ({
            value,
            label: t(`trainers.answer.${value}`),
          }))}
        />
        <TextArea t={t} {...control(answerForm, state, t, answerPrefix, 'text')} />
        <FormActions>
          <Button>{t('trainers.answer.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function FeedbackForm({ ctx, action, state }: Pick<Props, 'ctx'> & Pick<AnswerProps, 'action' | 'state'>) {
  const { t } = ctx
  const text = control(feedbackForm, state, t, feedbackPrefix, 'text')
  return (
    <>
      <Heading level={2}>{t('trainers.feedback.title')}</Heading>
      <p>{t('trainers.feedback.lead')}</p>
      <Form action={action} hidden={[{ name: '_key', value: ctx.formKey }]}>
        <Radios
          t={t}
          {...control(feedbackForm, state, t, feedbackPrefix, 'grade')}
          options={(['1', '2', '3', '4'] as const).map((value) => ({ value, label: t(`trainers.grade.${value}`) }))}
        />
        <TextArea t={t} {...text} />
        <FormActions>
          <Button>{t('trainers.feedback.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
