import { sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { thread } from './addresses.ts'
import { findContact } from './contact.ts'
import { makeLink } from './consultation.writes.ts'
import type { ConsultationParts } from './parts.ts'

type Reached = { readonly email: string; readonly href: string }

/**
 * Where the client of a consultation is reached, with a new link of her own to the thread; undefined where she gave no address, or where
 * there is no such consultation. As the system.
 */
export async function reachClient(
  tx: Tx,
  { baseUrl, seal }: Pick<ConsultationParts, 'baseUrl' | 'seal'>,
  reference: string,
): Promise<Reached | undefined> {
  const consultationId = parseId<'consultation'>(reference)
  const { rows } = await sql<{ id: Id<'consultation'>; lang: Lang }>`
    select id, lang from consultations where id = ${consultationId ?? null}`.execute(tx)
  const [row] = rows
  const email = row === undefined ? '' : ((await findContact(tx, seal, row.id))?.email ?? '')
  if (row === undefined || email === '') return undefined
  const href = new URL(thread.href(row.lang, { token: await makeLink(tx, row.id) }), baseUrl).href
  return { email, href }
}
