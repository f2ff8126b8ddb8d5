import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { findRegistration, noteAct, type SeatRefusal, takeSeatStep } from '#modules/registrations/index.ts'
import type { EventParts } from '../event-parts.ts'
import { findEvent } from '../event.queries.ts'
import { organises } from '../event.policy.ts'
import { tellMoved } from '../tell-people.ts'

type ByHand = {
  readonly eventId: Id<'event'>
  readonly registrationId: Id<'registration'>
  readonly do: 'withdraw' | 'let-in'
  readonly reason: string
}

/** Takes somebody's registration back, or lets her in before others, with the reason; both are kept. */
export function moveByHand(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, registrationId, do: what, reason }: ByHand,
): Promise<Done<null> | SeatRefusal | Refused<'registration-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await findEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('registration-unknown')
    if ((await findRegistration(tx, event.offerId, registrationId)) === undefined) return refuse('registration-unknown')
    const result = await takeSeatStep(tx, event.offerId, { do: what, id: registrationId }, async (moves) => {
      await noteAct(tx, registrationId, what === 'withdraw' ? 'withdrawn' : 'let-in', reason)
      // Others move up by her leaving; only she is told why.
      const [hers, others] = [true, false].map((own) => moves.filter(({ id }) => (id === registrationId) === own))
      await tellMoved(tx, parts, event, hers ?? [], { byTeam: true, reason: what === 'withdraw' ? reason : '' })
      await tellMoved(tx, parts, event, others ?? [])
    })
    if (!result.ok) return result
    return done(null)
  })
}
