import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** How many have to come, and until when (ISO date) the team decides; `confirmed` once it said that it takes place. */
export type Minimum = { readonly minimum: number; readonly decideOn: string; readonly confirmed: boolean }

export async function findMinimum(tx: Tx, eventId: Id<'event'>): Promise<Minimum | undefined> {
  const { rows } = await sql<Minimum>`
    select minimum, decide_on::text as "decideOn", confirmed_at is not null as confirmed
    from event_minimums where event_id = ${eventId}`.execute(tx)
  return rows[0]
}

/** Another number or day asks for the decision anew. */
export async function saveMinimum(tx: Tx, eventId: Id<'event'>, minimum: number, decideOn: string): Promise<void> {
  await sql`insert into event_minimums (event_id, minimum, decide_on) values (${eventId}, ${minimum}, ${decideOn}::date)
    on conflict (event_id) do update set minimum = excluded.minimum, decide_on = excluded.decide_on, reminded_at = null`.execute(
    tx,
  )
  await recordFact(tx, { action: 'events.minimum.changed', subject: eventId, data: { minimum } })
}

export async function removeMinimum(tx: Tx, eventId: Id<'event'>): Promise<void> {
  await sql`delete from event_minimums where event_id = ${eventId}`.execute(tx)
  await recordFact(tx, { action: 'events.minimum.changed', subject: eventId, data: { minimum: 0 } })
}

/** The team says that it takes place, whatever the number; answers false where nobody counts. */
export async function confirmTakingPlace(tx: Tx, eventId: Id<'event'>): Promise<boolean> {
  const confirmed = await sql`update event_minimums set confirmed_at = coalesce(confirmed_at, ${tx.now})
    where event_id = ${eventId}`.execute(tx)
  if (confirmed.numAffectedRows !== 1n) return false
  await recordFact(tx, { action: 'events.minimum.confirmed', subject: eventId })
  return true
}
