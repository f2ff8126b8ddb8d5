import type { Actor } from '#kernel/actor.ts'
import { type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { type CommunityEvent, type EventParts, lockEvent, organises, tellMoved } from '#modules/events/index.ts'
import { releaseSeats, type ReservedPart, type SeatRefusal } from '#modules/registrations/index.ts'
import { tellProjects } from '../tell-projects.ts'

/** Gives what is left back to everybody before its day, and tells the projects and whoever moves up. */
export function endPart(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { id }: Pick<CommunityEvent, 'id'>,
  part: ReservedPart,
): Promise<Done<null> | SeatRefusal | Refused<'event-unknown' | 'part-ended'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, id)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    const released = await releaseSeats(tx, part, (moves) => tellMoved(tx, parts, event, moves, { byTeam: true }))
    if (!released.ok) return released
    await tellProjects(tx, parts, event, part, 'ended')
    return released
  })
}
