import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type CareNeed, careNeeds, signUp, takeSeatStep } from '#modules/registrations/index.ts'
import { insertEvent } from '../create-event/create-event.ts'
import type { CommunityEvent } from '../event.ts'
import { eventForm } from '../event-form.ts'
import { findEvent } from '../event.queries.ts'
import { checkEvent } from '../save-event.ts'
import { daysLater } from '../wall-time.ts'
import { type DemoEvent, demoEvents } from './demo-events.ts'

/** Adds the invented events of the demo world around the day, with people who signed up; none when there are events already. */
export async function loadDemoEvents(tx: Tx, today: string): Promise<number> {
  const { rows } = await sql`select from events limit 1`.execute(tx)
  if (rows.length > 0) return 0
  for (const event of demoEvents) await addEvent(tx, event, today)
  return demoEvents.length
}

async function addEvent(
  tx: Tx,
  { organiser, inDays, place, state, people, fields }: DemoEvent,
  today: string,
): Promise<void> {
  const parsed = eventForm.parse({
    waiting_list: 'yes',
    accept_hours: '48',
    max_quantity: '1',
    ...fields,
    day: daysLater(today, inDays),
    municipality_id: place === undefined ? '' : await municipalityNamed(tx, place),
  })
  if (!parsed.ok) throw new Error(`${String(fields['title_de'])}: ${JSON.stringify(parsed.form.errors)}`)
  const checked = await checkEvent(tx, parsed.value, true)
  if (!checked.ok) throw new Error(`${String(fields['title_de'])}: ${checked.code}`)
  const id = await insertEvent(tx, organiser === null ? null : await profileOf(tx, organiser), checked.value)
  if (state !== 'draft')
    await sql`update events set state = 'published', published_at = ${tx.now} where id = ${id}`.execute(tx)
  await addPeople(tx, id, people)
  if (state === 'cancelled')
    await sql`update events set state = 'cancelled', cancelled_at = ${tx.now}, sequence = 1,
      cancel_reason = 'Der Saal hat einen Wasserschaden. Ein neuer Termin folgt.' where id = ${id}`.execute(tx)
}

// The people of the demo world have never been told anything.
const untold = () => Promise.resolve()

async function addPeople(tx: Tx, id: Id<'event'>, people: DemoEvent['people']): Promise<void> {
  const event = await findEvent(tx, id)
  if (event !== undefined && event.startsAt <= tx.now) return addPastPeople(tx, event, people)
  for (const { name, quantity, needs = [] } of people) {
    const wanted = needs.filter((need): need is CareNeed => careNeeds.some((known) => known === need))
    const care =
      wanted.length === 0 ? null : { needs: wanted, languageCode: wanted.includes('interpreting') ? 'ar' : null }
    const email = mailOf(name)
    const kind = event?.form === 'online' ? 'online' : 'in-person'
    // Nobody has these links, so they are made from a key nobody keeps.
    const key = randomBytes(32)
    const offerId = event?.offerId
    if (offerId === undefined) throw new Error('The event has just been made.')
    const signed = await signUp(
      tx,
      offerId,
      { kind, quantity, name, email, lang: 'de', care, byTeam: false },
      key,
      untold,
    )
    if (!signed.ok) throw new Error(`${name}: ${signed.code}`)
    await takeSeatStep(tx, offerId, { do: 'confirm', id: signed.value.id }, untold)
  }
}

/** Who had a seat at what is past by now: as it is left afterwards, since nobody can sign up any more. */
async function addPastPeople(tx: Tx, event: CommunityEvent, people: DemoEvent['people']): Promise<void> {
  for (const [index, { name, quantity }] of people.entries())
    await sql`insert into registrations (offer_id, kind, number, quantity, state, name, email, lang, created_at, confirmed_at)
      values (${event.offerId}, 'in-person', ${index + 1}, ${quantity}, 'seated', ${name}, ${mailOf(name)}, 'de', ${event.startsAt},
        ${event.startsAt})`.execute(tx)
  await sql`update offers set last_number = ${people.length} where id = ${event.offerId}`.execute(tx)
}

function mailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@mail.example`
}

async function municipalityNamed(tx: Tx, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from municipalities where name = ${name}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error(`No municipality ${name}`)
  return row.id
}

async function profileOf(tx: Tx, slug: string): Promise<Id<'profile'>> {
  const { rows } = await sql<{ id: Id<'profile'> }>`select id from profiles where slug = ${slug}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error(`The demo world has no profile ${slug}`)
  return row.id
}
