import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'

/** One date of an offer. Local times are what the clock on the wall says (`2026-11-30T18:00`); `units` are 45 minutes each. */
export type OfferDate = {
  readonly id: Id<'offer-date'>
  readonly position: number
  readonly localStart: string
  readonly localEnd: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly units: number
}

/** A date as it shall be; with `id` it is one that exists, and keeps what hangs on it. */
export type WantedDate = Pick<OfferDate, 'localStart' | 'localEnd' | 'units'> & { readonly id?: Id<'offer-date'> }

/** From so long before a date on there may be people to be noted as present, so it is no longer taken away. */
export const hoursBeforeDate = 12

/** The dates of an offer in their order; every offer has at least one. */
export async function readDates(tx: Tx, offerId: Id<'offer'>): Promise<readonly OfferDate[]> {
  const { rows } = await sql<OfferDate>`
    select id, position, to_char(local_start, 'YYYY-MM-DD"T"HH24:MI') as "localStart",
      to_char(local_end, 'YYYY-MM-DD"T"HH24:MI') as "localEnd", starts_at as "startsAt", ends_at as "endsAt", units
    from offer_dates where offer_id = ${offerId} order by position`.execute(tx)
  return rows
}

/**
 * Brings the dates of an offer to what is wanted, in the order of their times. Those named by id are changed, new ones added, the
 * others taken away unless they have begun. The caller checks that each time exists and ends after it starts.
 */
export async function setDates(
  tx: Tx,
  offerId: Id<'offer'>,
  wanted: readonly WantedDate[],
): Promise<Done<readonly OfferDate[]> | Refused<'dates-missing' | 'date-begun'>> {
  if (wanted.length === 0) return refuse('dates-missing')
  // Two who set dates at once wait for each other.
  await sql`select from offers where id = ${offerId} for update`.execute(tx)
  const before = await readDates(tx, offerId)
  const known = new Set(before.map(({ id }) => id))
  const kept = new Set(wanted.map(({ id }) => id))
  const removed = before.filter(({ id }) => !kept.has(id))
  const soon = new Date(tx.now.getTime() + hoursBeforeDate * 3_600_000)
  if (removed.some(({ startsAt }) => startsAt <= soon)) return refuse('date-begun')
  const rows = wanted
    .toSorted((a, b) => a.localStart.localeCompare(b.localStart))
    .map(({ id, localStart, localEnd, units }, index) => ({
      id: id !== undefined && known.has(id) ? id : null,
      position: index + 1,
      local_start: localStart,
      local_end: localEnd,
      units,
    }))
  await sql`delete from offer_dates where id = any (${removed.map(({ id }) => id)}::uuid[])`.execute(tx)
  await sql`
    insert into offer_dates (id, offer_id, position, local_start, local_end, units)
    select coalesce(id, gen_random_uuid()), ${offerId}, position, local_start, local_end, units
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id uuid, position integer, local_start timestamp, local_end timestamp, units integer)
    on conflict (id) do update set position = excluded.position, local_start = excluded.local_start, local_end = excluded.local_end,
      units = excluded.units`.execute(tx)
  return done(await readDates(tx, offerId))
}

/** The one date of an offer that has no others spans it; it moves when the offer moves. */
export async function spanOffer(tx: Tx, offerId: Id<'offer'>, startsAt: Date, endsAt: Date): Promise<void> {
  const [only, ...others] = await readDates(tx, offerId)
  if (others.length > 0) return
  const wall = (at: Date) => sql`${at}::timestamptz at time zone 'Europe/Berlin'`
  const [start, end] = [wall(startsAt), wall(endsAt)]
  if (only === undefined)
    await sql`insert into offer_dates (offer_id, position, local_start, local_end) values (${offerId}, 1, ${start}, ${end})`.execute(
      tx,
    )
  else await sql`update offer_dates set local_start = ${start}, local_end = ${end} where id = ${only.id}`.execute(tx)
}
