import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { systemActor } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { createEvent } from './create-event/create-event.ts'
import type { CommunityEvent } from './event.ts'
import { eventForm, type EventFields } from './event-form.ts'
import type { EventParts } from './event-parts.ts'
import { findEvent } from './event.queries.ts'
import { publishEvent } from './publish-event/publish-event.ts'

export const system = systemActor('test')

/** The parts as the house of the tests has them. */
export const testParts: EventParts = {
  key: Buffer.alloc(32, 'test key of the house, only here'),
  translators: openTranslators(readCatalogue(join(import.meta.dirname, '../..'))),
  baseUrl: 'http://localhost:3000',
}

/** What stands in the form of an event in Friedberg, three weeks after the day of the tests. */
export function buildFields(changes: TypedValues = {}): EventFields {
  const parsed = eventForm.parse({
    kind: 'exchange',
    area: 'volunteers',
    title_de: `Treffen ${randomUUID().slice(0, 8)}`,
    text_de: 'Ein Abend.',
    day: '2026-12-14',
    starts: '18:00',
    ends: '20:00',
    form: 'in-person',
    municipality_id: '06440008',
    venue: 'Haus am Webstuhl',
    languages: ['de'],
    audience: 'everyone',
    sign_up: 'open',
    seats_in_person: '2',
    max_quantity: '3',
    waiting_list: 'yes',
    accept_hours: '48',
    ...changes,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.form.errors))
  return parsed.value
}

/** A published event, of the centre unless another organiser is named. */
export async function buildEvent(
  db: Db,
  changes: TypedValues = {},
  organiser: Id<'profile'> | null = null,
): Promise<CommunityEvent> {
  const made = await createEvent(db, system, { organiser, fields: buildFields(changes) })
  if (!made.ok) throw new Error(made.code)
  const published = await publishEvent(db, system, made.value)
  if (!published.ok) throw new Error(published.code)
  return getEventNow(db, made.value)
}

export async function getEventNow(db: Db, id: Id<'event'>): Promise<CommunityEvent> {
  const event = await db.read(system, (tx) => findEvent(tx, id))
  if (event === undefined) throw new Error(`No event ${id}`)
  return event
}
