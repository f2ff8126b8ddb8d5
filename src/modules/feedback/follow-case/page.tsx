import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, Ltr, PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { accessibilityStatement, caseLink, feedbackForm } from '../addresses.ts'
import { AboutPage, CaseStateTag, Conversation, dueText } from '../case-parts.tsx'
import type { CaseMessage, FeedbackCase } from '../case.ts'
import { rules } from '../rules.ts'
import { additionForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly own: FeedbackCase
  readonly messages: readonly CaseMessage[]
  readonly token: string
  readonly state: FormState
}

const told = ['angekommen', 'ergaenzt'] as const

/** The case as the person sees who wrote: what became of it, what was said, and room for one line more. */
export function CasePageForReader({ ctx, own, messages, token, state }: Props) {
  const { t, lang } = ctx
  const news = doneCodeOf(ctx, told)
  const ownHref = caseLink.href(lang, { token })
  return (
    <Stack>
      <PageHeading title={t('feedback.case.title')} kicker={t(`feedback.kind.${own.kind}`)}>
        <CaseStateTag t={t} state={own.state} />
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, 'feedback.addition')} />
      {news === undefined ? null : (
        <Notice t={t} kind="success" role="status" title={t(`feedback.case.told.${news}`)}>
          <p>{t('feedback.case.told.next')}</p>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: t('feedback.case.received'), details: t.date(own.receivedAt) },
          { term: t('feedback.case.due'), details: dueText(t, own) },
          ...(own.closeReason === null
            ? []
            : [{ term: t('feedback.case.reason'), details: t(`feedback.reason.${own.closeReason}`) }]),
        ]}
      />
      {own.page === null ? null : <AboutPage t={t} page={own.page} />}
      <Panel title={t('feedback.case.link.title')}>
        <p>{t('feedback.case.link.text', { months: rules.keptMonths })}</p>
        <p>
          <a href={ownHref}>
            <Ltr>{new URL(ownHref, ctx.baseUrl).href}</Ltr>
          </a>
        </p>
      </Panel>
      <Heading level={2}>{t('feedback.case.said')}</Heading>
      <Conversation t={t} messages={messages} />
      {own.state === 'closed' ? (
        <p>
          {t('feedback.case.closed')} <a href={feedbackForm.href(lang)}>{t('feedback.gone.again')}</a>
        </p>
      ) : (
        <>
          <Heading level={2}>{t('feedback.addition.title')}</Heading>
          <Form action={ownHref} label={t('feedback.addition.title')} hidden={[{ name: '_key', value: ctx.formKey }]}>
            <TextArea t={t} {...control(additionForm, state, t, 'feedback.addition', 'text')} />
            <FormActions>
              <Button>{t('feedback.addition.submit')}</Button>
            </FormActions>
          </Form>
        </>
      )}
      {own.kind === 'barrier' ? (
        <p>
          {t('feedback.case.enforcement')}{' '}
          <a href={accessibilityStatement.href(lang)}>{t('feedback.case.statement')}</a>
        </p>
      ) : null}
    </Stack>
  )
}
