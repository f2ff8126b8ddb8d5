import { sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { thread } from './addresses.ts'
import { makeLink } from './consultation.writes.ts'

type Reached = { readonly email: string; readonly href: string }

/**
 * Where the client of a consultation is reached, with a new link of her own to the thread; undefined where she gave no address, or where
 * there is no such consultation. As the system.
 */
export async function reachClient(tx: Tx, baseUrl: string, reference: string): Promise<Reached | undefined> {
  const consultationId = parseId<'consultation'>(reference)
  const { rows } = await sql<{ id: Id<'consultation'>; lang: Lang; email: string }>`
    select c.id, c.lang, k.email from consultations c join consultation_contacts k on k.consultation_id = c.id
    where c.id = ${consultationId ?? null} and k.email <> ''`.execute(tx)
  const [row] = rows
  if (row === undefined) return undefined
  const href = new URL(thread.href(row.lang, { token: await makeLink(tx, row.id) }), baseUrl).href
  return { email: row.email, href }
}
