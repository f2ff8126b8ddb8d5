import { sql } from 'kysely'
import type { TypedValues } from '#kernel/form-state.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { type Desk, nameAt } from '../desk.ts'
import type { Step } from '../path.ts'
import { stateOf } from '../pathway.ts'
import { listStandings, lockPathway, readText } from '../pathway.queries.ts'
import { contentOf, namesOf, typedOf } from './form.ts'

type Input = {
  readonly step: Step
  /** `marksOfValues` of the form as it was opened. */
  readonly seen: string
  readonly typed: TypedValues
}

/**
 * Saves a step field by field. What somebody else has saved since stays where this person changed nothing; refuses where both
 * did (CO-06). Whoever writes into an open step has begun it.
 */
export function saveStep(
  db: Db,
  desk: Desk,
  { step, seen, typed }: Input,
): Promise<Done<null> | Refused<'path-unknown' | 'contested'>> {
  return db.inTransaction(desk.actor, async (tx) => {
    const { id } = desk.pathway
    // The row lock lets the second of two wait, so that it sees what the first has made.
    if ((await lockPathway(tx, id)) === undefined) return refuse('path-unknown')
    const state = stateOf((await listStandings(tx, [id])).get(id) ?? [], step.key)
    const before = { ...(await readText(tx, id, step.key)), state }
    const merged = mergeValues(namesOf(step), seen, typed, typedOf(step, before))
    if (merged.contested.length > 0) return refuse('contested')
    const after = contentOf(step, merged.values)
    const written = JSON.stringify([after.answers, after.note]) !== JSON.stringify([before.answers, before.note])
    const now = after.state === 'open' && before.state === 'open' && written ? 'in-work' : after.state
    if (!written && now === before.state) return done(null)
    if (written)
      await sql`insert into pathway_texts (pathway_id, step, answers, note, written_at)
        values (${id}, ${step.key}, ${JSON.stringify(after.answers)}::jsonb, ${after.note}, ${tx.now})
        on conflict (pathway_id, step) do update
        set answers = excluded.answers, note = excluded.note, written_at = excluded.written_at`.execute(tx)
    await sql`insert into pathway_steps (pathway_id, step, state, state_by, state_at)
      values (${id}, ${step.key}, ${now}, ${nameAt(desk)}, ${tx.now})
      on conflict (pathway_id, step) do update set version = pathway_steps.version + 1, state = excluded.state,
        state_by = case when pathway_steps.state = excluded.state then pathway_steps.state_by else excluded.state_by end,
        state_at = case when pathway_steps.state = excluded.state then pathway_steps.state_at else excluded.state_at end`.execute(
      tx,
    )
    await sql`update pathways set changed_at = ${tx.now} where id = ${id}`.execute(tx)
    await recordFact(tx, {
      action: 'pathways.step.changed',
      subject: id,
      data: { step: step.key, state: now, written },
    })
    return done(null)
  })
}
