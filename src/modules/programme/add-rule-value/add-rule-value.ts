import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { placeAmong, type RuleValue } from '../rule.ts'
import { listRuleValues, lockRule } from '../rule.queries.ts'

export type NewRuleValue = Omit<RuleValue, 'id' | 'createdAt' | 'withdrawnAt' | 'withdrawal'>

export type AdditionRefusal = Refused<'not-allowed' | 'ends-before-start'> | Overlap
type Overlap = Refused<'overlaps'> & { readonly with: RuleValue }

/** Adds a dated value. What is there stays; a value without an end that begins earlier ends the day before. */
export function addRuleValue(db: Db, actor: Actor, added: NewRuleValue): Promise<Done<null> | AdditionRefusal> {
  return db.inTransaction(actor, async (tx) => {
    if (!isCentreStaff(actor)) return refuse('not-allowed')
    if (added.validTo !== null && added.validTo < added.validFrom) return refuse('ends-before-start', 'valid_to')
    await lockRule(tx, added.key)
    const place = placeAmong(await listRuleValues(tx, [added.key]), added)
    if ('overlaps' in place) return { ...refuse('overlaps', 'valid_from'), with: place.overlaps }
    if (place.ends !== undefined) await endBefore(tx, place.ends.id, added.validFrom)
    const id = await insert(tx, actor, added)
    if (place.ends !== undefined)
      await sql`update rule_values set ended_by = ${id} where id = ${place.ends.id}`.execute(tx)
    const { key, value, validFrom } = added
    await recordFact(tx, { action: 'programme.rule.added', subject: key, data: { value, from: validFrom } })
    return done(null)
  })
}

async function endBefore(tx: Tx, id: Id<'rule-value'>, day: string): Promise<void> {
  await sql`update rule_values set valid_to = ${day}::date - 1 where id = ${id}`.execute(tx)
}

async function insert(tx: Tx, actor: Actor, added: NewRuleValue): Promise<Id<'rule-value'>> {
  const { key, value, validFrom, validTo, source, confirmedBy, reason, note } = added
  const by = actor.kind === 'person' ? actor.personId : null
  const { rows } = await sql<{
    id: Id<'rule-value'>
  }>`insert into rule_values (key, value, valid_from, valid_to, source, confirmed_by, reason, note, created_at, created_by)
    values (${key}, ${value}, ${validFrom}::date, ${validTo}::date, ${source}, ${confirmedBy}, ${reason}, ${note}, ${tx.now}, ${by}) returning id`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw new Error('The value was not added.')
  return row.id
}
