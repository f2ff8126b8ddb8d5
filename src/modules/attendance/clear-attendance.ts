import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Files } from '#platform/files/index.ts'
import { nameMonths } from '#modules/registrations/index.ts'

/**
 * Forgets photographs of sheets, reasons and who pressed as long after the end as names are kept (PR-15), of a funded course as long as
 * its list of participants. That somebody was there stays as a row that names nobody.
 */
export async function clearAttendance(db: Db, files: Files): Promise<void> {
  const removed = await db.inTransaction(systemActor('attendance.clear'), async (tx) => {
    // Signatures under a proof stay as long as it does.
    const over = sql`(o.ends_at < ${tx.now}::timestamptz - make_interval(months => ${nameMonths}::integer)
      and (o.names_until is null or o.cancelled_at is not null or o.names_until < ${dayInBerlin(tx.now)}::date))`
    const sheets = await sql<{ fileId: string }>`
      delete from attendance_sheets s using offer_dates d, offers o
      where d.id = s.date_id and o.id = d.offer_id and ${over} returning s.file_id as "fileId"`.execute(tx)
    const entries = await sql`
      update attendance_entries e set reason = '', entered_by = null from offer_dates d, offers o
      where d.id = e.date_id and o.id = d.offer_id and ${over} and (e.reason <> '' or e.entered_by is not null)`.execute(
      tx,
    )
    const data = { sheets: sheets.rows.length, entries: Number(entries.numAffectedRows ?? 0n) }
    if (data.sheets + data.entries > 0)
      await recordFact(tx, { action: 'attendance.traces.cleared', subject: 'attendance', data })
    return sheets.rows
  })
  for (const { fileId } of removed) await files.remove(fileId)
}
