import { sql } from 'kysely'
import { anonymous } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { eventsWanted } from './events-world.ts'

/** `again`: it is also measured as it comes from memory. */
export type MeasuredPage = { readonly name: string; readonly path: string; readonly again?: boolean }

const place = '63065'

/** Pages whose cost is measured: what most visits are made of. */
export async function measuredPages(db: Db): Promise<readonly MeasuredPage[]> {
  const { rows } = await db.read(anonymous, (tx) =>
    sql<{ slug: string; district: string }>`
      select e.slug, e.district_id as district from directory_entries e join directory_points p on p.profile_id = e.profile_id
        join postcodes c on c.municipality_id = p.municipality_id
      where e.kind = 'project' and e.slug like 'erfunden-%' and c.postcode = ${place} order by e.slug limit 1`.execute(
      tx,
    ),
  )
  const [project] = rows
  if (project === undefined) throw new Error(`The invented world has no project at ${place}.`)
  return [
    { name: 'Start page', path: '/de/', again: true },
    { name: 'Directory, by place and language', path: `/de/finden?ort=${place}&sprache=ar`, again: true },
    { name: 'Project page', path: `/de/projekte/${project.slug}` },
    { name: 'Kreis page', path: `/de/kreise/${project.district}` },
    { name: 'Calendar', path: '/de/veranstaltungen', again: true },
    // The last of the invented ones: half a year ahead.
    { name: 'Event page', path: `/de/veranstaltungen/erfunden-${eventsWanted - 1}`, again: true },
    { name: 'Article page', path: '/de/ueber-uns', again: true },
  ]
}

/** Lists for programs: what those who take over the directory ask for, part by part. */
export const lists: readonly MeasuredPage[] = [
  { name: 'API, list of 50 projects', path: '/api/v1/projects?limit=50' },
  { name: 'API, list of 200 sites', path: '/api/v1/sites?limit=200' },
]

/** Searches of each kind, as people type them. */
export const searches: readonly MeasuredPage[] = [
  ['one word', 'de', 'Beratung'],
  ['two words', 'de', 'Verein gründen'],
  ['beginning of a word', 'de', 'Migra'],
  ['typing error', 'de', 'Ofenbach'],
  ['compound word', 'de', 'Elternbegleitung'],
  ['place and matter', 'de', 'Sprachkurs Wiesbaden'],
  ['Arabic script', 'ar', 'مساعدة'],
].map(([name, lang, words]) => ({
  name: `Search, ${name}`,
  path: `/${lang}/suche?q=${encodeURIComponent(words ?? '')}`,
}))

/** The library of materials as people ask it, with words that stand in most files and with rare ones. */
export const materialSearches: readonly MeasuredPage[] = [
  ['nothing asked', ''],
  ['filters only', '?art=form&jahr=2026&sprache=de'],
  ['one word', '?q=Beratung'],
  ['two words', '?q=Verein+gründen'],
  ['beginning of a word', '?q=Migra'],
  ['typing error', '?q=Antragsberatnug'],
  ['compound word', '?q=Elternbegleitung'],
  ['word and filters', '?q=Beratung&art=form&jahr=2026'],
  ['rare word and filter', '?q=Traumawerkstatt&modul=3'],
].map(([name = '', query = '']) => ({ name: `Materials, ${name}`, path: encodeURI(`/de/materialien${query}`) }))
