import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { releaseTrainers } from '#modules/trainers/index.ts'

/** When a course is cancelled, its trainers have their days back; who would have taught stays in the plan. */
export async function releaseTrainersOf(tx: Tx, eventId: string): Promise<void> {
  const { rows } = await sql<{ id: Id<'offer-date'> }>`
    select date_id as id from course_dates where event_id = ${eventId}`.execute(tx)
  await releaseTrainers(
    tx,
    rows.map(({ id }) => id),
  )
}
