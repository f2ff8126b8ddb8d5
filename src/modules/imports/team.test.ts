import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { hashTeam } from '#modules/volunteers/index.ts'
import { useHouse } from '#test/house.ts'
import { at, bring, csv, work } from './imports.fixtures.ts'
import { teamTarget } from './targets/team.ts'

const house = useHouse()

type Row = Record<string, unknown>

const head = ['Name', 'E-Mail', 'Sprachen', 'Rolle', 'Seit']
let files = 0

async function checked(rows: readonly (readonly string[])[]) {
  files += 1
  const id = await bring(house, 'petra', { name: `team ${files}.csv`, bytes: csv([head, ...rows]), target: 'team' })
  await house.submit('petra', at(id, 'spalten'), {})
  await work(house)
  return id
}
async function applied(id: string) {
  await house.post('petra', at(id, 'uebernehmen'), {})
  await work(house)
}
const importRow = async (id: string) =>
  (await house.rows<Row>('select stage, counts, stopped from imports where id = $1', [id]))[0]
const people = (name: string) =>
  house.rows<Row>(
    'select v.name, v.email, v.languages, v.role, v.since::text as since, p.slug from volunteers v join profiles p on p.id = v.profile_id where v.name like $1 order by v.name',
    [name],
  )

describe('a list of a team', () => {
  let id = ''
  beforeAll(async () => {
    id = await checked([
      ['Tarik Testfaden', 'tarik@team.example', 'Arabisch, Deutsch', 'Lots*in', '1.3.2024'],
      ['Tamara Testfaden', '', 'Ukrainisch', 'koordinierende Lotsin', '2023'],
      ['Mehret Fadenreich', 'mehret@team.example', 'Tigrinya, Amharisch, Deutsch, Englisch', '', ''],
      ['Tim Testfaden', 'keine Adresse', '', '', 'irgendwann'],
      ['TARIK TESTFADEN', 'TARIK@team.example', '', '', ''],
    ])
  })

  it('is judged against the team, and nobody is written to', async () => {
    expect(await importRow(id)).toMatchObject({
      stage: 'checked',
      counts: { new: 2, changed: 1, failed: 2, doubtful: 0 },
    })
    expect(await people('%Testfaden')).toEqual([])
    const changes = await house.visit('petra', `${at(id, 'pruefung')}?liste=changed`)
    expect(changes.text).toMatch(/Sprachen[^:]*: „[^“]*Tigrinya[^“]*“ wird zu „[^“]*Englisch[^“]*“/)
    expect((await house.visit('petra', `${at(id, 'pruefung')}?liste=failed`)).text).toContain(
      'Das steht schon in Zeile 2.',
    )
  })

  it('is its team’s own: neither the centre nor anybody else sees it', async () => {
    for (const persona of ['ruth', 'daria', 'timo', 'leyla'] as const)
      expect((await house.visit(persona, at(id))).status, persona).toBe(404)
    expect((await house.visit('ruth', '/de/mein/listen')).text).not.toContain('team 1.csv')
    expect((await house.visit('ruth', '/de/mein/listen/neu')).html).not.toContain('value="team"')
  })

  it('is taken over whole, and undone but for what somebody has worked on', async () => {
    const before = await people('Mehret%')
    await applied(id)
    expect(await importRow(id)).toMatchObject({ stage: 'applied' })
    expect(await people('%Testfaden')).toEqual([
      {
        name: 'Tamara Testfaden',
        email: '',
        languages: ['uk'],
        role: 'coordinating',
        since: '2023-01-01',
        slug: 'wir-lotsinnen-bruecke',
      },
      {
        name: 'Tarik Testfaden',
        email: 'tarik@team.example',
        languages: ['ar', 'de'],
        role: 'guide',
        since: '2024-03-01',
        slug: 'wir-lotsinnen-bruecke',
      },
    ])
    expect(await people('Mehret%')).toMatchObject([{ email: 'mehret@team.example' }])
    expect((await house.visit('petra', '/de/mein/team')).text).toContain('Tarik Testfaden')
    await house.rows(`update volunteers set role = 'coordinating' where name = 'Tarik Testfaden'`)
    await house.submit('petra', at(id, 'rueckgaengig'), {})
    await work(house)
    expect((await people('%Testfaden')).map(({ name }) => name)).toEqual(['Tarik Testfaden'])
    expect(await people('Mehret%')).toEqual(before)
    expect((await house.visit('petra', at(id))).html).toMatch(/href="\/de\/mein\/team\/[0-9a-f-]{36}"/)
    expect(await house.rows(`select from outbox_mails where recipient like '%@team.example'`)).toEqual([])
  })

  it('is judged by the team as it was read: who is changed meanwhile is looked at again', async () => {
    const [person] = await house.rows<{ id: Id<'volunteer'>; profileId: Id<'profile'>; role: string }>(
      `select id, profile_id as "profileId", role from volunteers where name like 'Mehret%'`,
    )
    if (person === undefined) throw new Error('Nobody there.')
    const context = {
      importId: idFrom<'import'>(randomUUID()),
      profileId: person.profileId,
      words: () => undefined,
      mapped: new Set<string>(),
    }
    const system = systemActor('test')
    const { checker, seen } = await house.db.read(system, async (tx) => ({
      checker: await teamTarget.openCheck(tx, { ...context, pairs: new Map() }),
      seen: (await hashTeam(tx, [person.id])).get(person.id),
    }))
    const other = person.role === 'guide' ? 'coordinating' : 'guide'
    await house.rows('update volunteers set role = $2 where id = $1', [person.id, other])
    const row = { number: 2, cells: { name: 'Mehret Fadenreich', since: '2020' } }
    const [judged] = await house.db.read(system, (tx) => checker.check(tx, [row]))
    await house.rows('update volunteers set role = $2 where id = $1', [person.id, person.role])
    expect(judged).toMatchObject({ outcome: 'changed', subjectId: person.id })
    expect(judged?.seen?.equals(seen ?? Buffer.alloc(0))).toBe(true)
  })

  it('brings a person once, whatever two lists say at once', async () => {
    const one = await checked([['Tara Doppelfaden', 'tara@team.example', '', '', '2025']])
    const other = await checked([['Tara Doppelfaden', 'tara@team.example', 'Deutsch', '', '2025']])
    for (const list of [one, other]) await house.post('petra', at(list, 'uebernehmen'), {})
    await work(house)
    const stages = [await importRow(one), await importRow(other)].map((row) => row?.['stage'])
    expect(stages.toSorted()).toEqual(['applied', 'checked'])
    expect(await people('Tara%')).toHaveLength(1)
  })
})
