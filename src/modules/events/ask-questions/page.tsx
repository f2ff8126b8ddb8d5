import type { FormState } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { type Question } from '#modules/questions/index.ts'
import { eventQuestions, questionEditing, questionRemoval } from '../addresses.ts'
import type { CommunityEvent } from '../event.ts'
import { conditionWords, QuestionFormFields, questionPrefix } from './question-form-fields.tsx'

type QuestionsPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly event: CommunityEvent
  readonly questions: readonly Question[]
  readonly state: FormState
  readonly done: string | undefined
}

/** What is asked so far, and one more. */
export function QuestionsPage({ t, formKey, event, questions, state, done }: QuestionsPageProps) {
  const action = eventQuestions.href(t.lang, { eventId: event.id })
  return (
    <>
      <PageHeading
        title={t('events.questions.title')}
        kicker={event.texts.de.title}
        lead={t('events.questions.lead')}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, questionPrefix)} />
      <DoneNotice t={t} done={done} />
      <Notice t={t} kind="info">
        <p>{t('events.questions.noHealth')}</p>
      </Notice>
      {questions.length === 0 ? (
        <EmptyState title={t('events.questions.empty.title')} text={t('events.questions.empty.text')} />
      ) : (
        <DataTable
          id="questions"
          caption={t('events.questions.list')}
          columns={columns(t, event, questions)}
          rows={questions}
        />
      )}
      <Heading level={2}>{t('events.questions.add')}</Heading>
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        <QuestionFormFields t={t} state={state} earlier={questions} />
        <FormActions>
          <Button>{t('events.questions.addSubmit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function columns(t: Translator, event: CommunityEvent, questions: readonly Question[]): readonly Column<Question>[] {
  return [
    {
      label: t('events.questions.question'),
      rowHeader: true,
      cell: ({ id, label, condition }) => (
        <>
          <a href={questionEditing.href(t.lang, { eventId: event.id, questionId: id })}>{label.de}</a>
          {condition === null ? null : (
            <p>{t('events.questions.onlyIf', { condition: conditionWords(t, condition, questions) })}</p>
          )}
        </>
      ),
    },
    { label: t('events.questions.kind'), cell: ({ kind }) => t(`questions.kind.${kind}`) },
    {
      label: t('events.questions.rules'),
      cell: ({ required, visibility, keepDays }) =>
        [
          required ? t('events.questions.required') : t('events.questions.optional'),
          t(`questions.visibility.${visibility}`),
          t('events.questions.kept', { days: keepDays }),
        ].join(' · '),
    },
  ]
}

type QuestionPageProps = Omit<QuestionsPageProps, 'questions' | 'done' | 'formKey'> & {
  readonly formKeys: readonly [string, string]
  readonly question: Question
  readonly earlier: readonly Question[]
}

export function QuestionPage({ t, formKeys, event, question, earlier, state }: QuestionPageProps) {
  const params = { eventId: event.id, questionId: question.id }
  return (
    <>
      <PageHeading title={t('events.questions.editTitle')} kicker={event.texts.de.title} lead={question.label.de} />
      <ErrorSummary t={t} errors={errorLines(state, t, questionPrefix)} />
      <Form action={questionEditing.href(t.lang, params)} hidden={[{ name: '_key', value: formKeys[0] }]}>
        <QuestionFormFields t={t} state={state} earlier={earlier} />
        <FormActions>
          <Button>{t('events.edit.submit')}</Button>
          <a href={eventQuestions.href(t.lang, { eventId: event.id })}>{t('events.cancel')}</a>
        </FormActions>
      </Form>
      <Heading level={2}>{t('events.questions.remove')}</Heading>
      <p>{t('events.questions.removeText')}</p>
      <Form
        action={questionRemoval.href(t.lang, params)}
        label={t('events.questions.remove')}
        hidden={[{ name: '_key', value: formKeys[1] }]}
      >
        <FormActions>
          <Button look="secondary">{t('events.questions.remove')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
