import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Counts, fewest, type Scale, scales } from './survey.ts'

export type Survey = {
  readonly sentAt: Date
  /** What everybody may see; null until the team shows it. */
  readonly publicResults: Results | null
}

/** The survey of an event: for its team, and for everybody once its results are public. */
export async function findSurvey(tx: Tx, eventId: Id<'event'>): Promise<Survey | undefined> {
  const { rows } = await sql<Survey>`
    select sent_at as "sentAt", public_counts as "publicResults" from surveys where event_id = ${eventId}`.execute(tx)
  return rows[0]
}

export type Results = { readonly answers: number; readonly counts: Readonly<Record<Scale, Counts>> }

/** What was answered, counted, and by how many: of answers that are shown by now. For the team and the system. */
export async function readResults(tx: Tx, eventId: Id<'event'>): Promise<Results> {
  const { rows } = await sql<Record<Scale, number | null>>`
    select overall, content, organisation, understanding, useful from survey_responses
    where event_id = ${eventId} and shown limit 5000`.execute(tx)
  const countsOf = (scale: Scale): Counts =>
    [1, 2, 3, 4, 5].map((mark) => rows.filter((row) => row[scale] === mark).length)
  return {
    answers: rows.length,
    counts: Object.fromEntries(scales.map((scale) => [scale, countsOf(scale)])) as Record<Scale, Counts>,
  }
}

export type Remark = { readonly good: string; readonly better: string }

/** How many have answered, those not shown yet among them. For the system. */
export async function countAnswers(tx: Tx, eventId: Id<'event'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from survey_responses where event_id = ${eventId}`.execute(tx)
  return rows[0]?.count ?? 0
}

/**
 * Shows what has been answered since, as soon as it is five answers at least; answers whether it did. Whoever answers waits for the survey's
 * row, so that of two at once the second counts both.
 */
export async function showBatch(tx: Tx, eventId: Id<'event'>): Promise<boolean> {
  await sql`select from surveys where event_id = ${eventId} for update`.execute(tx)
  const shown = await sql`
    update survey_responses set shown = true where event_id = ${eventId} and not shown
      and (select count(*) from survey_responses n where n.event_id = ${eventId} and not n.shown) >= ${fewest}`.execute(
    tx,
  )
  return (shown.numAffectedRows ?? 0n) > 0n
}

/** What was written, in no order that says who, of answers that are shown by now. For the team. */
export async function listRemarks(tx: Tx, eventId: Id<'event'>): Promise<readonly Remark[]> {
  const { rows } = await sql<Remark>`
    select good, better from survey_responses
    where event_id = ${eventId} and shown and (good <> '' or better <> '') order by id limit 500`.execute(tx)
  return rows
}

/** How many people can be asked: those who had a seat and have an address. */
export async function countAskable(tx: Tx, offerId: Id<'offer'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from registrations
    where offer_id = ${offerId} and state = 'seated' and email <> ''`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Brings what everybody sees to what was answered by now, or takes it away. */
export async function showCounts(tx: Tx, eventId: Id<'event'>, shown: boolean): Promise<void> {
  const counts = shown ? JSON.stringify(await readResults(tx, eventId)) : null
  await sql`update surveys set public_counts = ${counts}::jsonb where event_id = ${eventId}`.execute(tx)
}
