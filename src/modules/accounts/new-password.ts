import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { defineForm, secret } from '#platform/forms/index.ts'
import type { Account } from './account.ts'
import { findPasswordProblem, passwordLength, type PasswordProblem } from './password-rules.ts'

export const newPasswordForm = defineForm({
  password: secret({ max: passwordLength.longest, required: true, autocomplete: 'new-password' }),
})

export type PasswordRefusal = Refused<PasswordProblem>

/** What speaks against this password for this account. */
export function problemFor(account: Account, password: string): PasswordProblem | undefined {
  return findPasswordProblem(
    password,
    [account.givenName, account.familyName, account.email],
    account.hasApp || account.hasPasskey,
  )
}

/** Stores the hash and records the change. */
export async function keepPassword(tx: Tx, accountId: Id<'account'>, passwordHash: string): Promise<void> {
  await sql`update accounts set password_hash = ${passwordHash}, updated_at = ${tx.now} where id = ${accountId}`.execute(
    tx,
  )
  await recordFact(tx, { action: 'accounts.password.changed', subject: accountId })
}
