import { Client } from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#platform/db/index.ts'
import { readAssets, type Web } from '#platform/http/index.ts'
import { openLog } from '#platform/log/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openApp } from '#app/app.ts'
import { assetsFolder, sourceFolder } from '#app/project-files.ts'
import { type Decade, decadeToken, loadDecade } from './decade.ts'
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

const pages: readonly (readonly [Persona, string, (known: Decade) => string])[] = [
  ['ruth', 'list of events', () => '/de/mein/veranstaltungen'],
  ['petra', 'list of events', () => '/de/mein/veranstaltungen'],
  ['petra', 'list of past events', () => '/de/mein/veranstaltungen?zeit=past'],
  ['ruth', 'event', ({ meeting }) => `/de/mein/veranstaltungen/${meeting}`],
  ['ruth', 'participants', ({ meeting }) => `/de/mein/veranstaltungen/${meeting}/anmeldungen`],
  ['petra', 'participants of a course', ({ course }) => `/de/mein/veranstaltungen/${course}/anmeldungen`],
  ['petra', 'attendance', ({ course }) => `/de/mein/veranstaltungen/${course}/anwesenheit`],
  ['petra', 'participation list', ({ course }) => `/de/mein/veranstaltungen/${course}/anwesenheit/teilnahmeliste`],
  ['petra', 'courses', () => '/de/mein/kurse'],
  ['petra', 'past courses', () => '/de/mein/kurse?zeit=past'],
  ['petra', 'course', ({ course }) => `/de/mein/kurse/${course}`],
  ['petra', 'certificates of a course', ({ course }) => `/de/mein/kurse/${course}/bescheinigungen`],
  ['ruth', 'courses', () => '/de/mein/kurse'],
  ['nobody', 'calendar', () => '/de/veranstaltungen'],
  [
    'nobody',
    'calendar, filtered',
    () => '/de/veranstaltungen?bereich=volunteers&art=basic&sprache=de&form=in-person&frei=ja',
  ],
  ['nobody', 'calendar near a place', () => '/de/veranstaltungen?ort=Bad+Nauheim&umkreis=25'],
  ['nobody', 'calendar, a month', () => '/de/veranstaltungen?ansicht=monat&monat=2026-11'],
  ['nobody', 'archive', () => '/de/veranstaltungen/archiv'],
  ['nobody', 'feed', () => '/de/veranstaltungen.ics'],
  ['nobody', 'private link', () => `/de/anmeldung/${decadeToken}`],
  ['petra', 'certificates', () => '/de/mein/nachweise'],
  ['ruth', 'certificates', () => '/de/mein/nachweise'],
  ['petra', 'team', () => '/de/mein/team'],
  ['petra', 'trainers', () => '/de/mein/referent-innen'],
  ['petra', 'trainers, filtered', () => '/de/mein/referent-innen?modul=1&sprache=de&tag=2026-12-01'],
  ['ruth', 'office hours', () => '/de/mein/sprechzeiten'],
  ['nobody', 'check of a certificate', ({ code }) => `/de/nachweis/${code}`],
  ['leyla', 'lights of an association', () => '/de/mein/verein'],
  ['leyla', 'own funding', () => '/de/mein/foerderung'],
  ['leyla', 'own listings', () => '/de/mein/gesuche'],
  ['nobody', 'offers and seeks', () => '/de/gesuche'],
  [
    'nobody',
    'offers and seeks, near a place',
    () => '/de/gesuche?art=raum&richtung=angebot&ort=Bad+Nauheim&umkreis=25',
  ],
  ['petra', 'quality', () => '/de/mein/qualitaet'],
  ['ruth', 'quality', () => '/de/mein/qualitaet'],
  ['petra', 'standards', () => '/de/mein/qualitaet/standards'],
  ['petra', 'proposals', () => '/de/mein/qualitaet/vorschlaege'],
  ['nobody', 'archive of the newsletter', () => '/ar/newsletter'],
  ['nobody', 'an issue of the newsletter', () => '/ar/newsletter/ausgabe/jahrzehnt-500'],
  ['ruth', 'mails to groups', () => '/de/mein/rundmails'],
  ['petra', 'start', () => '/de/mein'],
  ['ruth', 'founders', () => '/de/mein/wege/uebersicht'],
  ['leyla', 'own paths', () => '/de/mein/wege'],
  ['petra', 'exchange', () => '/de/mein/austausch'],
  ['petra', 'group', ({ group }) => `/de/mein/austausch/gruppen/${group}`],
  ['petra', 'questions of a group', ({ group }) => `/de/mein/austausch/gruppen/${group}?art=fragen`],
  ['petra', 'older conversations', ({ group, thread }) => `/de/mein/austausch/gruppen/${group}?vor=${thread}`],
  ['petra', 'conversation', ({ thread }) => `/de/mein/austausch/gespraeche/${thread}`],
  ['petra', 'conversation, its middle', ({ thread, post }) => `/de/mein/austausch/gespraeche/${thread}?ab=${post}`],
  ['petra', 'conversation, its end', ({ thread }) => `/de/mein/austausch/gespraeche/${thread}?ende=1`],
  ['petra', 'search in the exchange', () => '/de/mein/austausch/suche?q=Papageien'],
  ['ruth', 'advice', () => '/de/mein/beratung'],
  ['ruth', 'advice, not taken', () => '/de/mein/beratung?liste=offen'],
  ['daria', 'advice, overdue', () => '/de/mein/beratung?liste=ueberfaellig'],
  ['ruth', 'advice, closed', () => '/de/mein/beratung?liste=geschlossen'],
  ['ruth', 'advice, one', ({ consultation }) => `/de/mein/beratung/${consultation}`],
  ['nobody', 'asking for advice', () => '/de/beratung/anfragen'],
]

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

it.each(pages)('reads little for %s: %s', async (persona, _, pathOf) => {
  expect(await readMuch(persona, pathOf(decade))).toEqual([])
})
