import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** Has the words of the current version read again after it failed. */
export function requestReading(
  db: Db,
  actor: Actor,
  materialId: Id<'material'>,
): Promise<Done<null> | Refused<'nothing-failed'>> {
  return db.inTransaction(actor, async (tx) => {
    const asked = await sql`
      update material_versions set text_state = 'waiting', text_failure = null, text_attempts = 0
      where material_id = ${materialId} and text_state = 'failed'
        and number = (select max(number) from material_versions where material_id = ${materialId})`.execute(tx)
    if (asked.numAffectedRows !== 1n) return refuse('nothing-failed')
    await recordFact(tx, { action: 'materials.text.requested', subject: materialId })
    return done(null)
  })
}
