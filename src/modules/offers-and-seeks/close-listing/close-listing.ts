import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockListing } from '../listing.queries.ts'

/** Ends a listing before its time: found, or no longer there. */
export function closeListing(
  db: Db,
  actor: Actor,
  listingId: Id<'listing'>,
): Promise<Done<null> | Refused<'listing-unknown' | 'ended'>> {
  return db.inTransaction(actor, async (tx) => {
    const listing = await lockListing(tx, listingId)
    if (listing === undefined || !keepsProfile(actor, listing.profileId)) return refuse('listing-unknown')
    if (listing.state !== 'open') return refuse('ended')
    await sql`update listings set state = 'closed', ended_at = ${tx.now}, version = version + 1, updated_at = ${tx.now}
      where id = ${listingId}`.execute(tx)
    await recordFact(tx, { action: 'offers-and-seeks.listing.closed', subject: listingId })
    return done(null)
  })
}
