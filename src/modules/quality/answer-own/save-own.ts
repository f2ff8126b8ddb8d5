import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { answerForm, levelOf, ownNames, typedOf } from '../answer-form.tsx'
import type { OwnAnswer } from '../assessment.ts'
import { listOwnAnswers, lockAssessment } from '../assessment.queries.ts'

export type TypedAnswer = {
  readonly assessmentId: Id<'assessment'>
  readonly slot: number
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

/** Saves what one person says for herself; in a second window of hers nothing gets lost either. */
export function saveOwn(
  db: Db,
  actor: Actor,
  { assessmentId, slot, seen, typed }: TypedAnswer,
): Promise<Done<null> | Refused<'assessment-unknown' | 'finished' | 'contested' | 'unreadable'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, assessmentId)
    if (assessment === undefined || actor.kind !== 'person' || assessment.way !== 'team')
      return refuse('assessment-unknown')
    if (assessment.settledAt !== null) return refuse('finished')
    const before = typedOf(await findOwnAnswer(tx, assessmentId, slot, actor.personId))
    const merged = mergeValues(ownNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const parsed = answerForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const { level, note } = parsed.value
    await sql`insert into quality_own_answers (assessment_id, slot, person_id, level, note, updated_at)
      values (${assessmentId}, ${slot}, ${actor.personId}, ${levelOf(level)}, ${note}, ${tx.now})
      on conflict (assessment_id, slot, person_id) do update
        set level = excluded.level, note = excluded.note, updated_at = excluded.updated_at`.execute(tx)
    await recordFact(tx, { action: 'quality.answer.given', subject: assessmentId, data: { slot } })
    return done(null)
  })
}

/** What this person has said so far. */
export async function findOwnAnswer(
  tx: Tx,
  assessmentId: Id<'assessment'>,
  slot: number,
  personId: Id<'person'>,
): Promise<OwnAnswer | undefined> {
  const answers = await listOwnAnswers(tx, assessmentId)
  return answers.find((answer) => answer.slot === slot && answer.personId === personId)
}
