import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { RuleValue } from '../rule.ts'
import { listRuleValues, lockRule } from '../rule.queries.ts'

export type Withdrawal = Pick<RuleValue, 'id' | 'key'> & { readonly reason: string }
export type WithdrawalRefusal = Refused<'value-unknown' | 'withdrawn'>

/** Takes back a value that was entered wrongly. It stays in the history; the one it had ended holds again, until the next begins. */
export function withdrawRuleValue(
  db: Db,
  actor: Actor,
  { id, key, reason }: Withdrawal,
): Promise<Done<null> | WithdrawalRefusal> {
  return db.inTransaction(actor, async (tx) => {
    if (!isCentreStaff(actor)) return refuse('value-unknown')
    await lockRule(tx, key)
    const values = await listRuleValues(tx, [key])
    const wrong = values.find((value) => value.id === id)
    if (wrong === undefined) return refuse('value-unknown')
    if (wrong.withdrawnAt !== null) return refuse('withdrawn', 'reason')
    const by = actor.kind === 'person' ? actor.personId : null
    await sql`update rule_values set withdrawn_at = ${tx.now}, withdrawn_by = ${by}, withdrawal = ${reason}
      where id = ${id}`.execute(tx)
    const next = values.findLast((value) => value.withdrawnAt === null && value.validFrom > wrong.validFrom)
    await reopen(tx, id, next)
    await recordFact(tx, {
      action: 'programme.rule.withdrawn',
      subject: key,
      data: { value: wrong.value, from: wrong.validFrom },
    })
    return done(null)
  })
}

async function reopen(tx: Tx, endedBy: Id<'rule-value'>, next: RuleValue | undefined): Promise<void> {
  await sql`update rule_values set valid_to = ${next?.validFrom ?? null}::date - 1, ended_by = ${next?.id ?? null}::uuid
    where ended_by = ${endedBy} and withdrawn_at is null`.execute(tx)
}
