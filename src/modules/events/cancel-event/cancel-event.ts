import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { takeSeatStep } from '#modules/registrations/index.ts'
import type { EventParts } from '../event-parts.ts'
import { findEvent, lockEvent } from '../event.queries.ts'
import { organises } from '../event.policy.ts'
import { tellMoved } from '../tell-people.ts'

export type Cancellation = { readonly eventId: Id<'event'>; readonly reason: string }
export type CancellationRefusal = Refused<'event-unknown' | 'not-published' | 'over'>

/** Calls an event off and tells everybody who comes, waits or was just signing up, once. It stays in the calendar as cancelled. */
export function cancelEvent(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, reason }: Cancellation,
): Promise<Done<{ readonly told: number }> | CancellationRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || (actor.kind !== 'system' && !organises(actor, event))) return refuse('event-unknown')
    if (event.state !== 'published') return refuse('not-published')
    if (event.startsAt <= tx.now) return refuse('over')
    const moved = await takeSeatStep(tx, event.offerId, { do: 'cancel' }, async (moves) => {
      await sql`update events set state = 'cancelled', cancelled_at = ${tx.now}, cancel_reason = ${reason}, sequence = sequence + 1,
        updated_at = ${tx.now} where id = ${eventId}`.execute(tx)
      const now = await findEvent(tx, eventId)
      if (now !== undefined) await tellMoved(tx, parts, now, moves, { byTeam: true, reason })
    })
    if (!moved.ok) return refuse('not-published')
    await recordFact(tx, { action: 'events.event.cancelled', subject: eventId, data: { told: moved.value.length } })
    return done({ told: moved.value.length })
  })
}
