import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import type { Care, CareNeed } from './care.ts'
import type { RegistrationState, SeatKind } from './seat-plan.ts'

export type Registration = {
  readonly id: Id<'registration'>
  readonly offerId: Id<'offer'>
  readonly kind: SeatKind
  /** Where she has, or waits for, a seat that is set aside. */
  readonly partId: Id<'reserved-part'> | null
  readonly number: number
  readonly quantity: number
  readonly state: RegistrationState
  readonly deadline: Date | null
  readonly name: string
  readonly email: string
  readonly lang: Lang
  readonly linkGeneration: number
  readonly createdAt: Date
  readonly confirmedAt: Date | null
  readonly care: Care | null
}

const columns = sql`r.id, r.offer_id as "offerId", r.kind, r.part_id as "partId", r.number, r.quantity, r.state, r.deadline, r.name, r.email, r.lang,
  r.link_generation as "linkGeneration", r.created_at as "createdAt", r.confirmed_at as "confirmedAt",
  case when c.registration_id is null then null else jsonb_build_object('needs', c.needs, 'languageCode', c.language_code) end as care`

/** The registration a private link opens. Names and links that were cleared open nothing. */
export async function findByLink(tx: Tx, token: string): Promise<Registration | undefined> {
  return isToken(token) ? findOne(tx, sql`r.link_hash = ${tokenHash(token)}`) : undefined
}

/** A registration of an offer this actor may see. */
export async function findRegistration(
  tx: Tx,
  offerId: Id<'offer'>,
  id: Id<'registration'>,
): Promise<Registration | undefined> {
  return findOne(tx, sql`r.id = ${id} and r.offer_id = ${offerId}`)
}

/** Those of an offer who were moved, for telling them. */
export async function listRegistrationsOf(
  tx: Tx,
  ids: readonly Id<'registration'>[],
): Promise<readonly Registration[]> {
  return ids.length === 0 ? [] : list(tx, sql`r.id = any (${[...ids]}::uuid[])`)
}

/** Everybody of an offer, living ones first, each in order of arrival. An offer is bounded by its seats and line. */
export async function listRegistrations(tx: Tx, offerId: Id<'offer'>): Promise<readonly Registration[]> {
  return list(tx, sql`r.offer_id = ${offerId} and r.cleared_at is null`)
}

/** How many confirmed registrations of the same kind stand before this one, herself included. */
export async function findLinePosition(tx: Tx, { offerId, kind, number }: Registration): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    select count(*)::integer as position from registrations
    where offer_id = ${offerId} and ended_at is null and kind = ${kind} and state = 'waiting' and number <= ${number}`.execute(
    tx,
  )
  return rows[0]?.position ?? 0
}

export type CareCount = { readonly need: CareNeed; readonly languageCode: string | null; readonly count: number }

/** What those who come, or may still come, need: counted, with the language of interpreting. */
export async function countCare(tx: Tx, offerId: Id<'offer'>): Promise<readonly CareCount[]> {
  const { rows } = await sql<CareCount>`
    select need, case when need = 'interpreting' then c.language_code end as "languageCode", count(*)::integer as count
    from registrations r join registration_care c on c.registration_id = r.id, unnest(c.needs) as need
    where r.offer_id = ${offerId} and r.ended_at is null group by 1, 2 order by 3 desc, 1, 2`.execute(tx)
  return rows
}

/** How many seats were asked for on each day (ISO date, Berlin) by those who come or may still come. */
export async function countByDay(
  tx: Tx,
  offerId: Id<'offer'>,
): Promise<readonly { readonly day: string; readonly seats: number }[]> {
  const { rows } = await sql<{ day: string; seats: number }>`
    select (created_at at time zone 'Europe/Berlin')::date::text as day, sum(quantity)::integer as seats
    from registrations where offer_id = ${offerId} and ended_at is null group by 1 order by 1`.execute(tx)
  return rows
}

export type Act = { readonly kind: string; readonly reason: string; readonly at: Date }

/** Those with a place whom the team said yes to before this moment, and not again since. */
export async function listApprovedBefore(
  tx: Tx,
  offerId: Id<'offer'>,
  at: Date,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: Id<'registration'> }>`
    select r.id from registrations r
    where r.offer_id = ${offerId} and r.ended_at is null and r.state in ('waiting', 'offered', 'seated')
      and (select max(a.done_at) from registration_acts a where a.registration_id = r.id and a.kind = 'approved') < ${at}
    order by r.number`.execute(tx)
  return rows.map(({ id }) => id)
}

/** What the team did to each registration of an offer by hand, latest last. */
export async function listActs(tx: Tx, offerId: Id<'offer'>): Promise<ReadonlyMap<Id<'registration'>, readonly Act[]>> {
  const { rows } = await sql<Act & { readonly id: Id<'registration'> }>`
    select a.registration_id as id, a.kind, a.reason, a.done_at as at
    from registration_acts a join registrations r on r.id = a.registration_id
    where r.offer_id = ${offerId} order by a.done_at, a.id`.execute(tx)
  return Map.groupBy(rows, ({ id }) => id)
}

async function findOne(tx: Tx, condition: RawBuilder<unknown>): Promise<Registration | undefined> {
  const { rows } = await sql<Registration>`
    select ${columns} from registrations r left join registration_care c on c.registration_id = r.id where ${condition}`.execute(
    tx,
  )
  return rows[0]
}

async function list(tx: Tx, condition: RawBuilder<unknown>): Promise<readonly Registration[]> {
  const { rows } = await sql<Registration>`
    select ${columns} from registrations r left join registration_care c on c.registration_id = r.id
    where ${condition} order by r.ended_at is not null, r.number`.execute(tx)
  return rows
}
