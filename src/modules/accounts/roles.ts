import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { endRole, grantRole } from '#modules/organisations/index.ts'

/** Gives the role from today on. Somebody who has it already keeps it. */
export async function giveRole(tx: Tx, personId: Id<'person'>, role: Role): Promise<void> {
  await grantRole(tx, { personId, role, startsOn: dayInBerlin(tx.now) })
}

/** Ends the role with the next request of the person; the last operator stays. */
export async function takeRole(
  tx: Tx,
  grantId: Id<'role-grant'>,
): Promise<Done<null> | Refused<'role-unknown'> | Refused<'last-operator'>> {
  await lockOperators(tx)
  const grant = await sql<{
    kind: Role['kind']
  }>`select kind from role_grants where id = ${grantId} for update`.execute(tx)
  if (grant.rows[0]?.kind === 'operator' && (await countOperators(tx)) <= 1) return refuse('last-operator')
  return (await endRole(tx, grantId, dayInBerlin(tx.now))) ? done(null) : refuse('role-unknown')
}

/** Until the transaction ends nobody else changes who operates, so that two cannot shut each other out at once. */
export async function lockOperators(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('accounts.operators'))`.execute(tx)
}

/** How many people with a working account are operators today. */
export async function countOperators(tx: Tx): Promise<number> {
  const day = dayInBerlin(tx.now)
  const found = await sql<{ count: number }>`select count(distinct g.person_id)::int as count
    from role_grants g join accounts a on a.person_id = g.person_id and a.state = 'active'
    where g.kind = 'operator' and g.starts_on <= ${day}::date and (g.ends_on is null or g.ends_on > ${day}::date)`.execute(
    tx,
  )
  return found.rows[0]?.count ?? 0
}
