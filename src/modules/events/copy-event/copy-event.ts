import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { copyQuestions } from '#modules/questions/index.ts'
import { insertEvent } from '../create-event/create-event.ts'
import type { CommunityEvent } from '../event.ts'
import { type EventFields, eventForm, type OfferPart, typedOf } from '../event-form.ts'
import type { EventParts } from '../event-parts.ts'
import { findEvent, readOffer } from '../event.queries.ts'
import { organises } from '../event.policy.ts'
import { checkEvent, type SaveRefusal } from '../save-event.ts'
import { dayOf, daysLater, movedTo } from '../wall-time.ts'

export type Copying = {
  readonly eventId: Id<'event'>
  /** Day of the first copy. */
  readonly day: string
  /** How many in all, and how many weeks lie between two. */
  readonly count: number
  readonly weeks: number
}

/** Drafts of the same event on later days, at the same time on the wall (TI-03); sign-up keeps its distance to the day. */
export function copyEvent(
  db: Db,
  actor: Actor,
  { additions = [] }: Pick<EventParts, 'additions'>,
  { eventId, day, count, weeks }: Copying,
): Promise<Done<readonly Id<'event'>[]> | SaveRefusal | Refused<'event-unknown' | 'unreadable'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await findEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    const offer = await readOffer(tx, event)
    const made: Id<'event'>[] = []
    for (let number = 0; number < count; number += 1) {
      const fields = fieldsOn(event, offer, daysLater(day, number * weeks * 7))
      if (fields === undefined) return refuse('unreadable')
      const checked = await checkEvent(tx, fields, false)
      if (!checked.ok) return refuse(checked.code, 'day')
      const id = await insertEvent(tx, event.profileId, checked.value)
      const copy = await findEvent(tx, id)
      if (copy === undefined) throw new Error('The copy has just been made.')
      await copyQuestions(tx, event.offerId, copy.offerId)
      for (const { onCopy } of additions) await onCopy?.(tx, event, copy)
      made.push(id)
    }
    return done(made)
  })
}

function fieldsOn(event: CommunityEvent, offer: OfferPart, day: string): EventFields | undefined {
  const first = dayOf(event.localStart)
  const moved = (date: string | null) => (date === null ? '' : dayOf(movedTo(`${date}T00:00`, first, day)))
  const endDay = dayOf(event.localEnd)
  const parsed = eventForm.parse({
    ...typedOf(event, offer),
    day,
    end_day: endDay === first ? '' : moved(endDay),
    opens_on: moved(event.opensOn),
    closes_on: moved(event.closesOn),
  })
  return parsed.ok ? parsed.value : undefined
}
