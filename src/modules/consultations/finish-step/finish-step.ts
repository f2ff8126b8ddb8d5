import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findByToken } from '../consultation.queries.ts'

/** The client says that a step is done: no reminder comes for it. Saying it twice changes nothing. */
export function finishStep(
  db: Db,
  token: string,
  stepId: Id<'consultation-step'> | undefined,
): Promise<Done<null> | Refused<'step-unknown'>> {
  return db.inTransaction(systemActor('consultations.follow'), async (tx) => {
    const own = await findByToken(tx, token)
    if (own === undefined || stepId === undefined) return refuse('step-unknown')
    const { rows } =
      await sql`select from consultation_steps where id = ${stepId} and consultation_id = ${own.id}`.execute(tx)
    if (rows.length === 0) return refuse('step-unknown')
    const finished = await sql`update consultation_steps set done_at = ${tx.now}
      where id = ${stepId} and done_at is null`.execute(tx)
    if (finished.numAffectedRows === 1n)
      await recordFact(tx, { action: 'consultations.step.finished', subject: own.id })
    return done(null)
  })
}
