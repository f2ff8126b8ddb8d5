import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { eventForm, typedOf, typedTimes } from '../event-form.ts'
import type { EventParts } from '../event-parts.ts'
import { lockEvent, readOffer } from '../event.queries.ts'
import { checkEvent, type SaveRefusal } from '../save-event.ts'
import { dayOf, movedTo, type WallTime } from '../wall-time.ts'
import { saveChanges } from './change-event.ts'

/**
 * Brings a course's event to the span of its dates; the caller has checked who may. Sign-up keeps its distance to the first day.
 * Whoever comes to a published one is told. Days may be past: a course is changed while it runs.
 */
export async function moveEvent(
  tx: Tx,
  parts: EventParts,
  eventId: Id<'event'>,
  span: { readonly localStart: WallTime; readonly localEnd: WallTime },
): Promise<Done<null> | SaveRefusal | Refused<'event-unknown' | 'below-taken' | 'unreadable'>> {
  const event = await lockEvent(tx, eventId)
  if (event === undefined) return refuse('event-unknown')
  if (event.localStart === span.localStart && event.localEnd === span.localEnd) return done(null)
  const [before, day] = [dayOf(event.localStart), dayOf(span.localStart)]
  const moved = (date: string | null) => (date === null ? '' : dayOf(movedTo(`${date}T00:00`, before, day)))
  const parsed = eventForm.parse({
    ...typedOf(event, await readOffer(tx, event)),
    ...typedTimes(span),
    opens_on: moved(event.opensOn),
    closes_on: moved(event.closesOn),
  })
  if (!parsed.ok) return refuse('unreadable')
  const checked = await checkEvent(tx, parsed.value, true)
  if (!checked.ok) return checked
  const saved = await saveChanges(tx, parts, event, checked.value, ['day', 'starts', 'ends', 'end_day'])
  if (!saved.ok) return saved
  await recordFact(tx, {
    action: 'events.event.changed',
    subject: eventId,
    data: { fields: ['day', 'starts', 'ends', 'end_day'] },
  })
  return done(null)
}
