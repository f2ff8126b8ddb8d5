import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockAssessment } from '../assessment.queries.ts'

/** Deletes an assessment with everything that was answered and planned in it. */
export function deleteAssessment(
  db: Db,
  actor: Actor,
  id: Id<'assessment'>,
): Promise<Done<null> | Refused<'assessment-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, id)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('assessment-unknown')
    await sql`delete from quality_assessments where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'quality.assessment.deleted', subject: id, data: { profile: assessment.profileId } })
    return done(null)
  })
}
