import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { listMeasures, lockAssessment } from '../assessment.queries.ts'
import { listResponsible } from '../team.queries.ts'
import { measureFormFor, measureNames, typedOfMeasure } from './measure-form.tsx'

export type NewMeasure = {
  readonly assessmentId: Id<'assessment'>
  readonly slot: number
  readonly typed: TypedValues
}

/** Notes what the project wants to do for a standard; also after the assessment is finished. */
export function addMeasure(
  db: Db,
  actor: Actor,
  { assessmentId, slot, typed }: NewMeasure,
): Promise<Done<Id<'measure'>> | Refused<'assessment-unknown' | 'unreadable' | 'nobody' | 'past'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, assessmentId)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('assessment-unknown')
    const people = await listResponsible(tx, [assessment.profileId])
    const parsed = measureFormFor(people).parse(typed)
    if (!parsed.ok) return refuse('unreadable')
    const { text, due_on: dueOn, who, duty } = parsed.value
    if (who === '' && duty === '') return refuse('nobody', 'who')
    if (dueOn < dayInBerlin(tx.now)) return refuse('past', 'due_on')
    const chosen = people.find(({ key }) => key === who)
    const { rows } = await sql<{ id: Id<'measure'> }>`
      insert into quality_measures (assessment_id, slot, text, due_on, volunteer_id, keeper_id, duty, created_at)
      values (${assessmentId}, ${slot}, ${text}, ${dueOn}::date, ${chosen?.volunteerId ?? null}, ${chosen?.keeperId ?? null},
        ${duty}, ${tx.now})
      returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) return refuse('assessment-unknown')
    await recordFact(tx, {
      action: 'quality.measure.planned',
      subject: row.id,
      data: { assessment: assessmentId, slot },
    })
    return done(row.id)
  })
}

export type ChangedMeasure = {
  readonly assessmentId: Id<'assessment'>
  readonly measureId: Id<'measure'>
  readonly seen: string
  readonly typed: TypedValues
}

/** Saves what was typed over what others have saved since; refuses where both changed the same. Another day is reminded of anew. */
export function changeMeasure(
  db: Db,
  actor: Actor,
  { assessmentId, measureId, seen, typed }: ChangedMeasure,
): Promise<Done<null> | Refused<'measure-unknown' | 'contested' | 'unreadable' | 'nobody' | 'past'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, assessmentId)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('measure-unknown')
    const measure = (await listMeasures(tx, assessmentId)).find(({ id }) => id === measureId)
    if (measure === undefined) return refuse('measure-unknown')
    const merged = mergeValues(measureNames, seen, typed, typedOfMeasure(measure))
    if (merged.contested.length > 0) return refuse('contested')
    const people = await listResponsible(tx, [assessment.profileId])
    const parsed = measureFormFor(people).parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const { text, due_on: dueOn, who, duty, done: isDone } = parsed.value
    if (who === '' && duty === '') return refuse('nobody', 'who')
    // One that is late already may keep its day.
    if (dueOn !== measure.dueOn && dueOn < dayInBerlin(tx.now)) return refuse('past', 'due_on')
    const chosen = people.find(({ key }) => key === who)
    await sql`update quality_measures set text = ${text}, duty = ${duty}, volunteer_id = ${chosen?.volunteerId ?? null},
        keeper_id = ${chosen?.keeperId ?? null},
        reminded_at = case when due_on = ${dueOn}::date then reminded_at end, due_on = ${dueOn}::date,
        done_at = case when ${isDone} then coalesce(done_at, ${tx.now}) end
      where id = ${measureId}`.execute(tx)
    await recordFact(tx, { action: 'quality.measure.changed', subject: measureId, data: { assessment: assessmentId } })
    return done(null)
  })
}

/** Says that a measure is done; a second press changes nothing. */
export function finishMeasure(
  db: Db,
  actor: Actor,
  { assessmentId, measureId }: Pick<ChangedMeasure, 'assessmentId' | 'measureId'>,
): Promise<Done<null> | Refused<'measure-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const assessment = await lockAssessment(tx, assessmentId)
    if (assessment === undefined || !keepsProfile(actor, assessment.profileId)) return refuse('measure-unknown')
    const { rows } = await sql`
      update quality_measures set done_at = coalesce(done_at, ${tx.now}) where id = ${measureId}
        and assessment_id = ${assessmentId} returning id`.execute(tx)
    if (rows.length === 0) return refuse('measure-unknown')
    await recordFact(tx, { action: 'quality.measure.done', subject: measureId, data: { assessment: assessmentId } })
    return done(null)
  })
}
