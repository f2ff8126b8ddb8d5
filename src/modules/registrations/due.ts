import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { careDays, nameMonths, unconfirmedDays } from './care.ts'

/** Offers in which a time to confirm or to accept has run out. */
export async function listOverdueOffers(tx: Tx, limit = 200): Promise<readonly Id<'offer'>[]> {
  const { rows } = await sql<{ id: Id<'offer'> }>`
    select distinct r.offer_id as id from registrations r join offers o on o.id = r.offer_id
    where r.deadline <= ${tx.now} and o.cancelled_at is null limit ${limit}`.execute(tx)
  return rows.map(({ id }) => id)
}

// D11.
const reminderDays = 2
// From the morning after, and for so long where nothing could be sent [OURS].
const thanksFromHours = 12
const thanksDays = 7

export type Telling = 'reminded' | 'thanked'

const days = (count: number) => sql`make_interval(days => ${count}::integer)`

const tellings = {
  // Not those who signed up within these days: they have just been told.
  reminded: {
    mark: sql`reminded_at`,
    due: sql`o.starts_at between now.at and now.at + ${days(reminderDays)} and r.confirmed_at < o.starts_at - ${days(reminderDays)}`,
  },
  thanked: {
    mark: sql`thanked_at`,
    due: sql`o.ends_at between now.at - ${days(thanksDays)} and now.at - make_interval(hours => ${thanksFromHours}::integer)`,
  },
} as const

/** Whoever comes and has to be told now; marks them, so that each is told once. */
export async function takeDueTellings(
  tx: Tx,
  telling: Telling,
  limit = 500,
): Promise<readonly { readonly id: Id<'registration'>; readonly offerId: Id<'offer'> }[]> {
  const { mark, due } = tellings[telling]
  const { rows } = await sql<{ id: Id<'registration'>; offerId: Id<'offer'> }>`
    with now as (select ${tx.now}::timestamptz as at),
    chosen as (
      select r.id from now, offers o join registrations r on r.offer_id = o.id
      where r.state = 'seated' and o.cancelled_at is null and r.email <> '' and r.${mark} is null and ${due}
      order by o.starts_at, r.number limit ${limit} for update of r skip locked)
    update registrations r set ${mark} = now.at from chosen, now where r.id = chosen.id
    returning r.id, r.offer_id as "offerId"`.execute(tx)
  return rows
}

/** Forgets needs seven days after the end (PR-28). */
export async function clearCare(tx: Tx): Promise<number> {
  const gone = await sql`delete from registration_care c using registrations r, offers o
    where r.id = c.registration_id and o.id = r.offer_id
      and (o.ends_at < ${tx.now}::timestamptz - ${days(careDays)}
        or r.ended_at < ${tx.now}::timestamptz - ${days(careDays)})`.execute(tx)
  return noted(tx, 'registrations.care.cleared', gone.numAffectedRows)
}

/**
 * Forgets names, addresses, links and reasons three months after the end, and of those who never confirmed seven days after their time
 * ran out (PR-10). Where the list of participants is a proof, their names and places stay until `names_until`. What stays counts seats and names nobody.
 */
export async function clearNames(tx: Tx): Promise<number> {
  const cleared = await sql<{
    id: string
  }>`update registrations r set name = '', email = '', email_hash = null, link_hash = null, cleared_at = ${tx.now}
    from offers o where o.id = r.offer_id and r.cleared_at is null
      and (o.ends_at < ${tx.now}::timestamptz - make_interval(months => ${nameMonths}::integer)
        or (r.confirmed_at is null and r.ended_at < ${tx.now}::timestamptz - ${days(unconfirmedDays)}))
    returning r.id`.execute(tx)
  const ids = cleared.rows.map(({ id }) => id)
  await clearParticipants(tx)
  await sql`delete from registration_acts where registration_id = any (${ids}::uuid[])`.execute(tx)
  return noted(tx, 'registrations.names.cleared', BigInt(cleared.rows.length))
}

/** Who took part is forgotten with the registration, or, where the list is a proof, on the day after `names_until`. */
async function clearParticipants(tx: Tx): Promise<void> {
  await sql`update participants p set name = '', municipality = '' from registrations r, offers o
    where r.id = p.registration_id and o.id = r.offer_id and r.cleared_at is not null and (p.name <> '' or p.municipality <> '')
      and (o.names_until is null or o.cancelled_at is not null or o.names_until < ${dayInBerlin(tx.now)}::date)`.execute(
    tx,
  )
}

async function noted(tx: Tx, action: string, rows: bigint | undefined): Promise<number> {
  const count = Number(rows ?? 0n)
  if (count > 0) await recordFact(tx, { action, subject: 'registrations', data: { count } })
  return count
}
