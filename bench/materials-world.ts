import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Client, type ClientConfig } from 'pg'
import type { Tx } from '#platform/db/index.ts'
import { refreshMaterialSearch } from '#modules/materials/index.ts'
import type { Random } from './random.ts'
import type { Phrases } from './words.ts'

/** As many as the goal for searching materials speaks of. */
export const materialsWanted = 20_000

const kinds =
  'form,form,form,leaflet,leaflet,leaflet,handout,handout,module-plan,method-card,method-card,slides,report,link'.split(
    ',',
  )
const whom: Readonly<Record<string, readonly string[]>> = {
  form: ['coordinators'],
  leaflet: ['clients', 'volunteers'],
  handout: ['coordinators', 'volunteers'],
  'module-plan': ['trainers'],
  'method-card': ['trainers'],
  slides: ['trainers', 'associations'],
  report: ['institutions'],
  link: ['associations'],
}
const otherLanguages = 'ar,tr,en,uk,ru,fa,fr,kmr'.split(',')
const pagesEach = 4
const sentencesAPage = 20

/**
 * Counts the combinations of filter values once at the end and not with each material: whoever counts keeps all others waiting until she
 * commits, and then two that load are no faster than one.
 */
export async function countingOnce(owner: ClientConfig, loadAll: () => Promise<void>): Promise<void> {
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query('alter table material_finds disable trigger material_finds_counted')
    await loadAll()
    await client.query('alter table material_finds enable trigger material_finds_counted')
    await client.query(`update material_groups g set count = f.count
      from (select group_id, count(*)::integer as count from material_finds group by group_id) f where f.group_id = g.id`)
  } finally {
    await client.end()
  }
}

type InventedMaterial = ReturnType<typeof inventMaterial>

/** Published materials with files of four pages whose words have been read, through the tables and the search of the module. */
export async function insertMaterials(tx: Tx, rows: readonly InventedMaterial[]): Promise<void> {
  await sql`
    insert into materials (id, slug, kind, area, modules, audience, languages, licence, state, created_at, updated_at, published_at)
    select id, slug, kind, area, modules, audience, languages, 'CC-BY-4.0', 'published', added_at, added_at, added_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, slug text, kind text, area text, modules smallint[],
      audience text[], languages text[], added_at timestamptz)`.execute(tx)
  await sql`
    insert into material_texts (material_id, lang, title, summary)
    select id, t.lang, t.title, t.summary
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, texts jsonb),
      jsonb_to_recordset(row.texts) as t (lang text, title text, summary text)`.execute(tx)
  await sql`
    insert into material_versions (material_id, number, file, file_type, file_name, file_bytes, pages, tagged, valid_year, added_at, text_state)
    select id, 1, file, 'application/pdf', slug || '.pdf', 240000, ${pagesEach}, true, valid_year, added_at, 'read'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, slug text, file text, valid_year int, added_at timestamptz)`.execute(
    tx,
  )
  await sql`
    insert into material_contents (material_id, number, parts)
    select id, 1, parts from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, parts text[])`.execute(
    tx,
  )
  await refreshMaterialSearch(
    tx,
    rows.map(({ id }) => id),
  )
}

export function inventMaterial(
  number: number,
  { random, phrases }: { readonly random: Random; readonly phrases: Phrases },
) {
  const kind = random.of(kinds)
  const forModules = kind === 'module-plan' || kind === 'method-card'
  const other = random.next() < 0.25 ? [random.of(otherLanguages)] : []
  const german = { lang: 'de', title: `${phrases.compound()}: ${phrases.heading('de')}`.slice(0, 160) }
  const english = { lang: 'en', title: phrases.heading('en').slice(0, 160) }
  const texts = random.next() < 0.5 ? [german] : [german, english]
  return {
    id: `00000000-0000-4000-8004-${String(number).padStart(12, '0')}`,
    slug: `erfunden-${number}`,
    kind,
    area: random.of(['volunteers', 'volunteers', 'organisations', null]),
    modules: forModules ? [1 + random.whole(8)] : [],
    audience: whom[kind] ?? [],
    languages: other.length > 0 && random.next() < 0.4 ? other : ['de', ...other],
    valid_year: kind === 'form' || kind === 'leaflet' ? 2022 + random.whole(5) : null,
    added_at: new Date(Date.UTC(2026, 0, 1) - random.whole(1500) * 86_400_000 + number).toISOString(),
    file: createHash('md5').update(`invented ${number}`).digest('hex'),
    texts: texts.map((text) => ({ ...text, summary: phrases.sentences(text.lang === 'de' ? 'de' : 'en', 1) })),
    parts: Array.from(
      { length: pagesEach },
      () => `${phrases.sentences('de', sentencesAPage)} ${phrases.compound()} und ${phrases.compound()}.`,
    ),
  }
}
