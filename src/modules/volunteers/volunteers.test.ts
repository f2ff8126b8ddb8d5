import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { buildActor, ruth } from '#modules/organisations/actors.fixtures.ts'
import { type DemoProfiles, factsOf, findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { addVolunteer } from './add-volunteer/add-volunteer.ts'
import { noteQualification } from './add-qualification/note-qualification.ts'
import { clearTeams } from './clear-teams/clear-teams.ts'
import { changeTeam } from './import-team/write-team.ts'
import { leaveTeam } from './leave-team/leave-team.ts'
import { linkOwn } from './link-own/link-own.ts'
import { addQualification, hasQualification, withdrawQualification } from './qualifications.ts'
import { remindOfEnd } from './remind-of-end/remind-of-end.ts'
import { volunteerForm } from './volunteer-form.ts'
import { listTeam } from './index.ts'
import { findVolunteer } from './volunteer.queries.ts'

const database = useDatabase('demo')
const { db } = database
const system = systemActor('test')
const day = '2026-11-22'
const parts = {
  translators: openTranslators(readCatalogue(join(import.meta.dirname, '../..'))),
  baseUrl: 'http://localhost:3000',
}
let world: DemoProfiles

beforeEach(async () => {
  database.clock.set(testDay)
  world = await findDemoProfiles(database)
  await database.rows('delete from volunteers')
  await database.rows('delete from qualifications')
  await database.rows('delete from outbox_mails')
})

async function add(email = 'nour@mail.example', profileId: Id<'profile'> = world.petras, lang = 'ar') {
  const actor = profileId === world.petras ? world.petra : world.timo
  const parsed = volunteerForm.parse({ name: 'Nour Sadek', email, lang, role: 'guide', since: '2024-01-01' })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.form.errors))
  const added = await addVolunteer(db, actor, { profileId, fields: parsed.value })
  if (!added.ok) throw new Error(added.code)
  return added.value
}

const basic = {
  kind: 'basic',
  title: 'Basisqualifizierung',
  units: 30,
  provider: '',
  gotOn: '2025-05-01',
  validUntil: null,
} as const

const note = (volunteerId: Id<'volunteer'>, change: { gotOn?: string; validUntil?: string | null } = {}) =>
  noteQualification(db, world.petra, { volunteerId, qualification: { ...basic, ...change }, proof: undefined })
const holds = (email: string, on = day) => db.read(system, async (tx) => hasQualification(tx, { email }, 'basic', on))

describe('a team', () => {
  it('is seen by its own people and by nobody else, the centre included', async () => {
    const id = await add()
    const seenBy = async (actor: typeof world.petra) => db.read(actor, (tx) => findVolunteer(tx, id))
    expect((await seenBy(world.petra))?.name).toBe('Nour Sadek')
    expect(await seenBy(world.timo)).toBeUndefined()
    expect(await seenBy(ruth)).toBeUndefined()
    expect(await db.read(world.timo, (tx) => listTeam(tx, [world.petras]))).toEqual([])
  })

  it('takes nobody in for another coordinator, and an address once', async () => {
    const parsed = volunteerForm.parse({
      name: 'Ana',
      email: 'ana@mail.example',
      lang: 'de',
      role: 'guide',
      since: day,
    })
    if (!parsed.ok) throw new Error('The form is right.')
    const input = { profileId: world.petras, fields: parsed.value }
    expect(await addVolunteer(db, world.timo, input)).toMatchObject({ ok: false, code: 'team-unknown' })
    await add('ana@mail.example')
    expect(await addVolunteer(db, world.petra, input)).toMatchObject({ ok: false, code: 'already-there' })
  })

  it('forgets who left a year ago, and what follows from a certificate still counts', async () => {
    const id = await add()
    await note(id)
    await db.inTransaction(system, (tx) =>
      addQualification(tx, { from: 'certificate', email: 'Nour@mail.example', profileId: world.petras }, basic),
    )
    await leaveTeam(db, world.petra, { volunteerId: id, until: '2025-11-22' })
    expect(await clearTeams(db)).toBe(0)
    database.clock.set(new Date('2026-11-23T11:00:00Z'))
    expect(await clearTeams(db)).toBe(1)
    expect(await database.rows('select source, volunteer_id from qualifications')).toEqual([
      { source: 'certificate', volunteer_id: null },
    ])
    expect(await holds('nour@mail.example')).toBe(true)
  })

  it('keeps the last day after the first', async () => {
    const id = await add()
    expect(await leaveTeam(db, world.petra, { volunteerId: id, until: '2023-12-31' })).toMatchObject({
      code: 'before-since',
    })
    expect(await leaveTeam(db, world.timo, { volunteerId: id, until: day })).toMatchObject({
      code: 'volunteer-unknown',
    })
  })
})

