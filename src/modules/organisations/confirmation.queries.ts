import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { confirmationRules, daysBefore } from './confirmation.ts'

/** The profiles nobody confirmed although they were asked and reminded, as a list of ids. */
export function doubtfulIds(now: Date): RawBuilder<unknown> {
  return sql`select r.profile_id from confirmation_requests r
    where r.ended_at is null and r.reminded_at < ${daysBefore(now, confirmationRules.doubtfulDays)}`
}

export async function countDoubtful(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from profiles p
    where p.state = 'published' and p.id in (${doubtfulIds(tx.now)})`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Which of these profiles wait for an answer of their keepers. */
export async function listAsked(tx: Tx, ids: readonly Id<'profile'>[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select profile_id as id from confirmation_requests
    where ended_at is null and profile_id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** The profile behind a link of a mail while it holds and nobody has confirmed; for the system. */
export async function findAskedProfile(tx: Tx, token: string): Promise<Id<'profile'> | undefined> {
  const { rows } = await sql<{ profileId: Id<'profile'> }>`
    select r.profile_id as "profileId" from confirmation_links l join confirmation_requests r on r.id = l.request_id
    where l.token_hash = ${tokenHash(token)} and l.expires_at > ${tx.now} and r.ended_at is null`.execute(tx)
  return rows[0]?.profileId
}

/** Makes a link of 256 bits to a request; the answer is its only copy in clear. */
export async function makeConfirmationLink(tx: Tx, requestId: string): Promise<string> {
  const token = newToken()
  await sql`insert into confirmation_links (token_hash, request_id, created_at, expires_at)
    values (${tokenHash(token)}, ${requestId}, ${tx.now}, ${daysBefore(tx.now, -confirmationRules.linkDays)})`.execute(
    tx,
  )
  return token
}
