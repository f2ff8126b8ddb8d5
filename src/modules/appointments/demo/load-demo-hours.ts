import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'

type DemoPerson = { readonly key: string; readonly personId: Id<'person'> }

const place = 'Beratungsraum, Musterweg 1, 60000 Frankfurt am Main'

/** When Ruth and Daria advise; none when there are hours already. */
const demoHours: readonly {
  readonly key: string
  readonly area: CentreArea
  readonly weekday: number
  readonly starts: string
  readonly ends: string
  readonly channels: readonly string[]
}[] = [
  { key: 'ruth', area: 'volunteers', weekday: 2, starts: '09:00', ends: '12:00', channels: ['phone', 'video'] },
  {
    key: 'ruth',
    area: 'volunteers',
    weekday: 4,
    starts: '14:00',
    ends: '17:00',
    channels: ['phone', 'video', 'on-site'],
  },
  { key: 'daria', area: 'organisations', weekday: 1, starts: '16:00', ends: '19:00', channels: ['phone', 'video'] },
  {
    key: 'daria',
    area: 'organisations',
    weekday: 3,
    starts: '10:00',
    ends: '13:00',
    channels: ['phone', 'video', 'on-site'],
  },
]

export async function loadDemoHours(tx: Tx, persons: readonly DemoPerson[]): Promise<void> {
  const there = await sql`select from appointment_hours limit 1`.execute(tx)
  if (there.rows.length > 0) return
  for (const { key, channels, ...hours } of demoHours) {
    const personId = persons.find((person) => person.key === key)?.personId
    if (personId === undefined) continue
    await sql`
      insert into appointment_hours (person_id, area, weekday, starts, ends, slot_minutes, buffer_minutes, channels, place, from_day, created_at)
      values (${personId}, ${hours.area}, ${hours.weekday}, ${hours.starts}, ${hours.ends}, 30, 10, ${[...channels]}::text[],
        ${channels.includes('on-site') ? place : ''}, ${dayInBerlin(tx.now)}, ${tx.now})`.execute(tx)
  }
}
