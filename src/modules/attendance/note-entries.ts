import { randomUUID } from 'node:crypto'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Presence } from './attendance.ts'
import { insertEntries, type NewEntry, type Way } from './attendance.queries.ts'

/** Writes entries that are decided already, with their fact; none where nothing is new. */
export async function note(tx: Tx, dateId: Id<'offer-date'>, way: Way, entries: readonly NewEntry[]): Promise<void> {
  const count = entries.length === 0 ? 0 : await insertEntries(tx, dateId, way, entries)
  if (count > 0) await recordFact(tx, { action: 'attendance.entries.made', subject: dateId, data: { count, way } })
}

export function entryOf(participantId: Id<'participant'>, presence: Presence, tappedAt: Date, reason = ''): NewEntry {
  const { mark, cameAt, leftAt } = presence
  return { id: idFrom(randomUUID()), participantId, mark, cameAt, leftAt, tappedAt, reason }
}
