import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { buildEvent, system, testParts } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { listParticipants, readDates, signUp } from '#modules/registrations/index.ts'
import { testDay } from './test-day.ts'
import { useDatabase } from './database.ts'

const database = useDatabase('demo')
const { db } = database

const by = (actor: Actor, statement: ReturnType<typeof sql>) =>
  db.inTransaction(actor, async (tx) => {
    await statement.execute(tx)
  })

async function eventOf(profileId: Parameters<typeof buildEvent>[2]) {
  database.clock.set(testDay)
  const { id, offerId } = await buildEvent(db, {}, profileId)
  const guest = { name: 'Gast', email: `${id}@mail.example`, lang: 'de', care: null, byTeam: true } as const
  await db.inTransaction(system, (tx) =>
    signUp(tx, offerId, { kind: 'in-person', quantity: 1, ...guest }, testParts.key, () => Promise.resolve()),
  )
  return db.read(system, async (tx) => ({
    id,
    date: (await readDates(tx, offerId))[0]?.id ?? '',
    participant: (await listParticipants(tx, offerId))[0]?.id ?? '',
  }))
}

it('nobody of a team answers a survey, but she reads the answers', async () => {
  const { timo, timos } = await findDemoProfiles(database)
  const { id } = await eventOf(timos)
  await by(timo, sql`insert into surveys (event_id, sent_at) values (${id}, now())`)
  const answer = sql`insert into survey_responses (event_id, overall) values (${id}, 5)`
  await expect(by(timo, answer)).rejects.toThrow('row-level security')
  await by(system, answer)
  const seen = () => db.read(timo, (tx) => sql`select from survey_responses where event_id = ${id}`.execute(tx))
  // Alone it could be told whose it is.
  expect((await seen()).rows).toHaveLength(0)
  await by(timo, sql`update survey_responses set shown = true where event_id = ${id}`)
  expect((await seen()).rows).toHaveLength(0)
  await by(system, sql`update survey_responses set shown = true where event_id = ${id}`)
  expect((await seen()).rows).toHaveLength(1)
})

it('a team notes who was there of its own people only', async () => {
  const { timo, timos, petras } = await findDemoProfiles(database)
  const [own, foreign] = [await eventOf(timos), await eventOf(petras)]
  const note = (participant: string) => sql`
    insert into attendance_entries (id, date_id, participant_id, mark, tapped_at, received_at, way)
    values (${randomUUID()}, ${own.date}, ${participant}, 'present', now(), now(), 'team')`
  await expect(by(timo, note(foreign.participant))).rejects.toThrow('row-level security')
  await by(timo, note(own.participant))
})

it('a team enters what it has seen, not what a certificate says', async () => {
  const { timo, timos } = await findDemoProfiles(database)
  await by(
    timo,
    sql`insert into volunteers (profile_id, name, role, since, created_at, updated_at)
      values (${timos}, 'Gast Faden', 'guide', '2026-01-01', now(), now())`,
  )
  const enter = (source: string) => sql`
    insert into qualifications (volunteer_id, kind, title, got_on, source, created_at)
    select id, 'basic', 'Kurs', '2026-01-01', ${source}, now() from volunteers where name = 'Gast Faden'`
  await expect(by(timo, enter('certificate'))).rejects.toThrow('row-level security')
  await by(timo, enter('team'))
})

it('a project asks for a trainer, and changes neither the question nor who has seen it', async () => {
  const { timo, timos } = await findDemoProfiles(database)
  const ask = (state: string, forwarded: Date | null) => sql`
    insert into trainer_enquiries (trainer_id, profile_id, trainer_name, profile_name, day, format, place, topic, asked_at, state, forwarded_at)
    select id, ${timos}, name, 'Laternenhof', '2027-01-01', 'online', 'Hanau', 'Rolle', now(), ${state}, ${forwarded} from trainers
    order by id limit 1`
  await expect(by(timo, ask('forwarded', testDay))).rejects.toThrow('row-level security')
  await by(timo, ask('asked', null))
  const change = sql`update trainer_enquiries set topic = 'Anderes' where profile_id = ${timos}`
  await expect(by(timo, change)).rejects.toThrow('permission denied')
})
