import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import { type Actor, keepsProfile, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { type Listing, listingRules, mayBeRenewed } from '../listing.ts'
import { findListing, lockListing } from '../listing.queries.ts'

type Renewed = Done<Id<'listing'>> | Refused<'listing-unknown' | 'ended'>

/** Sixty days more, by whoever keeps the profile. */
export function renewListing(db: Db, actor: Actor, listingId: Id<'listing'>): Promise<Renewed> {
  return db.inTransaction(actor, async (tx) => {
    const listing = await lockListing(tx, listingId)
    if (listing === undefined || !keepsProfile(actor, listing.profileId)) return refuse('listing-unknown')
    return renew(tx, listing)
  })
}

/** The same by the link of a mail; it works as long as it holds, and pressing twice gives no more than pressing once. */
export function renewByLink(db: Db, token: string): Promise<Renewed> {
  return db.inTransaction(systemActor('offers-and-seeks.renew'), async (tx) => {
    const known = await findByToken(tx, token)
    const listing = known === undefined ? undefined : await lockListing(tx, known.id)
    return listing === undefined ? refuse('listing-unknown') : renew(tx, listing)
  })
}

async function renew(tx: Tx, listing: Listing): Promise<Renewed> {
  if (!mayBeRenewed(listing)) return refuse('ended')
  const until = dayAfter(dayInBerlin(tx.now), listingRules.shownDays)
  await sql`update listings set expires_on = ${until}::date, warned_at = null, version = version + 1, updated_at = ${tx.now}
    where id = ${listing.id}`.execute(tx)
  await recordFact(tx, { action: 'offers-and-seeks.listing.renewed', subject: listing.id })
  return done(listing.id)
}

/** The listing behind a link while it holds; for the system, since whoever has the link need not be signed in. */
export async function findByToken(tx: Tx, token: string): Promise<Listing | undefined> {
  const { rows } = await sql<{ id: Id<'listing'> }>`
    select listing_id as id from listing_renewals where token_hash = ${tokenHash(token)} and expires_at > ${tx.now}`.execute(
    tx,
  )
  const [row] = rows
  return row === undefined ? undefined : findListing(tx, row.id)
}

/** Makes a link of 256 bits; the answer is its only copy in clear. */
export async function makeRenewalLink(tx: Tx, listingId: Id<'listing'>): Promise<string> {
  const token = newToken()
  const until = new Date(tx.now.getTime() + listingRules.linkDays * 86_400_000)
  await sql`insert into listing_renewals (token_hash, listing_id, expires_at)
    values (${tokenHash(token)}, ${listingId}, ${until})`.execute(tx)
  return token
}
