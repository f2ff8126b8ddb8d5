import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, type Done, refuse, type Refused } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findAccount } from '../account.queries.ts'
import type { Person } from '../member.ts'
import { countOperators, giveRole, lockOperators, takeRole } from '../roles.ts'
import { endSessions } from '../sessions.ts'

type AccountRefusal = Refused<'account-unknown'> | Refused<'own-account'> | Refused<'last-operator'>

/** Closes the account: its sessions are dead at once in all processes, its roles stay for when it is opened again (AU-18). */
export function deactivateAccount(
  db: Db,
  operator: Person,
  accountId: Id<'account'>,
): Promise<Done<null> | AccountRefusal> {
  return db.inTransaction(operator, async (tx) => {
    if (accountId === operator.accountId) return refuse('own-account')
    await lockOperators(tx)
    const closed =
      await sql`update accounts set state = 'deactivated', updated_at = ${tx.now} where id = ${accountId} and state = 'active'`.execute(
        tx,
      )
    if (closed.numAffectedRows === 0n) return refuse('account-unknown')
    if ((await countOperators(tx)) === 0) return refuse('last-operator')
    await endSessions(tx, accountId)
    await recordFact(tx, { action: 'accounts.account.deactivated', subject: accountId })
    return done(null)
  })
}

export function reactivateAccount(
  db: Db,
  operator: Person,
  accountId: Id<'account'>,
): Promise<Done<null> | AccountRefusal> {
  return db.inTransaction(operator, async (tx) => {
    const opened =
      await sql`update accounts set state = 'active', updated_at = ${tx.now} where id = ${accountId} and state = 'deactivated'`.execute(
        tx,
      )
    if (opened.numAffectedRows === 0n) return refuse('account-unknown')
    await recordFact(tx, { action: 'accounts.account.reactivated', subject: accountId })
    return done(null)
  })
}

export function endSessionsOf(
  db: Db,
  operator: Person,
  accountId: Id<'account'>,
): Promise<Done<null> | AccountRefusal> {
  return db.inTransaction(operator, async (tx) => {
    if ((await findAccount(tx, accountId)) === undefined) return refuse('account-unknown')
    await endSessions(tx, accountId)
    return done(null)
  })
}

/** Gives a role that belongs to no profile. Those of profiles are given by the centre. */
export function grantPlainRole(
  db: Db,
  operator: Person,
  accountId: Id<'account'>,
  role: Role,
): Promise<Done<null> | AccountRefusal> {
  return db.inTransaction(operator, async (tx) => {
    const account = await findAccount(tx, accountId)
    if (account === undefined) return refuse('account-unknown')
    await giveRole(tx, account.personId, role)
    return done(null)
  })
}

export function endPlainRole(
  db: Db,
  operator: Person,
  grantId: Id<'role-grant'>,
): Promise<Done<null> | Refused<'role-unknown'> | Refused<'last-operator'>> {
  return db.inTransaction(operator, (tx) => takeRole(tx, grantId))
}
