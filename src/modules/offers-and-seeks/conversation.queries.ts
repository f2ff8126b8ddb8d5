import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { listingRules } from './listing.ts'

export type Side = 'owner' | 'asker'

/** A conversation about a listing; the two sides know one another by the names of their profiles. */
export type Conversation = {
  readonly id: Id<'conversation'>
  readonly listingId: Id<'listing'>
  readonly listingTitle: string
  readonly ownerId: Id<'profile'>
  readonly askerId: Id<'profile'>
  readonly ownerName: string
  readonly askerName: string
  readonly lastAt: Date
  /** Who wrote last. */
  readonly lastSide: Side
}

export type ConversationMessage = { readonly side: Side; readonly text: string; readonly at: Date }

/** A conversation one of this actor's profiles is part of. */
export async function findConversation(tx: Tx, id: Id<'conversation'>): Promise<Conversation | undefined> {
  return (await select(tx, sql`e.id = ${id}`))[0]
}

/** The latest conversations of these profiles. */
export async function listConversations(
  tx: Tx,
  profileIds: readonly Id<'profile'>[],
): Promise<readonly Conversation[]> {
  if (profileIds.length === 0) return []
  const ids = sql`${[...profileIds]}::uuid[]`
  return select(tx, sql`(e.owner_id = any (${ids}) or e.asker_id = any (${ids}))`)
}

/** Whether the other side wrote last, not long ago, and it is these profiles' turn. */
export function awaitsAnswer(
  { ownerId, askerId, lastSide, lastAt }: Pick<Conversation, 'ownerId' | 'askerId' | 'lastSide' | 'lastAt'>,
  profileIds: readonly Id<'profile'>[],
  now: Date,
): boolean {
  if (now.getTime() - lastAt.getTime() > listingRules.awaitedDays * 86_400_000) return false
  return lastSide === 'asker'
    ? profileIds.includes(ownerId) && !profileIds.includes(askerId)
    : profileIds.includes(askerId) && !profileIds.includes(ownerId)
}

/** What was said, oldest first. */
export async function listMessages(tx: Tx, id: Id<'conversation'>): Promise<readonly ConversationMessage[]> {
  const { rows } = await sql<ConversationMessage>`
    select side, text, at from listing_messages where conversation_id = ${id} order by at, id limit 200`.execute(tx)
  return rows
}

/** Appends one message and puts the conversation on top. */
export async function addMessage(tx: Tx, id: Id<'conversation'>, side: Side, text: string): Promise<void> {
  const personId = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into listing_messages (conversation_id, side, text, at, person_id) values (${id}, ${side}, ${text}, ${tx.now}, ${personId})`.execute(
    tx,
  )
  await sql`update listing_conversations set last_at = ${tx.now} where id = ${id}`.execute(tx)
}

async function select(tx: Tx, where: RawBuilder<unknown>): Promise<readonly Conversation[]> {
  const { rows } = await sql<Conversation>`
    select e.id, e.listing_id as "listingId", coalesce((select l.title from listings l where l.id = e.listing_id), '') as "listingTitle",
      e.owner_id as "ownerId", e.asker_id as "askerId", e.owner_name as "ownerName", e.asker_name as "askerName", e.last_at as "lastAt",
      coalesce((select m.side from listing_messages m where m.conversation_id = e.id order by m.at desc, m.id desc limit 1), 'asker')
        as "lastSide"
    from listing_conversations e
    where ${where} order by e.last_at desc, e.id limit 50`.execute(tx)
  return rows
}
