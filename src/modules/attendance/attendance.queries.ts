import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { listParticipants, type OfferDate, type Participant, readDates } from '#modules/registrations/index.ts'
import { nothingNoted, type Presence, unitsAttended } from './attendance.ts'

/** How an entry came: pressed by the team, pressed without network, by the person herself, or from a signed sheet. */
export type Way = 'team' | 'offline' | 'self' | 'sheet'

/** One entry as it was made; the latest tap counts, by its own time. */
export type Entry = Presence & {
  readonly id: Id<'attendance-entry'>
  readonly tappedAt: Date
  readonly receivedAt: Date
  readonly way: Way
  readonly reason: string
  /** Who pressed; null where she did it herself, and after clearing. */
  readonly enteredBy: string | null
}

/** Somebody with a place on the list, and how she stands with one date. */
export type Attendee = { readonly participant: Participant; readonly presence: Presence }

/** Somebody over all dates of an offer. */
export type Attended = Pick<
  Participant,
  'name' | 'municipality' | 'email' | 'lang' | 'registrationId' | 'position' | 'signedUpBy' | 'number'
> & {
  readonly participantId: Id<'participant'>
  readonly perDate: readonly {
    readonly dateId: Id<'offer-date'>
    readonly presence: Presence
    readonly units: number
  }[]
  readonly attendedUnits: number
  /** Units of all dates together. */
  readonly units: number
}

export type Attendance = { readonly dates: readonly OfferDate[]; readonly people: readonly Attended[] }

/**
 * Who was there: each date and each person with a seat, in order of arrival. Whoever gave her seat back after it had begun is there if
 * anything was noted about her. Nothing for those who may not see who comes.
 */
export async function readAttendance(tx: Tx, offerId: Id<'offer'>): Promise<Attendance> {
  const dates = await readDates(tx, offerId)
  const participants = await listParticipants(tx, offerId)
  const presences = await readPresences(
    tx,
    dates.map(({ id }) => id),
  )
  const units = dates.reduce((sum, date) => sum + date.units, 0)
  const people = participants.map(({ id, ...person }): Attended & { readonly left: boolean } => {
    const perDate = dates.map((date) => {
      const presence = presences.get(keyOf(date.id, id)) ?? nothingNoted
      return { dateId: date.id, presence, units: unitsAttended(date, presence) }
    })
    const attendedUnits = perDate.reduce((sum, date) => sum + date.units, 0)
    return { ...person, participantId: id, perDate, attendedUnits, units }
  })
  return { dates, people: people.filter(({ left, perDate }) => !left || perDate.some(isNoted)) }
}

function isNoted({ presence }: { readonly presence: Presence }): boolean {
  return presence.mark !== 'open'
}

/** Everybody on the list of one date, as `readAttendance`. */
export async function listAttendees(
  tx: Tx,
  offerId: Id<'offer'>,
  dateId: Id<'offer-date'>,
): Promise<readonly Attendee[]> {
  const participants = await listParticipants(tx, offerId)
  const presences = await readPresences(tx, [dateId])
  return participants
    .map((participant) => ({ participant, presence: presences.get(keyOf(dateId, participant.id)) ?? nothingNoted }))
    .filter(({ participant, presence }) => !participant.left || isNoted({ presence }))
}

type LatestRow = Presence & { readonly dateId: string; readonly participantId: string }

/** The latest entry of each person on each of the dates. */
async function readPresences(tx: Tx, dateIds: readonly Id<'offer-date'>[]): Promise<ReadonlyMap<string, Presence>> {
  const { rows } = await sql<LatestRow>`
    select distinct on (date_id, participant_id) date_id as "dateId", participant_id as "participantId", mark, came_at as "cameAt",
      left_at as "leftAt"
    from attendance_entries where date_id = any (${[...dateIds]}::uuid[])
    order by date_id, participant_id, tapped_at desc, arrival desc`.execute(tx)
  return new Map(
    rows.map(({ dateId, participantId, mark, cameAt, leftAt }) => [
      keyOf(dateId, participantId),
      { mark, cameAt, leftAt },
    ]),
  )
}

function keyOf(dateId: string, participantId: string): string {
  return `${dateId} ${participantId}`
}

/** Everything noted about somebody on one date, what counts first. */
export async function listEntries(
  tx: Tx,
  dateId: Id<'offer-date'>,
  participantId: Id<'participant'>,
): Promise<readonly Entry[]> {
  const { rows } = await sql<Entry>`
    select e.id, e.mark, e.came_at as "cameAt", e.left_at as "leftAt", e.tapped_at as "tappedAt", e.received_at as "receivedAt", e.way,
      e.reason, nullif(concat_ws(' ', p.given_name, p.family_name), '') as "enteredBy"
    from attendance_entries e left join people p on p.id = e.entered_by
    where e.date_id = ${dateId} and e.participant_id = ${participantId} order by e.tapped_at desc, e.arrival desc`.execute(
    tx,
  )
  return rows
}

export type NewEntry = Presence & {
  readonly id: Id<'attendance-entry'>
  readonly participantId: Id<'participant'>
  readonly tappedAt: Date
  readonly reason: string
}

/** What was noted about these people on one date, in the order in which it was pressed. */
export async function listNoted(
  tx: Tx,
  dateId: Id<'offer-date'>,
  participantIds: readonly Id<'participant'>[],
): Promise<readonly NewEntry[]> {
  const { rows } = await sql<NewEntry>`
    select id, participant_id as "participantId", mark, came_at as "cameAt", left_at as "leftAt", tapped_at as "tappedAt", reason
    from attendance_entries where date_id = ${dateId} and participant_id = any (${[...participantIds]}::uuid[])
    order by tapped_at, arrival`.execute(tx)
  return rows
}

/** Appends entries; those that are there already stay as they are. Answers how many are new. */
export async function insertEntries(
  tx: Tx,
  dateId: Id<'offer-date'>,
  way: Way,
  entries: readonly NewEntry[],
): Promise<number> {
  const by = tx.actor.kind === 'person' ? tx.actor.personId : null
  const rows = entries.map(({ id, participantId, mark, cameAt, leftAt, tappedAt, reason }, nr) => ({
    nr,
    id,
    participant_id: participantId,
    mark,
    came_at: cameAt,
    left_at: leftAt,
    tapped_at: tappedAt,
    reason,
  }))
  const added = await sql`
    insert into attendance_entries (id, date_id, participant_id, mark, came_at, left_at, tapped_at, received_at, way, reason, entered_by)
    select row.id, ${dateId}, row.participant_id, row.mark, row.came_at, row.left_at, row.tapped_at, ${tx.now}, ${way}, row.reason, ${by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (nr integer, id uuid, participant_id uuid, mark text,
      came_at timestamptz, left_at timestamptz, tapped_at timestamptz, reason text)
    order by row.nr on conflict (id) do nothing`.execute(tx)
  return Number(added.numAffectedRows ?? 0n)
}
