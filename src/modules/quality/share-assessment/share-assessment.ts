import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockAssessment } from '../assessment.queries.ts'

type Sharing = Promise<Done<null> | Refused<'assessment-unknown'>>

/** Lets the centre see a finished assessment, from now on. */
export function shareAssessment(db: Db, actor: Actor, id: Id<'assessment'>): Sharing {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, id)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId) || actor.kind !== 'person')
      return refuse('assessment-unknown')
    if (assessment.settledAt === null) return refuse('assessment-unknown')
    if (assessment.sharedAt !== null) return done(null)
    await sql`insert into quality_shares (assessment_id, profile_id, shared_at, shared_by)
      values (${id}, ${assessment.profileId}, ${tx.now}, ${actor.personId})`.execute(tx)
    await recordFact(tx, { action: 'quality.assessment.shared', subject: id, data: { profile: assessment.profileId } })
    return done(null)
  })
}

/** The centre sees it no longer, from now on. */
export function takeBackAssessment(db: Db, actor: Actor, id: Id<'assessment'>): Sharing {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, id)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('assessment-unknown')
    await sql`delete from quality_shares where assessment_id = ${id}`.execute(tx)
    await recordFact(tx, {
      action: 'quality.assessment.taken-back',
      subject: id,
      data: { profile: assessment.profileId },
    })
    return done(null)
  })
}
