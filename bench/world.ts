import { sql } from 'kysely'
import type { ClientConfig } from 'pg'
import { systemActor } from '#kernel/actor.ts'
import { languages } from '#kernel/language.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { listPublishedArticles } from '#modules/content/index.ts'
import { rebuildDirectory } from '#modules/directory/index.ts'
import { inventArticle, type Invention, inventProfile, type Rows, type Town } from './invented-rows.ts'
import { topicList } from '#modules/organisations/index.ts'
import { eventsWanted, insertEvents } from './events-world.ts'
import { countingOnce, insertMaterials, inventMaterial, materialsWanted } from './materials-world.ts'
import { randomFrom } from './random.ts'
import { openPhrases } from './words.ts'

const projects = 1000
const organisations = 8000
const searchableTexts = 50_000
const batch = 300
const materialBatch = 50
const loader = systemActor('bench.world')

/** Fills the database with invented projects, organisations and texts through the tables and functions of the modules. */
export async function loadWorld(db: Db, owner: ClientConfig, say: (line: string) => void): Promise<void> {
  const invention = await db.read(loader, openInvention)
  for (let first = 0; first < projects + organisations; first += batch) {
    const numbers = numbersFrom(first, Math.min(batch, projects + organisations - first))
    const made = numbers.map((number) =>
      inventProfile(number, number < projects ? 'project' : 'association', invention),
    )
    await db.inTransaction(loader, (tx) => insertTables(tx, made))
  }
  say('directory')
  await db.inTransaction(loader, rebuildDirectory)
  say('articles')
  const missing = Math.ceil((await db.read(loader, missingTexts)) / languages.length)
  for (let first = 0; first < missing; first += batch) {
    const made = numbersFrom(first, Math.min(batch, missing - first)).map((number) =>
      inventArticle(`erfunden-${number}`, invention),
    )
    await db.inTransaction(loader, (tx) => insertTables(tx, made))
  }
  await loadMaterials(db, owner, say, invention)
}

/** Whole files of words are heavy: few of them fit into the time one statement may take. */
async function loadMaterials(db: Db, owner: ClientConfig, say: (line: string) => void, made: Invention): Promise<void> {
  say('events')
  for (let first = 0; first < eventsWanted; first += batch)
    await db.inTransaction(loader, (tx) => insertEvents(tx, numbersFrom(first, Math.min(batch, eventsWanted - first))))
  say('materials')
  await countingOnce(owner, () => insertAllMaterials(db, made))
}

/** Two at once, each on a core: reading the words takes the time. Invented one after the other, so that the world is always the same. */
async function insertAllMaterials(db: Db, made: Invention): Promise<void> {
  for (let first = 0; first < materialsWanted; first += 2 * materialBatch) {
    const batches = [first, first + materialBatch].map((from) =>
      numbersFrom(from, materialBatch).map((number) => inventMaterial(number, made)),
    )
    await Promise.all(batches.map((rows) => db.inTransaction(loader, (tx) => insertMaterials(tx, rows))))
  }
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => first + offset)
}

async function openInvention(tx: Tx): Promise<Invention> {
  const random = randomFrom(2026)
  const topicsFor = (kind: string) =>
    topicList()
      .filter(({ offeredBy }) => offeredBy.includes(kind))
      .map(({ code }) => code)
  return {
    random,
    phrases: openPhrases(await listPublishedArticles(tx), random),
    towns: await townsOf(tx),
    topics: { project: topicsFor('project'), association: topicsFor('association') },
  }
}

/** How many projects, organisations and searchable texts are in the directory now. */
export async function countWorld(db: Db): Promise<{
  readonly projects: number
  readonly organisations: number
  readonly texts: number
  readonly words: number
  readonly materials: number
}> {
  const counted = await db.read(loader, (tx) =>
    sql<{ projects: number; organisations: number; texts: number; words: number; materials: number }>`
      select (select count(*)::int from directory_entries where kind = 'project') as projects,
        (select count(*)::int from directory_entries where kind <> 'project') as organisations,
        (select count(*)::int from search_documents) as texts, (select count(*)::int from search_words) as words,
        (select count(*)::int from material_finds) as materials`.execute(tx),
  )
  const [world] = counted.rows
  if (world === undefined) throw new Error('A statement of aggregates answers one row.')
  return world
}

/** Municipalities as often as they have postcodes, since larger places have more projects. */
async function townsOf(tx: Tx): Promise<readonly Town[]> {
  const { rows } = await sql<Town>`
    select m.id, m.name, d.district_id as "districtId"
    from municipalities m join municipality_districts d on d.municipality_id = m.id and d.valid_to is null
      join postcodes p on p.municipality_id = m.id
    where m.valid_to is null order by m.id, p.postcode`.execute(tx)
  return rows
}

async function missingTexts(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from search_documents`.execute(tx)
  return Math.max(0, searchableTexts - (rows[0]?.count ?? 0))
}

/** Inserts what every part has for a table, table by table in the order of the first part. */
async function insertTables(tx: Tx, parts: readonly Rows[]): Promise<void> {
  for (const table of Object.keys(parts[0] ?? {})) {
    const rows = parts.flatMap((part) => part[table] ?? [])
    const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
    if (rows.length > 0)
      await sql`insert into ${sql.table(table)} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
        tx,
      )
  }
}
