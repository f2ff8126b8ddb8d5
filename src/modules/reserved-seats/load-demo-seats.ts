import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { daysLater, endOfDay, profileOf } from '#modules/events/index.ts'
import { listParts, reserveSeats } from '#modules/registrations/index.ts'

/** Seats the centre sets aside for two projects of the demo world at its next meeting. */
export async function loadDemoSeats(tx: Tx, today: string, key: Buffer): Promise<void> {
  const { rows } = await sql<{ offerId: Id<'offer'>; kind: 'in-person' | 'online' }>`
    select e.offer_id as "offerId", p.kind from events e join event_texts t on t.event_id = e.id and t.lang = 'de'
      join offer_pools p on p.offer_id = e.offer_id and p.capacity > 20
    where t.title like 'Landesweites Treffen%' and e.state = 'published' and e.starts_at > ${tx.now} order by e.starts_at, p.kind limit 1`.execute(
    tx,
  )
  const [meeting] = rows
  if (meeting === undefined || (await listParts(tx, meeting.offerId)).length > 0) return
  const untilDay = daysLater(today, 7)
  const profileIds = [await profileOf(tx, 'wir-lotsinnen-bruecke'), await profileOf(tx, 'wir-lotsinnen-laternenhof')]
  const part = { kind: meeting.kind, capacity: 8, untilDay, endsAt: endOfDay(untilDay), profileIds }
  const reserved = await reserveSeats(tx, meeting.offerId, part, key)
  if (!reserved.ok) throw new Error(`Seats of the demo world: ${reserved.code}`)
}
