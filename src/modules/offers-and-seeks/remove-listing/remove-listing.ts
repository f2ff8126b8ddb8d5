import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { ownListings } from '../addresses.ts'
import { lockListing } from '../listing.queries.ts'
import type { ListingParts } from '../parts.ts'
import { tellKeepers } from '../tell.ts'

/** Takes a listing away for good, with a reason that whoever wrote it reads. */
export function removeListing(
  db: Db,
  actor: Actor,
  parts: ListingParts,
  { listingId, reason }: { readonly listingId: Id<'listing'>; readonly reason: string },
): Promise<Done<null> | Refused<'listing-unknown' | 'ended'>> {
  return db.inTransaction(actor, async (tx) => {
    const listing = isCentreStaff(actor) ? await lockListing(tx, listingId) : undefined
    if (listing === undefined) return refuse('listing-unknown')
    if (listing.state !== 'open') return refuse('ended', 'reason')
    await sql`update listings set state = 'removed', removal_reason = ${reason}, ended_at = ${tx.now}, version = version + 1,
        updated_at = ${tx.now} where id = ${listingId}`.execute(tx)
    await tellKeepers(tx, parts, listing.profileId, {
      kind: 'removed',
      paragraphs: (t) => [t('offers-and-seeks.mail.removed.text'), reason],
      path: (lang) => ownListings.href(lang),
    })
    await recordFact(tx, { action: 'offers-and-seeks.listing.removed', subject: listingId })
    return done(null)
  })
}
