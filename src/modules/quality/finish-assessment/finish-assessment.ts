import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isAnswered } from '../assessment.ts'
import { listAnswers, lockAssessment } from '../assessment.queries.ts'
import { countEvidence } from '../evidence.ts'

/** Ends the answering and keeps the figures of today beside the answers. What is not answered stays open for good. */
export function finishAssessment(
  db: Db,
  actor: Actor,
  id: Id<'assessment'>,
): Promise<Done<null> | Refused<'assessment-unknown' | 'finished' | 'nothing-answered'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, id)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('assessment-unknown')
    if (assessment.settledAt !== null) return refuse('finished')
    const answered = (await listAnswers(tx, id)).filter(isAnswered).length
    if (answered === 0) return refuse('nothing-answered')
    for (const { kind, part, whole } of await countEvidence(tx, assessment.profileId))
      await sql`insert into quality_evidence (assessment_id, kind, part, whole) values (${id}, ${kind}, ${part}, ${whole})`.execute(
        tx,
      )
    await sql`update quality_assessments set settled_at = ${tx.now} where id = ${id}`.execute(tx)
    await recordFact(tx, {
      action: 'quality.assessment.finished',
      subject: id,
      data: { profile: assessment.profileId, answered },
    })
    return done(null)
  })
}
