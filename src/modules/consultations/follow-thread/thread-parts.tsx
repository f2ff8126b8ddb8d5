import { emptyForm } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type Booking, whenOf } from '#modules/appointments/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import {
  threadConsents,
  threadHandOver,
  threadSlot,
  threadSlotFile,
  threadSlotRelease,
  threadStep,
} from '../addresses.ts'
import { consentForm } from '../change-consents/form.ts'
import { isArranged, WayToTalk } from '../consultation-parts.tsx'
import { type ConsentPurpose, type Consultation, type Step } from '../consultation.ts'
import type { HandOver } from '../consultation.queries.ts'
import type { ReadCount } from '../reads.queries.ts'
import { WithLinks } from '../with-links.tsx'

type Shared = { readonly ctx: RequestContext; readonly token: string }

type HandOverProps = Shared & { readonly own: Consultation; readonly handOver: HandOver }

/** The other area would know more: only the client may let it take over. */
export function HandOverQuestion({ ctx, token, handOver }: HandOverProps) {
  const { t, lang } = ctx
  return (
    <Notice t={t} kind="info" title={t('consultations.thread.handOver.title')}>
      <p>{t('consultations.thread.handOver.text', { area: t(`consultations.area.${handOver.toArea}`) })}</p>
      <p>
        {t('consultations.thread.handOver.reason')} <bdi>{handOver.reason}</bdi>
      </p>
      <Form
        action={threadHandOver.href(lang, { token })}
        label={t('consultations.thread.handOver.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <FormActions>
          <Button name="antwort" value="ja">
            {t('consultations.thread.handOver.yes')}
          </Button>
          <Button name="antwort" value="nein" look="secondary">
            {t('consultations.thread.handOver.no')}
          </Button>
        </FormActions>
      </Form>
    </Notice>
  )
}

type ConversationProps = Shared & { readonly own: Consultation; readonly booking: Booking | undefined }

/** When one talks, or the way to a time for it. */
export function Conversation({ ctx, token, own, booking }: ConversationProps) {
  const { t, lang } = ctx
  const closed = own.state === 'closed'
  const choose = threadSlot.href(lang, { token })
  if (!isArranged(booking, ctx.now))
    return closed ? null : (
      <>
        <Heading level={2}>{t('consultations.thread.slot.talk')}</Heading>
        <p>{t('consultations.thread.slot.offer')}</p>
        <Row>
          <ButtonLink look="secondary" icon="calendar" href={choose}>
            {t('consultations.book.title')}
          </ButtonLink>
        </Row>
      </>
    )
  return (
    <>
      <Heading level={2}>{t('consultations.thread.slot.title')}</Heading>
      <p>
        <strong>{whenOf(t, booking)}</strong>
        <br />
        <WayToTalk t={t} booking={booking} />
      </p>
      <Form
        action={threadSlotRelease.href(lang, { token })}
        label={t('consultations.thread.slot.release')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Row>
          <ButtonLink look="secondary" icon="download" href={threadSlotFile.href(lang, { token })}>
            {t('consultations.thread.slot.file')}
          </ButtonLink>
          {closed ? null : (
            <ButtonLink look="secondary" icon="calendar" href={choose}>
              {t('consultations.thread.slot.move')}
            </ButtonLink>
          )}
          <Button look="tertiary">{t('consultations.thread.slot.release')}</Button>
        </Row>
      </Form>
    </>
  )
}

/** What was agreed to do next, each with its reminder and a way to say that it is done. */
export function NextSteps({ ctx, token, steps }: Shared & { readonly steps: readonly Step[] }) {
  const { t, lang } = ctx
  if (steps.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('consultations.thread.steps')}</Heading>
      <ol>
        {steps.map(({ id, text, remindOn, doneAt }) => (
          <li>
            <p>
              <bdi id={`schritt-${id}`}>
                <WithLinks text={text} />
              </bdi>
              {remindOn === null || doneAt !== null ? null : (
                <> ({t('consultations.thread.remind', { day: t.day(remindOn) })})</>
              )}
            </p>
            {doneAt === null ? (
              <Form
                action={threadStep.href(lang, { token, stepId: id })}
                label={`${t('consultations.thread.stepDone')}: ${text}`}
                hidden={[{ name: '_key', value: ctx.formKey }]}
              >
                <Button look="secondary" icon="check" describedBy={`schritt-${id}`}>
                  {t('consultations.thread.stepDone')}
                </Button>
              </Form>
            ) : (
              <p>{t('consultations.thread.stepDoneOn', { day: t.date(doneAt) })}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Withdrawing is as easy as giving (PR-07). */
export function OwnConsents({ ctx, token, consents }: Shared & { readonly consents: readonly ConsentPurpose[] }) {
  const { t, lang } = ctx
  const box = (name: keyof typeof consentForm.fields, purpose: ConsentPurpose) => {
    const { value: _, ...rest } = control(consentForm, emptyForm, t, 'consultations.ask', name)
    return <CheckboxField t={t} {...rest} checked={consents.includes(purpose)} />
  }
  return (
    <>
      <Heading level={2}>{t('consultations.thread.consents')}</Heading>
      <Form
        action={threadConsents.href(lang, { token })}
        label={t('consultations.thread.consents')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        {box('look_back', 'look-back')}
        {box('hand_over', 'hand-over')}
        <FormActions>
          <Button look="secondary">{t('consultations.thread.saveConsents')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** LO-09: who has looked, as what, and when last. */
export function WhoRead({ ctx: { t }, reads }: { readonly ctx: RequestContext; readonly reads: readonly ReadCount[] }) {
  return (
    <>
      <Heading level={2}>{t('consultations.thread.reads.title')}</Heading>
      {reads.length === 0 ? (
        <p>{t('consultations.thread.reads.none')}</p>
      ) : (
        <ul>
          {reads.map(({ as, count, last }) => (
            <li>
              {t('consultations.thread.reads.line', { who: t(`consultations.reader.${as}`), count, day: t.date(last) })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
