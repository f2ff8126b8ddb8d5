import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import { moveSeats } from './move-seats.ts'
import { listPools } from './offers.ts'
import { reservedToken } from './registration-link.ts'
import type { SeatRefusal, Tell } from './registrations.ts'
import { poolOf, type SeatKind } from './seat-plan.ts'

/** Seats set aside for some projects until the end of a day. */
export type ReservedPart = {
  readonly id: Id<'reserved-part'>
  readonly offerId: Id<'offer'>
  readonly kind: SeatKind
  readonly capacity: number
  readonly taken: number
  readonly waiting: number
  readonly untilDay: string
  readonly endsAt: Date
  readonly releasedAt: Date | null
  readonly profileIds: readonly Id<'profile'>[]
}

export type NewPart = Pick<ReservedPart, 'kind' | 'capacity' | 'untilDay' | 'endsAt' | 'profileIds'>

export type ReserveRefusal = 'day-past' | 'day-too-late' | 'too-many-parts' | 'no-limit' | 'line-waits'

/** How many parts of an offer there may be at once [OURS]. */
export const mostParts = 5

/**
 * Sets seats aside. Refuses more than are free, seats somebody waits for, the last seat, a day past, and a day after which nobody
 * could sign up for what is left.
 */
export async function reserveSeats(
  tx: Tx,
  offerId: Id<'offer'>,
  { kind, capacity, untilDay, endsAt, profileIds }: NewPart,
  key: Buffer,
): Promise<Done<Id<'reserved-part'>> | SeatRefusal | Refused<ReserveRefusal>> {
  const locked = await sql<{ closesAt: Date }>`
    select closes_at as "closesAt" from offers where id = ${offerId} for update`.execute(tx)
  const [offer] = locked.rows
  if (offer === undefined) return refuse('offer-unknown')
  if (untilDay < dayInBerlin(tx.now)) return refuse('day-past')
  if (endsAt > offer.closesAt) return refuse('day-too-late')
  if ((await listParts(tx, offerId)).filter(({ releasedAt }) => releasedAt === null).length >= mostParts)
    return refuse('too-many-parts')
  const pool = (await listPools(tx, offerId)).find((one) => one.kind === kind)
  if (pool?.capacity === null) return refuse('no-limit')
  if (pool !== undefined && pool.waiting > 0) return refuse('line-waits')
  const id = idFrom<'reserved-part'>(randomUUID())
  const reserved = await moveSeats(tx, offerId, {
    do: 'reserve',
    part: poolOf(kind, id),
    seats: capacity,
    untilDay,
    endsAt,
  })
  if (!reserved.ok) return reserved
  const projects = profileIds.map((profileId) => ({
    profile: profileId,
    link: tokenHash(reservedToken(key, id, profileId)).toString('hex'),
  }))
  await sql`insert into reserved_part_projects (part_id, profile_id, offer_id, link_hash)
    select ${id}, row.profile, ${offerId}, decode(row.link, 'hex')
    from jsonb_to_recordset(${JSON.stringify(projects)}::jsonb) as row (profile uuid, link text)`.execute(tx)
  await recordFact(tx, {
    action: 'registrations.seats.reserved',
    subject: offerId,
    data: { part: id, kind, seats: capacity, until: untilDay, projects: profileIds },
  })
  return done(id)
}

/** Gives back what is left of a part and lets those move up who wait; whoever has a seat of it keeps it. Refuses where it has ended. */
export async function releaseSeats(
  tx: Tx,
  { id, offerId }: Pick<ReservedPart, 'id' | 'offerId'>,
  tell: Tell,
): Promise<Done<null> | SeatRefusal | Refused<'part-ended'>> {
  await sql`select from offers where id = ${offerId} for update`.execute(tx)
  const part = (await listParts(tx, offerId)).find((one) => one.id === id)
  if (part === undefined || part.releasedAt !== null) return refuse('part-ended')
  const { kind, capacity, taken } = part
  const moved = await moveSeats(tx, offerId, { do: 'release', part: poolOf(kind, id) })
  if (!moved.ok) return moved
  await tell(moved.value)
  await recordFact(tx, {
    action: 'registrations.seats.released',
    subject: offerId,
    data: { part: id, left: capacity - taken, moved: moved.value.length },
  })
  return done(null)
}

/** The parts of an offer this actor may see, those that ended too; the earliest end first. */
export async function listParts(tx: Tx, offerId: Id<'offer'>): Promise<readonly ReservedPart[]> {
  return select(tx, sql`r.offer_id = ${offerId}`)
}

/** Parts for these projects that have not ended. */
export async function listPartsFor(tx: Tx, profileIds: readonly Id<'profile'>[]): Promise<readonly ReservedPart[]> {
  if (profileIds.length === 0) return []
  return select(
    tx,
    sql`r.released_at is null and r.id in (
      select part_id from reserved_part_projects where profile_id = any (${[...profileIds]}::uuid[]))`,
  )
}

/** The part a project's private link opens. For the system. */
export async function findPartByLink(tx: Tx, token: string): Promise<ReservedPart | undefined> {
  if (!isToken(token)) return undefined
  const hash = tokenHash(token)
  return (await select(tx, sql`r.id = (select part_id from reserved_part_projects where link_hash = ${hash})`))[0]
}

/** Parts whose last day is over. */
export async function listDueParts(tx: Tx, limit = 200): Promise<readonly ReservedPart[]> {
  return select(
    tx,
    sql`r.released_at is null and r.ends_at <= ${tx.now}
      and not exists (select from offers o where o.id = r.offer_id and o.cancelled_at is not null)`,
    limit,
  )
}

async function select(tx: Tx, where: ReturnType<typeof sql>, limit = 200): Promise<readonly ReservedPart[]> {
  const { rows } = await sql<ReservedPart>`
    select r.id, r.offer_id as "offerId", r.kind, r.capacity, r.taken, r.waiting, r.until_day::text as "untilDay",
      r.ends_at as "endsAt", r.released_at as "releasedAt",
      array(select p.profile_id from reserved_part_projects p where p.part_id = r.id order by 1) as "profileIds"
    from reserved_parts r where ${where} order by r.ends_at, r.id limit ${limit}`.execute(tx)
  return rows
}
