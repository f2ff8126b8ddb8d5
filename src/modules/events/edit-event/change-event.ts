import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { changeOffer, listRegistrations } from '#modules/registrations/index.ts'
import { type CommunityEvent, isCourseKind, standingOf } from '../event.ts'
import { type EventFieldName, eventFieldNames, eventForm, typedOf } from '../event-form.ts'
import type { EventParts } from '../event-parts.ts'
import { findEvent, lockEvent, readOffer } from '../event.queries.ts'
import { organises } from '../event.policy.ts'
import {
  type CheckedEvent,
  checkEvent,
  columnsOf,
  offerSettingsOf,
  saveParts,
  type SaveRefusal,
} from '../save-event.ts'
import { tellEach, tellMoved } from '../tell-people.ts'

export type ChangedEvent = {
  readonly eventId: Id<'event'>
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

export type ChangeRefusal =
  SaveRefusal | Refused<'event-unknown' | 'contested' | 'unreadable' | 'cancelled' | 'below-taken'>

// What somebody who comes has to know anew.
const telling: readonly EventFieldName[] = [
  'day',
  'starts',
  'ends',
  'end_day',
  'form',
  'municipality_id',
  'venue',
  'address',
  'online_link',
]

// What a team says yes to, where it decides about each.
const judged: readonly EventFieldName[] = [...telling, 'seats_in_person', 'seats_online']

/**
 * Saves what was typed. What somebody else has saved since stays where this person changed nothing; refuses where both did. More
 * seats let people move up; fewer than are taken are refused. Whoever comes is told of another time or place.
 */
export function changeEvent(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { eventId, seen, typed }: ChangedEvent,
): Promise<Done<readonly EventFieldName[]> | ChangeRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    if (event.state === 'cancelled') return refuse('cancelled')
    const before = typedOf(event, await readOffer(tx, event))
    const merged = mergeValues(eventFieldNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const changed = eventFieldNames.filter((name) => String(merged.values[name] ?? '') !== String(before[name] ?? ''))
    if (changed.length === 0) return done(changed)
    const parsed = eventForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    if (isCourseKind(event.kind) !== isCourseKind(parsed.value.kind)) return refuse('choice', 'kind')
    // A course that has begun is still changed: its first day lies behind.
    const mayBePast = standingOf(event, tx.now) === 'over' || (isCourseKind(event.kind) && event.startsAt <= tx.now)
    const checked = await checkEvent(tx, parsed.value, mayBePast)
    if (!checked.ok) return checked
    const saved = await saveChanges(tx, parts, event, checked.value, changed)
    if (!saved.ok) return saved
    await recordFact(tx, { action: 'events.event.changed', subject: eventId, data: { fields: changed } })
    return done(changed)
  })
}

/** Writes what was checked and tells whoever has to know; the event is locked. */
export async function saveChanges(
  tx: Tx,
  parts: EventParts,
  event: CommunityEvent,
  checked: CheckedEvent,
  changed: readonly EventFieldName[],
): Promise<Done<null> | Refused<'event-unknown' | 'below-taken'>> {
  const moved = await changeOffer(tx, event.offerId, offerSettingsOf(checked, event.profileId))
  if (!moved.ok) return refuse('below-taken', moved.field === 'online' ? 'seats_online' : 'seats_in_person')
  await updateEvent(tx, event, checked)
  const now = await findEvent(tx, event.id)
  if (now === undefined) return refuse('event-unknown')
  if (event.state === 'published') {
    await tellMoved(tx, parts, now, moved.value, { byTeam: true })
    if (changed.some((name) => telling.includes(name))) await tellComing(tx, parts, now)
    if (changed.some((name) => judged.includes(name)))
      await sql`update events set conditions_changed_at = ${tx.now} where id = ${event.id}`.execute(tx)
  }
  return done(null)
}

async function updateEvent(tx: Tx, event: CommunityEvent, checked: CheckedEvent): Promise<void> {
  const columns = [...columnsOf(checked)].map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update events set ${sql.join(columns)}, updated_at = ${tx.now}, sequence = sequence + 1 where id = ${event.id}`.execute(
    tx,
  )
  await saveParts(tx, event.id, checked.fields)
}

async function tellComing(tx: Tx, parts: EventParts, event: CommunityEvent): Promise<void> {
  const living = (await listRegistrations(tx, event.offerId)).filter(({ state }) =>
    ['seated', 'offered', 'waiting'].includes(state),
  )
  await tellEach(
    tx,
    parts,
    event,
    living.map(({ id }) => id),
    'event-changed',
  )
}
