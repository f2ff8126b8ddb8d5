import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { replyAddress, replyTokenHash } from '#platform/mail/index.ts'
import type { ExchangeMailParts } from '../parts.ts'

type Place = { readonly threadId: Id<'exchange-thread'>; readonly personId: Id<'person'> }

/**
 * Where this person's answers to the thread go; undefined where the installation takes none. The token is made from the key of the
 * installation, so the same mail again has the same address, and only its hash is kept.
 */
export async function replyAddressFor(
  tx: Tx,
  { key, replyDomain }: ExchangeMailParts,
  place: Place,
): Promise<string | undefined> {
  if (replyDomain === undefined) return undefined
  const token = createHmac('sha256', key)
    .update(`exchange.reply\n${place.threadId}\n${place.personId}`)
    .digest('hex')
    .slice(0, 40)
  await sql`insert into exchange_reply_tokens (token_hash, thread_id, person_id, made_at)
    values (${replyTokenHash(token)}, ${place.threadId}, ${place.personId}, ${tx.now}) on conflict do nothing`.execute(
    tx,
  )
  return replyAddress(replyDomain, 'thread', token)
}
