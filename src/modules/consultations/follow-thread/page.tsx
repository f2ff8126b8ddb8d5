import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import type { Booking } from '#modules/appointments/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, Ltr, PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { SaveAnyway, SensitiveHints } from '#ui/sensitive-hints.tsx'
import { thread } from '../addresses.ts'
import { isArranged, lookOf, Said, StateTag } from '../consultation-parts.tsx'
import { type ConsentPurpose, type Consultation, type Message, type Step } from '../consultation.ts'
import type { HandOver } from '../consultation.queries.ts'
import type { ReadCount } from '../reads.queries.ts'
import { textsOf } from '../second-look.ts'
import { WithLinks } from '../with-links.tsx'
import { additionForm } from './form.ts'
import { Conversation, HandOverQuestion, NextSteps, OwnConsents, WhoRead } from './thread-parts.tsx'

export type Found = {
  readonly own: Consultation
  readonly messages: readonly Message[]
  readonly steps: readonly Step[]
  readonly consents: readonly ConsentPurpose[]
  readonly handOver: HandOver | undefined
  readonly reads: readonly ReadCount[]
  /** The conversation arranged last, also when it was called off. */
  readonly booking: Booking | undefined
  readonly mailed: boolean
  readonly keptMonths: number
}

export type ThreadProps = {
  readonly ctx: RequestContext
  readonly found: Found
  readonly token: string
}

const told = [
  'angekommen',
  'geschrieben',
  'eingewilligt',
  'weitergegeben',
  'abgelehnt',
  'erledigt',
  'gebucht',
  'abgesagt',
] as const

/** What she writes: as it came back, and whether it came back for a second look (PR-04). */
type Written = { readonly state: FormState; readonly looked: boolean }

/** The consultation as the client sees it: what was promised, what was said, what comes next, and room to write. */
export function ThreadPage({ ctx, found, token, state, looked }: ThreadProps & Written) {
  const { t } = ctx
  const { own, messages } = found
  const news = doneCodeOf(ctx, told)
  const keepLink = <KeepLink ctx={ctx} found={found} token={token} />
  // Whoever hears of news by mail has to see it only once; for everybody else it is the way back.
  const linkFirst = !found.mailed || news === 'angekommen'
  const talk = <Conversation ctx={ctx} token={token} own={own} booking={found.booking} />
  const arranged = isArranged(found.booking, ctx.now)
  return (
    <Stack>
      <PageHeading
        title={t('consultations.thread.title', { sign: own.sign })}
        kicker={t(`consultations.area.${own.area}`)}
      >
        <StateTag t={t} state={own.state} />
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, 'consultations.thread')} />
      {looked ? <SensitiveHints t={t} texts={textsOf(t, 'consultations.thread', state.values, ['text'])} /> : null}
      {news === undefined ? null : (
        <Notice t={t} kind="success" role="status" title={t(`consultations.thread.told.${news}`)} />
      )}
      {found.handOver === undefined ? null : (
        <HandOverQuestion ctx={ctx} token={token} own={own} handOver={found.handOver} />
      )}
      {linkFirst ? keepLink : null}
      {arranged ? talk : null}
      <NextSteps ctx={ctx} token={token} steps={found.steps} />
      <DescriptionList items={factsOf(ctx, own)} />
      <Heading level={2}>{t('consultations.thread.said')}</Heading>
      {messages.length === 0 ? <p>{t('consultations.thread.cleared')}</p> : null}
      <ol class="conversation" role="list">
        {messages.map((message) => (
          <Said
            look={lookOf(message)}
            head={
              <>
                <strong>{t(`consultations.message.${message.kind}`)}</strong> · {t.date(message.at)}
              </>
            }
          >
            {message.kind === 'answer' ? <WithLinks text={message.text} /> : message.text}
          </Said>
        ))}
      </ol>
      {arranged ? null : talk}
      <WriteAgain ctx={ctx} token={token} own={own} state={state} looked={looked} />
      <OwnConsents ctx={ctx} token={token} consents={found.consents} />
      <WhoRead ctx={ctx} reads={found.reads} />
      {linkFirst ? null : keepLink}
    </Stack>
  )
}

function factsOf({ t }: RequestContext, { topics, receivedAt, dueOn }: Consultation) {
  return [
    {
      term: t('consultations.thread.topics'),
      details: topics.map((code) => t(`consultations.topic.${code}`)).join(t('consultations.comma')),
    },
    { term: t('consultations.thread.received'), details: t.date(receivedAt) },
    {
      term: t('consultations.thread.due'),
      details: dueOn === null ? t('consultations.thread.noneDue') : t.day(dueOn),
    },
  ]
}

/** Without a mail address this page is the only place where the link is ever shown. */
function KeepLink({ ctx, found, token }: ThreadProps) {
  const { t, lang } = ctx
  const href = thread.href(lang, { token })
  const title = t('consultations.thread.link.title')
  const lines = (
    <>
      <p>{t(found.mailed ? 'consultations.thread.link.mailed' : 'consultations.thread.link.only')}</p>
      <p>{t('consultations.thread.link.kept', { months: found.keptMonths })}</p>
      <p>
        <a href={href}>
          <Ltr>{new URL(href, ctx.baseUrl).href}</Ltr>
        </a>
      </p>
    </>
  )
  if (found.mailed) return <Panel title={title}>{lines}</Panel>
  return (
    <Notice t={t} kind="warning" title={title}>
      {lines}
    </Notice>
  )
}

type WriteProps = Omit<ThreadProps, 'found'> & Written & { readonly own: Consultation }

function WriteAgain({ ctx, token, own, state, looked }: WriteProps) {
  const { t, lang } = ctx
  if (own.clearedAt !== null) return null
  return (
    <>
      <Heading level={2}>{t('consultations.thread.write')}</Heading>
      {own.state === 'closed' ? <p>{t('consultations.thread.closed')}</p> : null}
      <Form
        action={thread.href(lang, { token })}
        label={t('consultations.thread.write')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <TextArea t={t} {...control(additionForm, state, t, 'consultations.thread', 'text')} />
        <FormActions>
          <Button>{t('consultations.thread.submit')}</Button>
          {looked ? <SaveAnyway t={t} label={t('consultations.thread.anyway')} /> : null}
        </FormActions>
      </Form>
    </>
  )
}
