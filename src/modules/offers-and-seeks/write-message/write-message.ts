import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { conversationPage } from '../addresses.ts'
import { addMessage, findConversation } from '../conversation.queries.ts'
import { findShown } from '../listing.queries.ts'
import type { ListingParts } from '../parts.ts'
import { mailboxesOf, tellKeepers } from '../tell.ts'
import { findPause, type Paused } from './throttling.ts'

type Sent = Done<Id<'conversation'>>
/** The other side has nobody who would get it. */
type Unread = Refused<'nobody-reads'>

export type FirstMessage = {
  readonly listingId: Id<'listing'>
  readonly from: Id<'profile'>
  readonly text: string
  readonly now: Date
}

/** Writes about a listing for one of one's own profiles; a second time goes on with the same conversation. */
export async function askAbout(
  db: Db,
  actor: Actor,
  parts: ListingParts,
  { listingId, from, text, now }: FirstMessage,
): Promise<Sent | Refused<'listing-unknown' | 'profile-unknown' | 'own'> | Unread | Paused> {
  const listing = await db.read(actor, (tx) => findShown(tx, listingId))
  if (listing === undefined) return refuse('listing-unknown')
  if (listing.profileId === from) return refuse('own', 'from')
  if (!keepsProfile(actor, from)) return refuse('profile-unknown', 'from')
  const paused = await findPause(db, { from, to: listing.profileId }, now)
  if (paused !== undefined) return paused
  return db.inTransaction(actor, async (tx) => {
    const asker = await findProfileHead(tx, from)
    if (asker === undefined) return refuse('profile-unknown', 'from')
    if (!(await isRead(tx, parts, listing.profileId))) return refuse('nobody-reads', 'text')
    const { rows } = await sql<{ id: Id<'conversation'> }>`
      insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
      values (${listingId}, ${listing.profileId}, ${from}, ${listing.owner.name}, ${asker.name}, ${tx.now})
      on conflict (listing_id, asker_id) do update set last_at = excluded.last_at returning id`.execute(tx)
    const id = rows[0]?.id
    if (id === undefined) throw new Error('The conversation was not begun.')
    await addMessage(tx, id, 'asker', text)
    await forward(tx, parts, { to: listing.profileId, name: asker.name, about: listing.title, text, id })
    await recordFact(tx, {
      action: 'offers-and-seeks.conversation.written',
      subject: id,
      data: { listing: listingId, side: 'asker' },
    })
    return done(id)
  })
}

/** Answers in a conversation, from whichever side one stands on. */
export async function answer(
  db: Db,
  actor: Actor,
  parts: ListingParts,
  {
    conversationId,
    text,
    now,
  }: { readonly conversationId: Id<'conversation'>; readonly text: string; readonly now: Date },
): Promise<Sent | Refused<'conversation-unknown'> | Unread | Paused> {
  const known = await db.read(actor, (tx) => findConversation(tx, conversationId))
  if (known === undefined) return refuse('conversation-unknown')
  const side = keepsProfile(actor, known.ownerId) ? 'owner' : 'asker'
  const [from, to] = side === 'owner' ? [known.ownerId, known.askerId] : [known.askerId, known.ownerId]
  const paused = await findPause(db, { from, to }, now)
  if (paused !== undefined) return paused
  return db.inTransaction(actor, async (tx) => {
    if (!keepsProfile(actor, from)) return refuse('conversation-unknown')
    if (!(await isRead(tx, parts, to))) return refuse('nobody-reads', 'text')
    await addMessage(tx, conversationId, side, text)
    const name = side === 'owner' ? known.ownerName : known.askerName
    await forward(tx, parts, { to, name, about: known.listingTitle, text, id: conversationId })
    await recordFact(tx, {
      action: 'offers-and-seeks.conversation.written',
      subject: conversationId,
      data: { listing: known.listingId, side },
    })
    return done(conversationId)
  })
}

/** Whether anybody would get what is written to this profile: boards leave, and public entries begin without one. */
export async function isRead(tx: Tx, parts: ListingParts, profileId: Id<'profile'>): Promise<boolean> {
  return (await mailboxesOf(tx, parts, profileId)).length > 0
}

type Forwarded = {
  readonly to: Id<'profile'>
  /** Of the profile that writes. */
  readonly name: string
  /** The listing's title. */
  readonly about: string
  readonly text: string
  readonly id: Id<'conversation'>
}

/** What was written, to the other side's mailboxes; who reads it answers on the platform. */
async function forward(tx: Tx, parts: ListingParts, { to, name, about, text, id }: Forwarded) {
  await tellKeepers(tx, parts, to, {
    kind: 'message',
    paragraphs: (t) => [t('offers-and-seeks.mail.message.text', { name, about }), text],
    path: (lang) => conversationPage.href(lang, { conversationId: id }),
  })
}
