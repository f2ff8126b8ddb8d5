import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { cleanPhotograph, type Files, withStored } from '#platform/files/index.ts'
import { nothingNoted } from '../attendance.ts'
import { listAttendees } from '../attendance.queries.ts'
import { entryOf, note } from '../note-entries.ts'
import { findKeptDate } from '../kept-date.ts'

/** A photograph of a signed sheet. */
export type SheetPhoto = {
  readonly id: Id<'attendance-sheet'>
  readonly fileId: string
  readonly width: number
  readonly height: number
  readonly addedAt: Date
}

// Small writing can still be read, and a phone's photograph takes a tenth of its room.
const longestSide = 2400
const mostSheets = 30

type Where = { readonly eventId: Id<'event'>; readonly dateId: Id<'offer-date'> }

export async function listSheets(tx: Tx, dateId: Id<'offer-date'>): Promise<readonly SheetPhoto[]> {
  const { rows } = await sql<SheetPhoto>`
    select id, file_id as "fileId", width, height, added_at as "addedAt" from attendance_sheets
    where date_id = ${dateId} order by added_at, id`.execute(tx)
  return rows
}

/** Which of the files are photographs of sheets, for whoever sweeps up files nobody knows. */
export async function knownSheetFiles(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from attendance_sheets where file_id = any (${[...ids]}::text[])`.execute(tx)
  return new Set(rows.map(({ fileId }) => fileId))
}

/** Keeps a photograph, written anew so that place and camera are gone; its file first, then the row that names it (FI-09). */
export async function addSheet(
  db: Db,
  files: Files,
  actor: Actor,
  { eventId, dateId, bytes }: Where & { readonly bytes: Uint8Array },
): Promise<Done<Id<'attendance-sheet'>> | Refused<'date-unknown' | 'unreadable' | 'too-many' | 'file-infected'>> {
  const cleaned = await cleanPhotograph(bytes, longestSide)
  if (cleaned === undefined) return refuse('unreadable', 'photo')
  return withStored(files, { bytes: cleaned.bytes, type: 'image/jpeg' }, (fileId) =>
    db.inTransaction(actor, async (tx) => {
      if ((await findKeptDate(tx, eventId, dateId)) === undefined) return refuse('date-unknown')
      if ((await listSheets(tx, dateId)).length >= mostSheets) return refuse('too-many', 'photo')
      const by = tx.actor.kind === 'person' ? tx.actor.personId : null
      const { rows } = await sql<{ id: Id<'attendance-sheet'> }>`
        insert into attendance_sheets (date_id, file_id, width, height, added_at, added_by)
        values (${dateId}, ${fileId}, ${cleaned.width}, ${cleaned.height}, ${tx.now}, ${by}) returning id`.execute(tx)
      const id = rows[0]?.id
      if (id === undefined) throw new Error('The sheet that was just added is not there.')
      await recordFact(tx, { action: 'attendance.sheet.added', subject: id, data: { date: dateId } })
      return done(id)
    }),
  )
}

export async function removeSheet(
  db: Db,
  files: Files,
  actor: Actor,
  { eventId, dateId, sheetId }: Where & { readonly sheetId: Id<'attendance-sheet'> },
): Promise<Done<null> | Refused<'unknown'>> {
  const removed = await db.inTransaction(actor, async (tx) => {
    if ((await findKeptDate(tx, eventId, dateId)) === undefined) return refuse('unknown')
    const { rows } = await sql<{ fileId: string }>`
      delete from attendance_sheets where id = ${sheetId} and date_id = ${dateId} returning file_id as "fileId"`.execute(
      tx,
    )
    const fileId = rows[0]?.fileId
    if (fileId === undefined) return refuse('unknown')
    await recordFact(tx, { action: 'attendance.sheet.removed', subject: sheetId, data: { date: dateId } })
    return done(fileId)
  })
  if (!removed.ok) return removed
  await files.remove(removed.value)
  return done(null)
}

export type Confirmation = { readonly signed: readonly string[]; readonly othersAbsent: boolean }

/** Notes who has signed; whoever is noted as there with times of her own keeps them. The others only if they are said to be absent. */
export function confirmSheet(
  db: Db,
  actor: Actor,
  { eventId, dateId }: Where,
  { signed, othersAbsent }: Confirmation,
): Promise<Done<null> | Refused<'unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const kept = await findKeptDate(tx, eventId, dateId)
    if (kept === undefined) return refuse('unknown')
    const people = await listAttendees(tx, kept.event.offerId, dateId)
    const present = { ...nothingNoted, mark: 'present' } as const
    const absent = { ...nothingNoted, mark: 'absent' } as const
    const entries = people.flatMap(({ participant, presence }) => {
      if (signed.includes(participant.id))
        return presence.mark === 'present' ? [] : [entryOf(participant.id, present, tx.now)]
      return othersAbsent && presence.mark === 'open' ? [entryOf(participant.id, absent, tx.now)] : []
    })
    await note(tx, dateId, 'sheet', entries)
    return done(null)
  })
}
