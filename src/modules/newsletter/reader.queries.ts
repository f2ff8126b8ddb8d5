import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { withdrawFromReader } from '#platform/mail/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { issueMail } from './issue.ts'
import { keyedHash } from './reader-link.ts'
import type { Wish } from './wish.ts'

/** Somebody who gets the newsletter, or has asked for it. Read by the system alone. */
export type Reader = Wish & {
  readonly id: string
  readonly email: string
  readonly lang: Lang
  readonly askedAt: Date
  readonly confirmedAt: Date | null
}

const columns = sql`id, email, lang, lists, district_ids as "districtIds", asked_at as "askedAt", confirmed_at as "confirmedAt"`

/** Days in which a link confirms; then the row is forgotten (PR-10). */
export const confirmDays = 7

/** The reader of the link in an issue. */
export async function findReader(tx: Tx, token: string): Promise<Reader | undefined> {
  const { rows } = await sql<Reader>`select ${columns} from newsletter_readers
    where link_hash = ${tokenHash(token)} and confirmed_at is not null`.execute(tx)
  return rows[0]
}

/** The reader a confirming link is about, while it works. */
export async function findUnconfirmed(tx: Tx, token: string): Promise<Reader | undefined> {
  const { rows } = await sql<Reader>`select ${columns} from newsletter_readers where confirm_hash = ${tokenHash(token)}
    and asked_at > ${tx.now}::timestamptz - make_interval(days => ${confirmDays}::integer)`.execute(tx)
  return rows[0]
}

export type Ending = 'reader' | 'one-click' | 'delivery' | 'centre'

/**
 * Forgets a reader, and what still waits to leave to her; the proof of her consent says when it ended and by whom. Answers false where
 * she is gone already.
 */
export async function endReader(tx: Tx, key: Buffer, readerId: string, endedBy: Ending): Promise<boolean> {
  const gone = await sql<{
    email: string
  }>`delete from newsletter_readers where id = ${readerId} returning email`.execute(tx)
  const email = gone.rows[0]?.email
  if (email === undefined) return false
  await withdrawFromReader(tx, issueMail, email)
  await sql`update newsletter_consents set ended_at = ${tx.now}, ended_by = ${endedBy}
    where email_hash = ${keyedHash(key, email)} and ended_at is null`.execute(tx)
  return true
}

export type Audience = { readonly lists: readonly string[]; readonly districtIds: readonly string[] }

/** Whether a reader gets what is written to these lists and districts. Who named no list gets all that is written for her districts. */
export function isReached({ lists, districtIds }: Audience) {
  const wanted = sql`lists && ${[...lists]}::text[]`
  if (districtIds.length === 0) return sql`confirmed_at is not null and ${wanted}`
  return sql`confirmed_at is not null and district_ids && ${[...districtIds]}::text[] and (cardinality(lists) = 0 or ${wanted})`
}

/** How many would get it, by language; without an audience how many there are. */
export async function countAudience(
  tx: Tx,
  audience?: Audience,
): Promise<readonly { readonly lang: Lang; readonly count: number }[]> {
  const { rows } = await sql<{ lang: Lang; count: number }>`
    select lang, count(*)::integer as count from newsletter_readers where ${audience === undefined ? sql`confirmed_at is not null` : isReached(audience)}
    group by lang order by count desc, lang`.execute(tx)
  return rows
}
