import { type RawBuilder, sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Account, normalEmail } from './account.ts'

type AccountRow = {
  id: string
  person_id: string
  email: string
  password_hash: string | null
  state: 'active' | 'deactivated'
  given_name: string
  family_name: string
  language: 'de' | 'en'
  has_app: boolean
  has_passkey: boolean
}

export function findAccountByEmail(tx: Tx, email: string): Promise<Account | undefined> {
  return findOne(tx, sql`a.email = ${normalEmail(email)}`)
}

export function findAccount(tx: Tx, accountId: Id<'account'>): Promise<Account | undefined> {
  return findOne(tx, sql`a.id = ${accountId}`)
}

/** Answers the account of somebody signed in; it cannot be missing. */
export async function getAccount(tx: Tx, accountId: Id<'account'>): Promise<Account> {
  const account = await findAccount(tx, accountId)
  if (account === undefined) throw new Error('The account of somebody signed in is gone.')
  return account
}

async function findOne(tx: Tx, condition: RawBuilder<unknown>): Promise<Account | undefined> {
  const found =
    await sql<AccountRow>`select a.id, a.person_id, a.email, a.password_hash, a.state, p.given_name, p.family_name, p.language,
      exists (select from totp where account_id = a.id) as has_app,
      exists (select from passkeys where account_id = a.id) as has_passkey
    from accounts a join people p on p.id = a.person_id where ${condition}`.execute(tx)
  const row = found.rows[0]
  return row === undefined ? undefined : accountOf(row)
}

function accountOf(row: AccountRow): Account {
  return {
    id: idFrom(row.id),
    personId: idFrom(row.person_id),
    email: row.email,
    passwordHash: row.password_hash,
    state: row.state,
    givenName: row.given_name,
    familyName: row.family_name,
    language: row.language,
    hasApp: row.has_app,
    hasPasskey: row.has_passkey,
  }
}
