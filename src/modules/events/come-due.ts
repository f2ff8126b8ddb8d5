import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import {
  clearCare,
  clearNames,
  listDueParts,
  listOverdueOffers,
  releaseSeats,
  takeDueTellings,
  takeSeatStep,
} from '#modules/registrations/index.ts'
import type { EventParts } from './event-parts.ts'
import { findEventOfOffer } from './event.queries.ts'
import { tellEach, tellMoved } from './tell-people.ts'

const clock = systemActor('events.clock')

/** Frees what nobody confirmed or accepted in time, and tells who moves up: one transaction an offer, so that none waits for another. */
export async function freeOverdueSeats(db: Db, parts: EventParts): Promise<void> {
  for (const offerId of await db.read(clock, (tx) => listOverdueOffers(tx)))
    await db.inTransaction(clock, async (tx) => {
      const event = await findEventOfOffer(tx, offerId)
      if (event !== undefined)
        await takeSeatStep(tx, offerId, { do: 'expire' }, (moves) => tellMoved(tx, parts, event, moves))
    })
}

/** Gives seats back to everybody whose day is over, and tells who moves up. */
export async function releaseDueSeats(db: Db, parts: EventParts): Promise<void> {
  for (const part of await db.read(clock, (tx) => listDueParts(tx)))
    await db.inTransaction(clock, async (tx) => {
      const event = await findEventOfOffer(tx, part.offerId)
      if (event !== undefined) await releaseSeats(tx, part, (moves) => tellMoved(tx, parts, event, moves))
    })
}

/** Reminds two days ahead, and thanks afterwards; each person once, since the mark and the mail are one transaction. */
export async function tellDue(db: Db, parts: EventParts): Promise<void> {
  for (const [telling, mail] of [
    ['reminded', 'reminder'],
    ['thanked', 'thanks'],
  ] as const)
    await db.inTransaction(clock, async (tx) => {
      const due = await takeDueTellings(tx, telling)
      for (const [offerId, people] of Map.groupBy(due, (one) => one.offerId)) {
        const event = await findEventOfOffer(tx, offerId)
        if (event !== undefined)
          await tellEach(
            tx,
            parts,
            event,
            people.map(({ id }) => id),
            mail,
          )
      }
      if (due.length > 0)
        await recordFact(tx, { action: `events.people.${telling}`, subject: 'events', data: { count: due.length } })
    })
}

/** Forgets needs seven days, and names three months after the end. */
export async function clearPeople(db: Db): Promise<void> {
  await db.inTransaction(systemActor('events.clear-people'), async (tx) => {
    await clearCare(tx)
    await clearNames(tx)
  })
}
