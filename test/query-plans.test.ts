import { Client } from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#platform/db/index.ts'
import { readAssets, type Web } from '#platform/http/index.ts'
import { openLog } from '#platform/log/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openApp } from '#app/app.ts'
import { assetsFolder, sourceFolder } from '#app/project-files.ts'
import { decadePages } from './decade-pages.ts'
import { type Decade, loadDecade } from './decade.ts'
import { type Persona, useHouse } from './house.ts'
import { type Plan, readPlans, type Statement } from './plan-rows.ts'

const house = useHouse()
const heard: Statement[] = []
let decade: Decade
let web: Web

beforeAll(async () => {
  const [team] = await house.rows<{ id: string }>(
    `select g.profile_id as id from role_grants g join people p on p.id = g.person_id
     where p.given_name = 'Petra' and g.profile_id is not null`,
  )
  decade = await loadDecade(house.owner, house.clock.now(), team?.id ?? '')
  const listening = openDatabase({
    connection: { ...house.owner, user: 'vielfaltsnetz_app' },
    clock: house.clock,
    size: 2,
    onQuery: (text, values) => heard.push({ text, values }),
  })
  web = openApp({
    settings: house.settings,
    db: listening,
    clock: house.clock,
    log: openLog({ write: () => undefined }),
    assets: await readAssets(assetsFolder),
    translators: openTranslators(readCatalogue(sourceFolder)),
    files: house.files,
    key: Buffer.alloc(32, 'test key of the house, only here'),
    migrated: () => true,
  })
  return () => listening.close()
}, 400_000)

// More than a page shows, less than any table that grows with the years.
const most = 2000

async function readMuch(persona: Persona, path: string): Promise<readonly Plan[]> {
  const headers = { cookie: await house.cookie(persona) }
  const visit = (at: string) =>
    web.fetch(new Request(`http://localhost:3000${at}`, { headers }), { clientAddress: '192.0.2.8' })
  // A list that holds one thing leads on to it.
  const shown = (await visit(path)).headers.get('location') ?? path
  await visit(shown)
  heard.length = 0
  // The second rendering counts: the first also reads what is then kept for the day.
  expect((await visit(shown)).status).toBe(200)
  const client = new Client({ ...house.owner, options: '-c role=vielfaltsnetz_app -c timezone=UTC' })
  await client.connect()
  const plans = await readPlans(client, [...heard]).finally(() => client.end())
  expect(plans).not.toEqual([])
  return plans.filter(({ rows }) => rows > most)
}

it('finds who comes by index, also before PostgreSQL has counted any rows', async () => {
  const path = `/de/mein/veranstaltungen/${decade.course}/anwesenheit/teilnahmeliste`
  const found = await readMuch('petra', path).finally(() => house.rows('vacuum (analyze)'))
  // It may look at all offers once, at nothing that has a row for each person.
  expect(found.filter(({ rows }) => rows > 10_000)).toEqual([])
})

it.each(decadePages)('reads little for %s: %s', async (persona, _, pathOf) => {
  expect(await readMuch(persona, pathOf(decade))).toEqual([])
})
