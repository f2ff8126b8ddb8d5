import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { refuse, type Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { limits } from './account.ts'

export type LinkPurpose = 'sign-in' | 'reset' | 'e-mail' | 'recovery' | 'demo'

type NewLink = {
  readonly accountId: Id<'account'>
  readonly purpose: LinkPurpose
  /** The cookie of the browser that asks; links for signing in and changing work nowhere else (AU-08). */
  readonly binding?: string
  readonly newEmail?: string
  readonly usableFrom?: Date
  readonly expiresAt?: Date
}

/** Makes a link for one purpose and one use, of 256 bits; the answer is its only copy in clear. */
export async function makeLink(tx: Tx, link: NewLink): Promise<string> {
  const token = newToken()
  const usableFrom = link.usableFrom ?? tx.now
  const expiresAt = link.expiresAt ?? new Date(tx.now.getTime() + limits.link)
  const binding = link.binding === undefined ? null : tokenHash(link.binding)
  await sql`insert into account_links (account_id, purpose, token_hash, binding_hash, new_email, created_at, usable_from, expires_at)
    values (${link.accountId}, ${link.purpose}, ${tokenHash(token)}, ${binding}, ${link.newEmail ?? null}, ${tx.now}, ${usableFrom}, ${expiresAt})`.execute(
    tx,
  )
  return token
}

export type FoundLink = {
  readonly accountId: Id<'account'>
  readonly newEmail: string | null
  readonly usableFrom: Date
}
/** Too early: it will hold from its day on, and its account may object until then. */
type Early = Refused<'link-early'> & { readonly accountOf: Id<'account'> }
export type LinkRefusal = Refused<'link-spent'> | Refused<'link-elsewhere'> | Early
export type LinkKey = { readonly purpose: LinkPurpose; readonly token: string; readonly binding: string | undefined }

/** Looks at the link without using it up: mail scanners open links, too. */
export async function findLink(tx: Tx, key: LinkKey): Promise<FoundLink | LinkRefusal> {
  const found = await sql<LinkRow>`select ${columns} from account_links
    where token_hash = ${tokenHash(key.token)} and purpose = ${key.purpose} and used_at is null`.execute(tx)
  return judge(found.rows[0], key.binding, tx.now)
}

/** Uses the link up; of many who try at once one gets it. */
export async function takeLink(tx: Tx, key: LinkKey): Promise<FoundLink | LinkRefusal> {
  const found = await sql<LinkRow>`select ${columns} from account_links
    where token_hash = ${tokenHash(key.token)} and purpose = ${key.purpose} and used_at is null for update`.execute(tx)
  const link = judge(found.rows[0], key.binding, tx.now)
  if ('accountId' in link)
    await sql`update account_links set used_at = ${tx.now} where token_hash = ${tokenHash(key.token)}`.execute(tx)
  return link
}

/** Makes unused links of a purpose worthless, when a newer one takes their place. */
export async function dropLinks(tx: Tx, accountId: Id<'account'>, purpose: LinkPurpose): Promise<void> {
  await sql`delete from account_links where account_id = ${accountId} and purpose = ${purpose} and used_at is null`.execute(
    tx,
  )
}

type LinkRow = {
  account_id: string
  new_email: string | null
  binding_hash: Buffer | null
  usable_from: Date
  expires_at: Date
}
const columns = sql`account_id, new_email, binding_hash, usable_from, expires_at`

function judge(row: LinkRow | undefined, binding: string | undefined, now: Date): FoundLink | LinkRefusal {
  if (row === undefined || row.expires_at <= now) return refuse('link-spent')
  if (row.binding_hash !== null && (binding === undefined || !row.binding_hash.equals(tokenHash(binding))))
    return refuse('link-elsewhere')
  if (row.usable_from > now) return { ...refuse('link-early'), accountOf: idFrom(row.account_id) }
  return { accountId: idFrom(row.account_id), newEmail: row.new_email, usableFrom: row.usable_from }
}
