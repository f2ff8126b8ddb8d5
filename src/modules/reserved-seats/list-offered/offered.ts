import type { Id } from '#kernel/id.ts'
import type { Actor } from '#kernel/actor.ts'
import { keptProfiles } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/index.ts'
import { type CommunityEvent, findEventOfOffer } from '#modules/events/index.ts'
import { listPartsFor, type ReservedPart } from '#modules/registrations/index.ts'

/** Seats others set aside for a project this person keeps, at an event that is still ahead. */
export type Offered = {
  readonly part: ReservedPart
  readonly event: CommunityEvent
  readonly profileId: Id<'profile'>
}

export async function listOffered(tx: Tx, actor: Actor): Promise<readonly Offered[]> {
  const kept = keptProfiles(actor)
  const offered: Offered[] = []
  for (const part of await listPartsFor(tx, kept)) {
    const event = await findEventOfOffer(tx, part.offerId)
    if (event?.state !== 'published' || event.startsAt <= tx.now) continue
    for (const profileId of kept.filter((id) => part.profileIds.includes(id))) offered.push({ part, event, profileId })
  }
  return offered
}
