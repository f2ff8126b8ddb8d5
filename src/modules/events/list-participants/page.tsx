import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Id } from '#kernel/id.ts'
import {
  type Act,
  careDays,
  type CareCount,
  nameMonths,
  type Pool,
  type Registration,
} from '#modules/registrations/index.ts'
import { participantEntering, participantExport, participantLetIn, participantRemoval } from '../addresses.ts'
import { CareCounts } from '../care-counts.tsx'
import type { CommunityEvent } from '../event.ts'
import { momentOf, whenOf } from '../event-words.ts'
import { languageName } from '../list-events/filter-form.tsx'
import { takenOf } from '../list-kept-events/page.tsx'

type ParticipantsPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly event: CommunityEvent
  readonly people: readonly Registration[]
  readonly acts: ReadonlyMap<Id<'registration'>, readonly Act[]>
  readonly care: readonly CareCount[]
  readonly pools: readonly Pool[]
  readonly done: string | undefined
}

export function ParticipantsPage({ t, now, event, people, acts, care, pools, done }: ParticipantsPageProps) {
  const params = { eventId: event.id }
  const running = event.state === 'published' && event.startsAt > now
  return (
    <>
      <PageHeading title={t('events.participants.title')} kicker={event.texts.de.title} lead={whenOf(t, event)} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <p>{pools.map((pool) => `${t(`registrations.kind.${pool.kind}`)}: ${takenOf(t, pool)}`).join(' · ')}</p>
      <Row>
        {running ? (
          <ButtonLink href={participantEntering.href(t.lang, params)}>{t('events.enter.title')}</ButtonLink>
        ) : null}
        {people.length === 0 ? null : (
          <ButtonLink look="secondary" href={participantExport.href(t.lang, params)} download>
            {t('events.participants.export')}
          </ButtonLink>
        )}
      </Row>
      {people.length === 0 ? (
        <EmptyState title={t('events.participants.empty.title')} text={t('events.participants.empty.text')} />
      ) : (
        <DataTable
          id="participants"
          caption={t('events.participants.title')}
          hideCaption
          columns={columns(t, event, acts, running)}
          rows={people}
          dense
        />
      )}
      <Heading level={2}>{t('events.participants.care')}</Heading>
      <CareCounts t={t} care={care} />
      <p>{t('events.participants.kept', { days: careDays, months: nameMonths })}</p>
    </>
  )
}

const tones: Readonly<Record<Registration['state'], Tone>> = {
  held: 'warning',
  asked: 'warning',
  waiting: 'info',
  offered: 'info',
  seated: 'success',
  withdrawn: 'neutral',
  declined: 'neutral',
  expired: 'neutral',
  cancelled: 'danger',
}

function columns(
  t: Translator,
  event: CommunityEvent,
  acts: ParticipantsPageProps['acts'],
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
      cell: ({ quantity, kind }) =>
        event.form === 'hybrid' ? `${quantity} · ${t(`registrations.kind.${kind}`)}` : quantity,
    },
    {
      label: t('events.participants.state'),
      cell: ({ state, deadline, id }) => (
        <>
          <StatusTag tone={tones[state]}>{t(`registrations.state.${state}`)}</StatusTag>
          {deadline === null ? null : <p>{t('events.participants.until', { deadline: momentOf(t, deadline) })}</p>}
          {(acts.get(id) ?? []).map((act) => (
            <p>
              {t.find(`events.participants.act.${act.kind}`)}
              {act.reason === '' ? '' : `: ${act.reason}`}
            </p>
          ))}
        </>
      ),
    },
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
  const spoken = care.languageCode === null ? [] : [languageName(t, care.languageCode)]
  return [...care.needs.map((need) => t(`registrations.care.${need}`)), ...spoken].join(', ')
}

type ActionsProps = { readonly t: Translator; readonly event: CommunityEvent; readonly person: Registration }

function Actions({ t, event, person }: ActionsProps) {
  const params = { eventId: event.id, registrationId: person.id }
  const living = ['held', 'asked', 'waiting', 'offered', 'seated'].includes(person.state)
  // Read aloud alone, "Austragen" would not say whom.
  const named = (label: string) => `${label}: ${person.name}`
  return (
    <Row>
      {person.state === 'waiting' ? (
        <a href={participantLetIn.href(t.lang, params)} aria-label={named(t('events.letIn.short'))}>
          {t('events.letIn.short')}
        </a>
      ) : null}
      {living ? (
        <a href={participantRemoval.href(t.lang, params)} aria-label={named(t('events.remove.short'))}>
          {t('events.remove.short')}
        </a>
      ) : null}
    </Row>
  )
}
