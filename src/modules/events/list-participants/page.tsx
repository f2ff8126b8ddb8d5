import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Id } from '#kernel/id.ts'
import {
  type Act,
  careDays,
  type CareCount,
  isEnded,
  nameMonths,
  type Pool,
  type Registration,
} from '#modules/registrations/index.ts'
import { answerText, type GivenAnswer, type Lists } from '#modules/questions/index.ts'
import {
  badgePrinting,
  participantApproval,
  participantEntering,
  participantExport,
  participantLetIn,
  participantRefusal,
  participantRemoval,
  speakerExport,
} from '../addresses.ts'
import { LookAgain } from '../approve-again/look-again.tsx'
import { CareCounts } from '../care-counts.tsx'
import type { CommunityEvent } from '../event.ts'
import { whenOf } from '../event-words.ts'
import { languageName } from '#modules/organisations/index.ts'
import { takenOf } from '../list-kept-events/page.tsx'

type ParticipantsPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly event: CommunityEvent
  readonly people: readonly Registration[]
  readonly acts: ReadonlyMap<Id<'registration'>, readonly Act[]>
  readonly care: readonly CareCount[]
  readonly answers: ReadonlyMap<Id<'registration'>, readonly GivenAnswer[]>
  readonly lists: Lists
  readonly pools: readonly Pool[]
  readonly namesUntil: string | null
  /** Whom the team said yes to before the event changed. */
  readonly again: ReadonlySet<Id<'registration'>>
  readonly formKey: string
  readonly done: string | undefined
}

export function ParticipantsPage(props: ParticipantsPageProps) {
  const { t, now, event, people, care, answers, pools, namesUntil, again, formKey, done } = props
  const params = { eventId: event.id }
  const running = event.state === 'published' && event.startsAt > now
  return (
    <>
      <PageHeading title={t('events.participants.title')} kicker={event.texts.de.title} lead={whenOf(t, event)} />
      <DoneNotice t={t} done={done} />
      <p>{pools.map((pool) => `${t(`registrations.kind.${pool.kind}`)}: ${takenOf(t, pool)}`).join(' · ')}</p>
      {running ? <LookAgain t={t} event={event} formKey={formKey} count={again.size} /> : null}
      <Row>
        {running ? (
          <ButtonLink href={participantEntering.href(t.lang, params)}>{t('events.enter.title')}</ButtonLink>
        ) : null}
      </Row>
      {people.length === 0 ? null : <Sheets t={t} event={event} forSpeakers={hasSpeakerAnswers(answers)} />}
      {people.some(({ state }) => state === 'seated') ? (
        <p>
          <a href={badgePrinting.href(t.lang, params)} download>
            {t('events.badges.print')}
          </a>
        </p>
      ) : null}
      {people.length === 0 ? (
        <EmptyState title={t('events.participants.empty.title')} text={t('events.participants.empty.text')} />
      ) : (
        <DataTable
          id="participants"
          caption={t('events.participants.title')}
          hideCaption
          columns={columns(props, running)}
          rows={people}
          dense
        />
      )}
      <Heading level={2}>{t('events.participants.care')}</Heading>
      <CareCounts t={t} care={care} />
      <p>{t('events.participants.kept', { days: careDays, months: nameMonths })}</p>
      {namesUntil === null ? null : <p>{t('events.participants.keptAsProof', { date: t.day(namesUntil) })}</p>}
    </>
  )
}

const formats = ['csv', 'xlsx', 'ods'] as const

