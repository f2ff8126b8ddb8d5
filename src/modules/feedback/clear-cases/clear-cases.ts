import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { rules } from '../rules.ts'

/**
 * Closes answered cases to which nobody wrote any more, and deletes what was said, the mail address and the links of cases closed
 * long ago (PR-15). What is left says that there was a case, about which page, and how it ended.
 */
export async function clearCases(db: Db): Promise<void> {
  await db.inTransaction(systemActor('feedback.clear'), async (tx) => {
    await closeQuietCases(tx)
    const { rows } = await sql<{ id: Id<'feedback-case'> }>`
      update feedback_cases set cleared_at = ${tx.now}
      where state = 'closed' and cleared_at is null
        and state_since < ${tx.now}::timestamptz - make_interval(months => ${rules.keptMonths})
      returning id`.execute(tx)
    const ids = rows.map(({ id }) => id)
    for (const table of ['feedback_messages', 'feedback_contacts', 'feedback_links'] as const)
      await sql`delete from ${sql.table(table)} where case_id = any (${ids}::uuid[])`.execute(tx)
    for (const id of ids) await recordFact(tx, { action: 'feedback.case.cleared', subject: id })
  })
}

async function closeQuietCases(tx: Tx): Promise<void> {
  const { rows } = await sql<{ id: Id<'feedback-case'> }>`
    update feedback_cases set state = 'closed', close_reason = 'answered', state_since = ${tx.now}
    where state = 'answered' and cleared_at is null
      and state_since < ${tx.now}::timestamptz - make_interval(days => ${rules.quietDays})
    returning id`.execute(tx)
  for (const { id } of rows)
    await recordFact(tx, { action: 'feedback.case.closed', subject: id, data: { reason: 'answered' } })
}
