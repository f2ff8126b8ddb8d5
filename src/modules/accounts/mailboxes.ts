import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { MemberLang } from './account.ts'

/** Where mails to a person go, and in which language. */
export type Mailbox = { readonly personId: Id<'person'>; readonly email: string; readonly language: MemberLang }

/** The mailboxes of those among these people who have an account that is not deactivated. For the system: nobody else may read addresses. */
export async function listMailboxes(tx: Tx, personIds: readonly Id<'person'>[]): Promise<readonly Mailbox[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<Mailbox>`
    select p.id as "personId", a.email, p.language from accounts a join people p on p.id = a.person_id
    where a.person_id = any (${[...personIds]}::uuid[]) and a.state = 'active' order by a.email`.execute(tx)
  return rows
}

/** That no account of the person of this column is deactivated; for queries of the system. */
export function accountIsOpen(personId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`not exists (select from accounts a where a.person_id = ${personId} and a.state <> 'active')`
}
