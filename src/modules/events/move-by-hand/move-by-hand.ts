import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { findRegistration, noteAct, type SeatRefusal, takeSeatStep } from '#modules/registrations/index.ts'
import type { EventParts } from '../event-parts.ts'
import { findEvent } from '../event.queries.ts'
import { organises } from '../event.policy.ts'
import { tellMoved } from '../tell-people.ts'

export type ByHandStep = 'withdraw' | 'let-in' | 'approve' | 'refuse'

// What is noted, and whether she is told why.
const ways = {
  withdraw: { act: 'withdrawn', toldWhy: true },
  'let-in': { act: 'let-in', toldWhy: false },
  approve: { act: 'approved', toldWhy: false },
  refuse: { act: 'refused', toldWhy: true },
} as const

type ByHand = {
  readonly eventId: Id<'event'>
  readonly registrationId: Id<'registration'>
  readonly do: ByHandStep
  readonly reason: string
}

/** Takes somebody's registration back, lets her in before others, or decides about it, with the reason; both are kept. */
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
      await noteAct(tx, registrationId, ways[what].act, reason)
      // Others move up by her leaving; only she is told why.
      const [hers, others] = [true, false].map((own) => moves.filter(({ id }) => (id === registrationId) === own))
      await tellMoved(tx, parts, event, hers ?? [], { byTeam: true, reason: ways[what].toldWhy ? reason : '' })
      await tellMoved(tx, parts, event, others ?? [])
    })
    if (!result.ok) return result
    return done(null)
  })
}
