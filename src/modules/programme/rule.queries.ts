import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { type RuleKey, ruleOn, type RuleValue } from './rule.ts'

/** All values of the rules, latest first. */
export async function listRuleValues(tx: Tx, keys: readonly RuleKey[]): Promise<readonly RuleValue[]> {
  const { rows } = await sql<RuleValue>`
    select id, key, value, valid_from::text as "validFrom", valid_to::text as "validTo", source, confirmed_by as "confirmedBy",
      reason, note, created_at as "createdAt", withdrawn_at as "withdrawnAt", withdrawal
    from rule_values where key = any (${[...keys]}::text[]) order by key, valid_from desc, created_at desc`.execute(tx)
  return rows
}

/** Whoever changes the same rule waits here and then sees what the first has made. */
export async function lockRule(tx: Tx, key: RuleKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`rule_values ${key}`}))`.execute(tx)
}

/** What the rule is on the day (`YYYY-MM-DD`), with its source; undefined where nobody knows. */
export async function ruleAt(tx: Tx, key: RuleKey, day: string): Promise<RuleValue | undefined> {
  return ruleOn(await listRuleValues(tx, [key]), day)
}

/** Several rules in one look, to be asked for one day after the other; what nobody knows of a day is left out of its answer. */
export async function readRules<Key extends RuleKey>(
  tx: Tx,
  keys: readonly Key[],
): Promise<(day: string) => Readonly<Partial<Record<Key, RuleValue>>>> {
  const values = Map.groupBy(await listRuleValues(tx, keys), ({ key }) => key)
  return (day) => {
    const found: Partial<Record<Key, RuleValue>> = {}
    for (const key of keys) {
      const value = ruleOn(values.get(key) ?? [], day)
      if (value !== undefined) found[key] = value
    }
    return found
  }
}
