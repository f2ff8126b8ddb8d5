import { expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { useDatabase } from '#test/database.ts'
import { completenessOf } from './completeness.ts'
import { loadDemoWorld } from './load-demo-world.ts'
import { loadSeed } from './load-seed.ts'
import { linesPerPage, listProfiles } from './profile-list.queries.ts'
import { listCompleteProfiles, listPublishedProfiles } from './profile.queries.ts'
import { publicFields } from './profile.ts'
import { loadReference } from './reference.ts'

const database = useDatabase('demo')
const system = systemActor('test')

it('publishes the entries from public pages with their source, and shows no contact of theirs', async () => {
  const published = await database.db.read(system, (tx) => listPublishedProfiles(tx))
  const seeded = published.filter(({ source }) => source !== null)
  expect(seeded.filter(({ kind }) => kind === 'project')).toHaveLength(55)
  expect(seeded.filter(({ kind }) => kind === 'vielfaltszentrum')).toHaveLength(33)
  for (const { telephone, email, texts } of seeded) {
    expect([telephone, email]).toEqual(['', ''])
    expect(texts.de).toBeTypeOf('string')
  }
})

it('tells what is known of a project: sites, hours with languages, responsible organisation', async () => {
  const published = await database.db.read(system, (tx) => listPublishedProfiles(tx))
  const bruecke = published.find(({ slug }) => slug === 'wir-lotsinnen-bruecke')
  expect(bruecke?.publicFields).toEqual([...publicFields])
  expect(bruecke?.project).toMatchObject({ leadDays: 3, responsibleOrganisation: { name: 'Brücke e. V.' } })
  expect(bruecke?.sites.map(({ name, address, officeHours }) => [name, address, officeHours.length])).toEqual([
    ['Haus am Webstuhl', 'Am Webstuhl 4, 61169 Friedberg (Hessen)', 5],
    ['Nachbarschaftsladen Butzbach', 'Ladengasse 11, 35510 Butzbach', 3],
    ['Bad Nauheim', '', 0],
    ['Rosbach v. d. Höhe', '', 0],
  ])
  expect(bruecke?.sites[0]?.officeHours[0]).toMatchObject({
    weekday: 1,
    opensAt: '10:00',
    closesAt: '12:00',
    languages: ['ar', 'de'],
  })
  const garden = published.find(({ slug }) => slug === 'granatapfelgarten')
  expect(garden?.umbrellas.map(({ slug }) => slug)).toEqual(['sieben-stroeme'])
})

it('adds nothing when it is loaded once more', async () => {
  const before = await database.rows<{ count: string }>('select count(*) from profiles')
  const again = await database.db.inTransaction(system, async (tx) => {
    await loadReference(tx)
    return { seed: await loadSeed(tx, dayInBerlin(tx.now)), persons: await loadDemoWorld(tx, dayInBerlin(tx.now)) }
  })
  expect(again).toEqual({ seed: 0, persons: [] })
  expect(await database.rows('select count(*) from profiles')).toEqual(before)
})

it('says the same of what is missing in the list as on the page, for every profile', async () => {
  const { lines } = await database.db.read(system, (tx) => listProfiles(tx, {}, {}, 1000))
  expect(lines.length).toBeGreaterThan(linesPerPage)
  const profiles = await database.db.read(system, (tx) =>
    listCompleteProfiles(
      tx,
      lines.map(({ id }) => id),
    ),
  )
  const onPage = new Map(profiles.map((profile) => [profile.id, completenessOf(profile)]))
  for (const line of lines) expect(line.completeness, line.name).toEqual(onPage.get(line.id))
})
