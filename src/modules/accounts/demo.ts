import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { normalEmail } from './account.ts'
import { demoAddress } from './addresses.ts'
import { dropLinks, makeLink } from './links.ts'

export type DemoAccount = { readonly personId: Id<'person'>; readonly email: string }

/** Makes accounts of the demo world: without password and factor, opened only by the links printed at the start. */
export async function createDemoAccounts(tx: Tx, persons: readonly DemoAccount[]): Promise<void> {
  for (const { personId, email } of persons) {
    await sql`insert into accounts (person_id, email, demo, created_at, updated_at)
      values (${personId}, ${normalEmail(email)}, true, ${tx.now}, ${tx.now})`.execute(tx)
  }
}

/** True when accounts of the demo world are here: production refuses to start on them (AU-11). */
export async function hasDemoAccounts(tx: Tx): Promise<boolean> {
  const found = await sql<{ found: boolean }>`select exists (select from accounts where demo) as found`.execute(tx)
  return found.rows[0]?.found ?? false
}

const dayLong = 30 * 86_400_000

/** A sign-in line per demo person, made anew at each start; the lines of earlier starts no longer work. Routes for them exist in demo mode only. */
export function createDemoSignIns(
  db: Db,
  baseUrl: string,
): Promise<readonly { readonly who: string; readonly href: string }[]> {
  return db.inTransaction(systemActor('accounts.demo'), async (tx) => {
    const accounts = await sql<{
      id: string
      given_name: string
      family_name: string
    }>`select a.id, p.given_name, p.family_name
      from accounts a join people p on p.id = a.person_id where a.demo and a.state = 'active' order by a.created_at, p.given_name`.execute(
      tx,
    )
    const lines: { who: string; href: string }[] = []
    for (const row of accounts.rows) {
      const accountId = idFrom<'account'>(row.id)
      await dropLinks(tx, accountId, 'demo')
      const token = await makeLink(tx, { accountId, purpose: 'demo', expiresAt: new Date(tx.now.getTime() + dayLong) })
      lines.push({
        who: `${row.given_name} ${row.family_name}`,
        href: new URL(demoAddress.href('de', { token }), baseUrl).href,
      })
    }
    return lines
  })
}
