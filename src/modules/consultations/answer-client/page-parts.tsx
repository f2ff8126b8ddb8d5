import type { Child } from 'hono/jsx'
import { type Booking, whenOf } from '#modules/appointments/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Ltr } from '#ui/layout.tsx'
import { finishedTask } from '../addresses.ts'
import { WithLinks } from '../with-links.tsx'
import { languageWished, lookOf, Said, WayToTalk } from '../consultation-parts.tsx'
import type { Talk } from '../consultation.queries.ts'
import type { PageProps } from './found.ts'

/** What is known of the consultation; how to reach the client stands here and nowhere else. */
export function Facts({ ctx: { t, lang }, own, found }: PageProps) {
  const { contact, names } = found
  const asked = own.source === 'request'
  const said = (term: string, details: Child, there = true) => (there ? [{ term, details }] : [])
  return (
    <DescriptionList
      items={[
        ...said(
          t('consultations.staff.case.adviser'),
          <bdi>{own.adviserId === null ? t('consultations.staff.nobody') : (names.get(own.adviserId) ?? '')}</bdi>,
        ),
        ...said(
          t('consultations.staff.case.deputy'),
          <bdi>{names.get(own.deputyId ?? '') ?? ''}</bdi>,
          own.deputyId !== null,
        ),
        ...said(
          t('consultations.thread.topics'),
          own.topics.map((code) => t(`consultations.topic.${code}`)).join(t('consultations.comma')),
        ),
        ...said(
          t('consultations.staff.case.from'),
          [
            t(`consultations.asker.${own.askerKind}`),
            ...(own.stage === null ? [] : [t(`consultations.stage.${own.stage}`)]),
          ].join(t('consultations.comma')),
        ),
        ...said(
          t('consultations.staff.case.place'),
          found.district === undefined ? t('consultations.staff.case.noPlace') : nameIn(found.district, lang),
        ),
        ...said(t(`consultations.staff.case.${asked ? 'received' : 'recorded'}`), t.date(own.receivedAt)),
        // Of a recorded conversation its way stands with it, and its language was not asked.
        ...said(t('consultations.staff.case.channel'), t(`consultations.staff.channel.${own.channel}`), asked),
        ...said(
          t('consultations.staff.case.booking'),
          found.booking === undefined ? '' : <BookedTime t={t} booking={found.booking} />,
          found.booking !== undefined && found.booking.releasedAt === null,
        ),
        ...said(t('consultations.staff.case.language'), <bdi>{languageWished(t, own)}</bdi>, asked),
        ...said(
          t('consultations.staff.case.contact'),
          contact === undefined ? t('consultations.staff.case.noContact') : <ContactLines contact={contact} />,
        ),
        ...said(
          t('consultations.staff.case.consents'),
          found.consents.length === 0
            ? t('consultations.staff.case.noConsents')
            : found.consents.map((purpose) => t(`consultations.consent.${purpose}`)).join(t('consultations.comma')),
          asked,
        ),
        ...said(
          t('consultations.staff.case.outcome'),
          own.outcome === null ? '' : t(`consultations.outcome.${own.outcome}`),
          own.outcome !== null,
        ),
      ]}
    />
  )
}

function BookedTime({ t, booking }: { readonly t: PageProps['ctx']['t']; readonly booking: Booking }) {
  return (
    <>
      {whenOf(t, booking)}
      <br />
      <WayToTalk t={t} booking={booking} />
    </>
  )
}

function ContactLines({ contact }: { readonly contact: NonNullable<PageProps['found']['contact']> }) {
  return (
    <>
      {[contact.name, contact.organisation]
        .filter((line) => line !== '')
        .map((line) => (
          <>
            <bdi>{line}</bdi>
            <br />
          </>
        ))}
      {[contact.email, contact.telephone]
        .filter((line) => line !== '')
        .map((line) => (
          <>
            <Ltr>{line}</Ltr>
            <br />
          </>
        ))}
    </>
  )
}

