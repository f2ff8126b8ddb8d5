import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { type NewRegistration, noteAct, type SeatRefusal, signUp } from '#modules/registrations/index.ts'
import type { EventParts } from '../event-parts.ts'
import { findEvent } from '../event.queries.ts'
import { organises } from '../event.policy.ts'
import { tellMoved } from '../tell-people.ts'

export type Entered = Omit<NewRegistration, 'byTeam'> & { readonly eventId: Id<'event'>; readonly reason: string }

/** Enters somebody who telephoned; nothing to confirm, and a mail only where there is an address. */
export function enterParticipant(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, reason, ...person }: Entered,
): Promise<Done<null> | SeatRefusal | Refused<'event-unknown' | 'already-there'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await findEvent(tx, eventId)
    if (event === undefined || !organises(actor, event) || event.state !== 'published') return refuse('event-unknown')
    const result = await signUp(tx, event.offerId, { ...person, byTeam: true }, parts.key, (moves) =>
      tellMoved(tx, parts, event, moves),
    )
    if (!result.ok) return result
    if (result.value.again) return refuse('already-there', 'email')
    await noteAct(tx, result.value.id, 'entered', reason)
    return done(null)
  })
}