describe('a prerequisite', () => {
  it('is met from the first to the last day, whatever the letters of the address', async () => {
    const id = await add()
    await note(id, { validUntil: '2026-12-31' })
    expect(await holds('NOUR@mail.example', '2025-05-01')).toBe(true)
    expect(await holds('nour@mail.example', '2026-12-31')).toBe(true)
    expect(await holds('nour@mail.example', '2025-04-30')).toBe(false)
    expect(await holds('nour@mail.example', '2027-01-01')).toBe(false)
    expect(await holds('other@mail.example')).toBe(false)
    expect(await holds('')).toBe(false)
  })

  it('is answered to a coordinator who may not see the person, and gives no rights back that were not hers', async () => {
    await note(await add())
    await db.inTransaction(world.timo, async (tx) => {
      expect(await hasQualification(tx, { email: 'nour@mail.example' }, 'basic', day)).toBe(true)
      expect(await hasQualification(tx, { email: 'nour@mail.example' }, 'health', day)).toBe(false)
      expect(await listTeam(tx, [world.petras])).toEqual([])
    })
  })

  it('is met by a certificate of another project, which only the project itself sees, until it is taken back', async () => {
    const mine = await add('nour@mail.example', world.petras)
    const id = await db.inTransaction(world.timo, (tx) =>
      addQualification(tx, { from: 'certificate', email: 'nour@mail.example', profileId: world.timos }, basic),
    )
    expect(await holds('nour@mail.example')).toBe(true)
    expect((await db.read(world.petra, (tx) => findVolunteer(tx, mine)))?.qualifications).toEqual([])
    await db.inTransaction(world.timo, (tx) => withdrawQualification(tx, id, day))
    expect(await holds('nour@mail.example')).toBe(false)
    expect(await holds('nour@mail.example', '2026-11-21')).toBe(true)
  })

  it('is met by whoever the account says one is', async () => {
    const [selin] = await database.rows<{ id: string }>("select id from people where given_name = 'Selin'")
    const personId = idFrom<'person'>(selin?.id ?? '')
    await note(await add('selin@mail.example'))
    const byPerson = () => db.read(system, (tx) => hasQualification(tx, { personId }, 'basic', day))
    expect(await byPerson()).toBe(false)
    const account = buildActor('Selin', [], personId)
    const mailboxes = () => Promise.resolve([{ email: 'selin@mail.example' }])
    expect(await linkOwn(db, account, { mailboxes })).toMatchObject({ ok: true, value: 1 })
    expect(await byPerson()).toBe(true)
    expect(await linkOwn(db, account, { mailboxes })).toMatchObject({ ok: false })
  })

  it('is nobody’s any more when a list brings another address', async () => {
    const id = await add()
    await database.rows('update volunteers set person_id = (select id from people limit 1) where id = $1', [id])
    const linked = () => database.rows('select from volunteers where id = $1 and person_id is not null', [id])
    const bring = (email: string) => db.inTransaction(world.petra, (tx) => changeTeam(tx, [{ id, fields: { email } }]))
    await bring('Nour@mail.example')
    expect(await linked()).toHaveLength(1)
    await bring('jemand@mail.example')
    expect(await linked()).toEqual([])
  })
})

describe('the reminder', () => {
  it('goes out once, sixty days ahead, in her language, and names nothing that was typed', async () => {
    const id = await add()
    await note(id, { validUntil: '2027-01-21' })
    await note(id, { validUntil: '2027-01-22' })
    expect(await remindOfEnd(db, parts)).toBe(1)
    expect(await remindOfEnd(db, parts)).toBe(0)
    const mails = await database.rows('select recipient, lang, kind, subject, paragraphs from outbox_mails')
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({
      recipient: 'nour@mail.example',
      lang: 'ar',
      kind: 'volunteers.qualification-ends',
    })
    expect(JSON.stringify(mails[0])).toContain('21 يناير 2027')
    expect(JSON.stringify(mails[0])).not.toContain('Nour')
  })

  it('goes to nobody who left, has no address, or whose certificate was taken back', async () => {
    const left = await add('left@mail.example')
    await note(left, { validUntil: '2026-12-31' })
    await leaveTeam(db, world.petra, { volunteerId: left, until: '2026-11-21' })
    await note(await add(''), { validUntil: '2026-12-31' })
    const back = await add('back@mail.example')
    const id = await note(back, { validUntil: '2026-12-31' })
    if (!id.ok) throw new Error(id.code)
    await db.inTransaction(system, (tx) => withdrawQualification(tx, id.value, day))
    expect(await remindOfEnd(db, parts)).toBe(0)
  })

  it('two at once tell each person once', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await note(await add(`${name}@mail.example`), { validUntil: '2026-12-31' })
    const told = await Promise.all([remindOfEnd(db, parts), remindOfEnd(db, parts)])
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(await database.rows('select distinct recipient from outbox_mails')).toHaveLength(4)
    expect(await database.rows('select from outbox_mails')).toHaveLength(4)
  })
})

it('every step is a fact without a name', async () => {
  const id = await add()
  const noted = await note(id)
  await leaveTeam(db, world.petra, { volunteerId: id, until: day })
  const facts = await factsOf(database, id)
  expect(facts.map(({ action }) => action)).toEqual(['volunteers.volunteer.added', 'volunteers.volunteer.left'])
  expect(await factsOf(database, noted.ok ? noted.value : '')).toMatchObject([
    { action: 'volunteers.qualification.added', data: { kind: 'basic', source: 'team' } },
  ])
  expect(JSON.stringify(facts)).not.toContain('Nour')
})
