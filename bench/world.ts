import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { languages } from '#kernel/language.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { listPublishedArticles } from '#modules/content/index.ts'
import { rebuildDirectory, refreshArticleSearch } from '#modules/directory/index.ts'
import { inventProfile, type Row, type Town } from './invented-profiles.ts'
import { randomFrom } from './random.ts'
import { openPhrases } from './words.ts'

const projects = 1000
const organisations = 8000
export const searchableTexts = 50_000
const batch = 300
const loader = systemActor('bench.world')

/** Fills the database with invented projects, organisations and texts through the tables and functions of the modules. */
export async function loadWorld(db: Db, say: (line: string) => void): Promise<void> {
  const random = randomFrom(2026)
  const { towns, articles } = await db.read(loader, async (tx) => ({ towns: await townsOf(tx), articles: await listPublishedArticles(tx) }))
  const phrases = openPhrases(articles, random)
  for (let first = 0; first < projects + organisations; first += batch) {
    const count = Math.min(batch, projects + organisations - first)
    const made = Array.from({ length: count }, (_, offset) => inventProfile(first + offset, towns, random, phrases))
    await db.inTransaction(loader, (tx) => insertTables(tx, made))
  }
  say('directory')
  await db.inTransaction(loader, rebuildDirectory)
  say('articles')
  const missing = await db.read(loader, missingTexts)
  for (let first = 0; first < missing; first += batch * languages.length) {
    const slugs = Array.from({ length: Math.min(batch, Math.ceil((missing - first) / languages.length)) }, (_, at) => `erfunden-${first + at}`)
    const texts = slugs.flatMap((slug) =>
      languages.map((lang) => ({
        slug, lang, title: `${lang === 'de' ? `${phrases.compound()} ${random.of(towns).name}: ` : ''}${phrases.heading(lang)}`.slice(0, 200),
        summary: phrases.sentences(lang, 1), body: phrases.sentences(lang, 7), state: 'published', updated_on: '2026-01-01', native_checked: true,
      })),
    )
    await db.inTransaction(loader, (tx) => insertTables(tx, [{ articles: slugs.map((slug) => ({ slug, position: 0 })), article_texts: texts }]))
  }
  await db.inTransaction(loader, (tx) => refreshArticleSearch(tx))
}

/** How many projects, organisations and searchable texts are in the directory now. */
export async function countWorld(db: Db): Promise<{ readonly projects: number; readonly organisations: number; readonly texts: number; readonly words: number }> {
  const counted = await db.read(loader, (tx) =>
    sql<{ projects: number; organisations: number; texts: number; words: number }>`
      select (select count(*)::int from directory_entries where kind = 'project') as projects,
        (select count(*)::int from directory_entries where kind <> 'project') as organisations,
        (select count(*)::int from search_documents) as texts, (select count(*)::int from search_words) as words`.execute(tx),
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
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from search_documents where kind <> 'article'`.execute(tx)
  const { rows: own } = await sql<{ count: number }>`select count(*)::int as count from article_texts`.execute(tx)
  return Math.max(0, searchableTexts - (rows[0]?.count ?? 0) - (own[0]?.count ?? 0))
}

/** Inserts what every part has for a table, table by table in the order of the first part. */
async function insertTables(tx: Tx, parts: readonly Readonly<Record<string, readonly Row[]>>[]): Promise<void> {
  for (const table of Object.keys(parts[0] ?? {})) {
    const rows = parts.flatMap((part) => part[table] ?? [])
    const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
    if (rows.length > 0)
      await sql`insert into ${sql.table(table)} (${columns})
        select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(tx)
  }
}
