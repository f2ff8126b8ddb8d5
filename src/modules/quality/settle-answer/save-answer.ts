import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { answerForm, answerNames, levelOf, typedOf } from '../answer-form.tsx'
import type { TypedAnswer } from '../answer-own/save-own.ts'
import { listAnswers, lockAssessment } from '../assessment.queries.ts'

/** Saves the one answer of the team. What somebody else saved since stays where this person changed nothing; refuses where both did. */
export function saveAnswer(
  db: Db,
  actor: Actor,
  { assessmentId, slot, seen, typed }: TypedAnswer,
): Promise<Done<null> | Refused<'assessment-unknown' | 'finished' | 'contested' | 'unreadable'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, assessmentId)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('assessment-unknown')
    if (assessment.settledAt !== null) return refuse('finished')
    const before = typedOf((await listAnswers(tx, assessmentId)).find((answer) => answer.slot === slot))
    const merged = mergeValues(answerNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = answerForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const { level, note, own_evidence: ownEvidence } = parsed.value
    await sql`insert into quality_answers (assessment_id, slot, level, note, own_evidence, updated_at)
      values (${assessmentId}, ${slot}, ${levelOf(level)}, ${note}, ${ownEvidence}, ${tx.now})
      on conflict (assessment_id, slot) do update set level = excluded.level, note = excluded.note,
        own_evidence = excluded.own_evidence, updated_at = excluded.updated_at`.execute(tx)
    await recordFact(tx, { action: 'quality.answer.settled', subject: assessmentId, data: { slot } })
    return done(null)
  })
}
