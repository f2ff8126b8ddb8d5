import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { listParticipants, nameParticipants, readDates, setDates } from '#modules/registrations/index.ts'
import { nothingNoted, type Tap, tapped } from '../attendance.ts'
import type { Way } from '../attendance.queries.ts'
import { entryOf, note } from '../note-entries.ts'

/** Minutes count from the beginning; the reason goes with what was corrected. */
type DemoTap = {
  readonly name: string
  readonly tap: Tap
  readonly minute: number
  readonly way: Way
  readonly reason?: string
}

const demoTaps: readonly DemoTap[] = [
  { name: 'Marta Wolke', tap: 'present', minute: -4, way: 'self' },
  { name: 'Farid Noori', tap: 'late', minute: 25, way: 'offline' },
  { name: 'Oksana Linde', tap: 'present', minute: -2, way: 'team' },
  { name: 'Daryna Linde', tap: 'present', minute: -2, way: 'team' },
  { name: 'Jonas Feld', tap: 'excused', minute: 5, way: 'team' },
  { name: 'Samira Quitte', tap: 'present', minute: 0, way: 'offline' },
  { name: 'Samira Quitte', tap: 'left', minute: 75, way: 'offline' },
  { name: 'Peter Ahorn', tap: 'absent', minute: 10, way: 'team' },
  { name: 'Peter Ahorn', tap: 'present', minute: 30, way: 'team', reason: 'Saß hinten, beim Durchzählen übersehen.' },
]

/** Who was at the past event of the demo world; nothing where there is none or somebody has noted something already. */
export async function loadDemoAttendance(tx: Tx): Promise<void> {
  const { rows } = await sql<{ offerId: Id<'offer'> }>`
    select e.offer_id as "offerId" from events e join event_texts t on t.event_id = e.id and t.lang = 'de'
    where t.title = 'Erstes Treffen der neuen Lots*innen' and e.ends_at < ${tx.now}
      and not exists (select from attendance_entries)`.execute(tx)
  const offerId = rows[0]?.offerId
  if (offerId === undefined) return
  await setDates(
    tx,
    offerId,
    (await readDates(tx, offerId)).map((one) => ({ ...one, units: 2 })),
  )
  await nameCompanions(tx, offerId)
  const [date] = await readDates(tx, offerId)
  if (date === undefined) return
  const people = await listParticipants(tx, offerId)
  const presences = new Map<string, typeof nothingNoted>()
  for (const { name, tap, minute, way, reason } of demoTaps) {
    const participant = people.find((one) => one.name === name)
    if (participant === undefined) continue
    const at = new Date(date.startsAt.getTime() + minute * 60_000)
    const presence = tapped(presences.get(name) ?? nothingNoted, tap, at, date)
    presences.set(name, presence)
    await note(tx, date.id, way, [entryOf(participant.id, presence, at, reason)])
  }
}

async function nameCompanions(tx: Tx, offerId: Id<'offer'>): Promise<void> {
  const companion = (await listParticipants(tx, offerId)).find(({ position }) => position === 2)
  if (companion === undefined) return
  await nameParticipants(tx, companion.registrationId, [
    { position: 1, name: 'Oksana Linde', municipality: 'Bad Nauheim' },
    { position: 2, name: 'Daryna Linde', municipality: 'Bad Nauheim' },
  ])
}
