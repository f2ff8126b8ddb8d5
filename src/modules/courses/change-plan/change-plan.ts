import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { listFundings } from '../course.queries.ts'
import { keepNames } from '../keep-names.ts'
import { lockOwnCourse } from '../own-course.ts'
import { planFieldNames, planForm, type PlanFields, typedOfPlan } from './form.ts'

export type ChangedPlan = {
  readonly eventId: Id<'event'>
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

export type PlanRefusal = Refused<'course-unknown' | 'contested' | 'unreadable' | 'in-the-future'>

/** Saves the plan. What somebody else has saved since stays where this person changed nothing; refuses where both did. */
export function changePlan(
  db: Db,
  actor: Actor,
  { eventId, seen, typed }: ChangedPlan,
): Promise<Done<readonly string[]> | PlanRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockOwnCourse(tx, actor, eventId)
    const funding = own === undefined ? undefined : (await listFundings(tx, [eventId])).get(eventId)
    if (own === undefined || funding === undefined) return refuse('course-unknown')
    const before = typedOfPlan(own.course, funding)
    const merged = mergeValues(planFieldNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const changed = planFieldNames.filter((name) => merged.values[name] !== before[name])
    if (changed.length === 0) return done(changed)
    const parsed = planForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    if (parsed.value.applied_on > dayInBerlin(tx.now)) return refuse('in-the-future', 'applied_on')
    await savePlan(tx, eventId, parsed.value)
    await recordFact(tx, { action: 'courses.plan.changed', subject: eventId, data: { fields: changed } })
    return done(changed)
  })
}

export async function savePlan(tx: Tx, eventId: Id<'event'>, fields: PlanFields): Promise<void> {
  await sql`update courses set target_units = ${fields.target_units}, goals = ${fields.goals}, methods = ${fields.methods},
    needs_basic = ${fields.needs_basic}, certificate_share = ${fields.certificate_share} where event_id = ${eventId}`.execute(
    tx,
  )
  const applied = fields.applied_on === '' ? null : fields.applied_on
  await sql`update course_fundings set expected_participants = ${fields.expected_participants}, funded = ${fields.funded}, applied_on = ${applied}::date
    where event_id = ${eventId}`.execute(tx)
  await keepNames(tx, eventId)
}
