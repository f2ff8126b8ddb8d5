import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

/** Ten years of 600 events and 15,000 registrations each: what the goals of the calendar speak of. */
export const eventsWanted = 6000
const peopleEach = 25
const hoursBetween = 14.6
const kinds = ['state-meeting', 'regional-meeting', 'quality-circle', 'input-evening', 'exchange', 'ceremony', 'other']

type Place = { readonly municipality: string; readonly district: string }

/** Published events through the tables of the module, one after the other until half a year from now, with people who came. */
export async function insertEvents(tx: Tx, numbers: readonly number[]): Promise<void> {
  const places = await listPlaces(tx)
  const newest = tx.now.getTime() + 182 * 86_400_000
  const rows = numbers.map((number) => {
    const day = new Date(newest - (eventsWanted - number) * hoursBetween * 3_600_000).toISOString().slice(0, 10)
    return inventEvent(number, day, 40, places)
  })
  await insertRows(tx, rows)
  await sql`
    insert into registrations (id, offer_id, kind, number, quantity, state, name, email, email_hash, lang, created_at, confirmed_at)
    select gen_random_uuid(), row.offer, 'in-person', n, 1, 'seated', 'Erfunden', '', null, 'de', now(), now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (offer uuid), generate_series(1, ${peopleEach}::integer) n`.execute(
    tx,
  )
}

/** Events with twenty seats in two months' time, for a storm. Answers their addresses. */
export async function insertStormEvents(tx: Tx, count: number): Promise<readonly string[]> {
  const day = new Date(tx.now.getTime() + 60 * 86_400_000).toISOString().slice(0, 10)
  const places = await listPlaces(tx)
  const rows = Array.from({ length: count }, (_, index) => inventEvent(900_000 + index, day, 20, places))
  await insertRows(tx, rows)
  return rows.map(({ slug }) => slug)
}

type Invented = ReturnType<typeof inventEvent>

function inventEvent(number: number, day: string, seats: number, places: readonly Place[]) {
  const place = places[number % places.length]
  const id = (kind: number) =>
    `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`
  return {
    id: id(8),
    offer: id(9),
    slug: `erfunden-${number}`,
    title: `Erfundenes Treffen ${number}`,
    kind: kinds[number % kinds.length],
    area: number % 2 === 0 ? 'volunteers' : 'organisations',
    local_start: `${day}T18:00`,
    local_end: `${day}T20:00`,
    seats,
    ...place,
  }
}

async function listPlaces(tx: Tx): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select municipality_id as municipality, district_id as district from municipality_districts where valid_to is null
    order by municipality_id`.execute(tx)
  return rows
}

async function insertRows(tx: Tx, rows: readonly Invented[]): Promise<void> {
  const json = JSON.stringify(rows)
  await sql`
    insert into offers (id, starts_at, ends_at, closes_at, accept_minutes, max_quantity, waiting_list)
    select offer, local_start at time zone 'Europe/Berlin', local_end at time zone 'Europe/Berlin', local_start at time zone 'Europe/Berlin',
      2880, 3, true
    from jsonb_to_recordset(${json}::jsonb) as row (offer uuid, local_start timestamp, local_end timestamp)`.execute(tx)
  await sql`
    insert into offer_pools (offer_id, kind, capacity) select offer, 'in-person', seats
    from jsonb_to_recordset(${json}::jsonb) as row (offer uuid, seats integer)`.execute(tx)
  await sql`
    insert into events (id, offer_id, slug, kind, area, state, form, local_start, local_end, municipality_id, district_id, venue, languages,
      audience, sign_up, published_at, created_at, updated_at)
    select id, offer, slug, kind, area, 'published', 'in-person', local_start, local_end, municipality, district, 'Erfundener Saal', '{de,ar}',
      'everyone', 'open', now(), now(), now()
    from jsonb_to_recordset(${json}::jsonb) as row (id uuid, offer uuid, slug text, kind text, area text, local_start timestamp,
      local_end timestamp, municipality text, district text)`.execute(tx)
  await sql`
    insert into event_texts (event_id, lang, title, text)
    select id, 'de', title, 'Ein Abend zum Kennenlernen.' from jsonb_to_recordset(${json}::jsonb) as row (id uuid, title text)`.execute(
    tx,
  )
}