export function OpenTasks({ ctx, own, found, today, works }: PageProps & { readonly works: boolean }) {
  const { t, lang } = ctx
  if (found.tasks.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('consultations.staff.task.list')}</Heading>
      <ul>
        {found.tasks.map(({ id, text, dueOn, doneAt }) => (
          <li>
            <p>
              <bdi id={`aufgabe-${id}`}>{text}</bdi>{' '}
              {doneAt === null
                ? t(dueOn < today ? 'consultations.staff.task.late' : 'consultations.staff.task.until', {
                    day: t.day(dueOn, 'short'),
                  })
                : t('consultations.staff.task.doneOn', { day: t.date(doneAt, 'short') })}
            </p>
            {doneAt === null && works ? (
              <Form
                action={finishedTask.href(lang, { consultationId: own.id, taskId: id })}
                label={`${t('consultations.staff.task.finish')}: ${text}`}
                hidden={[{ name: '_key', value: ctx.formKey }]}
              >
                <Button look="secondary" icon="check" describedBy={`aufgabe-${id}`}>
                  {t('consultations.staff.task.finish')}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Everything that was said and noted, oldest first. */
export function Timeline({ ctx: { t }, own, found }: PageProps) {
  const entries = [
    ...found.messages.map((message) => ({
      at: message.at,
      look: lookOf(message),
      who: t(`consultations.message.${message.kind}`),
      personId: message.personId,
      body: message.kind === 'answer' ? <WithLinks text={message.text} /> : (message.text as Child),
    })),
    ...found.talks.map((talk) => ({
      at: talk.recordedAt,
      look: 'note' as const,
      who: t('consultations.staff.case.talk', {
        channel: t(`consultations.staff.channel.${talk.channel}`),
        minutes: talk.minutes,
        day: t.day(talk.heldOn, 'short'),
      }),
      personId: talk.personId,
      body: <TalkText t={t} talk={talk} />,
    })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  if (own.clearedAt !== null) return <p>{t('consultations.staff.case.cleared', { day: t.date(own.clearedAt) })}</p>
  return (
    <ol class="conversation" role="list">
      {entries.map(({ at, look, who, personId, body }) => (
        <Said
          look={look}
          head={
            <>
              <strong>{who}</strong> · {t.date(at)}
              {personId === null ? null : (
                <>
                  {' '}
                  · <bdi>{found.names.get(personId) ?? ''}</bdi>
                </>
              )}
            </>
          }
        >
          {body}
        </Said>
      ))}
    </ol>
  )
}

function TalkText({ t, talk }: { readonly t: PageProps['ctx']['t']; readonly talk: Talk }) {
  return (
    <>
      {(['question', 'advice', 'material'] as const)
        .filter((part) => talk[part] !== '')
        .map((part) => (
          <p>
            <strong>{t(`consultations.staff.record.${part}.label`)}:</strong> {talk[part]}
          </p>
        ))}
    </>
  )
}

/** What was agreed on closing, and what the client said three months later. */
export function Agreed({ ctx: { t }, found }: PageProps) {
  const { steps, lookBack } = found
  if (steps.length === 0 && lookBack === undefined) return null
  return (
    <>
      <Heading level={2}>{t('consultations.staff.case.agreed')}</Heading>
      {steps.length === 0 ? null : (
        <ol>
          {steps.map(({ text, remindOn, doneAt }) => (
            <li>
              <span dir="auto">
                <WithLinks text={text} />
              </span>
              {remindOn === null ? null : <> ({t('consultations.thread.remind', { day: t.day(remindOn) })})</>}
              {doneAt === null ? null : <> {t('consultations.thread.stepDoneOn', { day: t.date(doneAt) })}</>}
            </li>
          ))}
        </ol>
      )}
      {lookBack === undefined ? null : (
        <p>
          {lookBack.result === null
            ? t('consultations.staff.case.lookBackDue', { day: t.day(lookBack.dueOn) })
            : t('consultations.staff.case.lookBackSaid', { result: t(`consultations.result.${lookBack.result}`) })}{' '}
          <bdi>{lookBack.text}</bdi>
        </p>
      )}
    </>
  )
}

/** LO-01: who looked, when and as what. */
export function ReadLog({ ctx: { t }, found }: PageProps) {
  return (
    <details>
      <summary>{t('consultations.staff.case.reads')}</summary>
      <ul>
        {found.reads.map(({ at, personId, as, reason }) => (
          <li>
            {t('consultations.staff.case.read', {
              day: t.moment(at, 'short'),
              name: found.names.get(personId ?? '') ?? t('consultations.staff.case.gone'),
              as: t(`consultations.staff.reader.${as}`),
            })}
            {reason === '' ? null : (
              <>
                {' '}
                <bdi>{reason}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