function Sheets({
  t,
  event,
  forSpeakers,
}: {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly forSpeakers: boolean
}) {
  const links = (label: string, address: typeof participantExport | typeof speakerExport) => (
    <p>
      {label}{' '}
      {formats.map((format, place) => (
        <>
          {place === 0 ? '' : ' · '}
          <a
            href={address.href(t.lang, { eventId: event.id, format })}
            download
            aria-label={`${label} ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </a>
        </>
      ))}
    </p>
  )
  return (
    <>
      {links(t('events.participants.export'), participantExport)}
      {forSpeakers ? links(t('events.participants.speakerExport'), speakerExport) : null}
    </>
  )
}

function hasSpeakerAnswers(answers: ParticipantsPageProps['answers']): boolean {
  return [...answers.values()].flat().some(({ visibility }) => visibility === 'speakers')
}

const tones: Readonly<Record<Registration['state'], Tone>> = {
  held: 'warning',
  asked: 'warning',
  pending: 'warning',
  waiting: 'info',
  offered: 'info',
  seated: 'success',
  withdrawn: 'neutral',
  declined: 'neutral',
  refused: 'neutral',
  expired: 'neutral',
  cancelled: 'danger',
}

function columns(
  { t, event, acts, answers, lists, again }: ParticipantsPageProps,
  running: boolean,
): readonly Column<Registration>[] {
  return [
    {
      label: t('events.participants.name'),
      rowHeader: true,
      cell: ({ name, email }) => (
        <>
          {name}
          {email === '' ? null : (
            <>
              <br />
              <Ltr>{email}</Ltr>
            </>
          )}
        </>
      ),
    },
    { label: t('events.participants.number'), kind: 'number', cell: ({ number }) => number },
    {
      label: t('events.participants.quantity'),
      kind: 'number',
      cell: ({ quantity, kind, partId }) =>
        [
          t.number(quantity),
          ...(event.form === 'hybrid' ? [t(`registrations.kind.${kind}`)] : []),
          ...(partId === null ? [] : [t('events.participants.apart')]),
        ].join(' · '),
    },
    {
      label: t('events.participants.state'),
      cell: ({ state, deadline, id }) => (
        <>
          <StatusTag tone={tones[state]}>{t(`registrations.state.${state}`)}</StatusTag>
          {running && again.has(id) ? (
            <p>
              <StatusTag tone="warning">{t('events.again.tag')}</StatusTag>
            </p>
          ) : null}
          {deadline === null ? null : <p>{t('events.participants.until', { deadline: t.moment(deadline) })}</p>}
          {(acts.get(id) ?? []).map((act) => (
            <p>
              {t.find(`events.participants.act.${act.kind}`)}
              {act.reason === '' ? '' : `: ${act.reason}`}
            </p>
          ))}
        </>
      ),
    },
    ...(answers.size === 0
      ? []
      : [
          {
            label: t('events.participants.answers'),
            cell: ({ id }: Registration) =>
              (answers.get(id) ?? []).map((answer) => (
                <p>
                  {answer.label}: <bdi>{answerText(t, answer, lists)}</bdi>
                </p>
              )),
          },
        ]),
    { label: t('events.participants.needs'), cell: (person) => needsOf(t, person) },
    {
      label: t('events.participants.act'),
      kind: 'actions',
      cell: (person) => (running ? <Actions t={t} event={event} person={person} /> : null),
    },
  ]
}

function needsOf(t: Translator, { care }: Registration): string {
  if (care === null) return t('events.participants.noNeeds')
  const spoken = care.languageCode === null ? [] : [languageName(care.languageCode, t.lang)]
  return [...care.needs.map((need) => t(`registrations.care.${need}`)), ...spoken].join(', ')
}

type ActionsProps = { readonly t: Translator; readonly event: CommunityEvent; readonly person: Registration }

function Actions({ t, event, person }: ActionsProps) {
  const params = { eventId: event.id, registrationId: person.id }
  // Read aloud alone, "Austragen" would not say whom.
  const named = (label: string) => `${label}: ${person.name}`
  return (
    <Row>
      {person.state === 'pending' ? (
        <>
          <a href={participantApproval.href(t.lang, params)} aria-label={named(t('events.approve.short'))}>
            {t('events.approve.short')}
          </a>
          <a href={participantRefusal.href(t.lang, params)} aria-label={named(t('events.refuse.short'))}>
            {t('events.refuse.short')}
          </a>
        </>
      ) : null}
      {person.state === 'waiting' ? (
        <a href={participantLetIn.href(t.lang, params)} aria-label={named(t('events.letIn.short'))}>
          {t('events.letIn.short')}
        </a>
      ) : null}
      {isEnded(person.state) ? null : (
        <a href={participantRemoval.href(t.lang, params)} aria-label={named(t('events.remove.short'))}>
          {t('events.remove.short')}
        </a>
      )}
    </Row>
  )
}
