import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { findEvent, organises } from '#modules/events/index.ts'
import { findRegistration, nameParticipants, type ParticipantName } from '#modules/registrations/index.ts'
import { checkInActor, findSeat } from '../check-in/check-in.ts'

/** She says by her private link who comes on her seats, and from where. */
export function nameByLink(
  db: Db,
  token: string,
  names: readonly ParticipantName[],
): Promise<Done<null> | Refused<'unknown' | 'names-cleared'>> {
  return db.inTransaction(checkInActor, async (tx) => {
    const seat = await findSeat(tx, token)
    if (seat === undefined) return refuse('unknown')
    return nameParticipants(tx, seat.registration.id, names)
  })
}

type ByTeam = { readonly eventId: Id<'event'>; readonly registrationId: Id<'registration'> }

export function nameByTeam(
  db: Db,
  actor: Actor,
  { eventId, registrationId }: ByTeam,
  names: readonly ParticipantName[],
): Promise<Done<null> | Refused<'unknown' | 'names-cleared'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await findEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('unknown')
    if ((await findRegistration(tx, event.offerId, registrationId)) === undefined) return refuse('unknown')
    return nameParticipants(tx, registrationId, names)
  })
}
