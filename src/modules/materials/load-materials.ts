import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Files } from '#platform/files/index.ts'
import { systemActor } from '#kernel/actor.ts'
import type { MaterialTexts } from './material.ts'
import { insertVersion, noDates, saveTexts } from './material.writes.ts'
import { refreshSearch } from './publish-search.ts'
import linkRecords from './seed/links.json' with { type: 'json' }
import sampleRecords from './seed/samples.json' with { type: 'json' }
import { withVersionFile } from './sent-file.ts'

type Start = {
  readonly slug: string
  readonly kind: string
  readonly area: string
  readonly modules: readonly number[]
  readonly audience: readonly string[]
  readonly texts: MaterialTexts
}

/** The official forms and hand-outs we know of, as links with their source and its year where it is known; in every installation. */
export async function loadLinks(tx: Tx): Promise<number> {
  const known = await knownSlugs(tx)
  const missing = linkRecords.filter(({ slug }) => !known.has(slug))
  for (const record of missing) {
    const id = await insertPublished(tx, record, {
      licence: 'linked',
      credit: '',
      source: record.sourceName,
      year: record.sourceYear,
    })
    await insertVersion(tx, id, 1, { source: { link: record.link }, ...noDates })
    await refreshSearch(tx, [id])
  }
  if (missing.length > 0)
    await recordFact(tx, { action: 'materials.links.loaded', subject: 'materials', data: { links: missing.length } })
  return missing.length
}

/** Two invented materials with real files, for the demo world. */
export async function loadSamples(db: Db, files: Files, sourceFolder: string): Promise<void> {
  const loader = systemActor('start.demo-materials')
  const known = await db.read(loader, knownSlugs)
  for (const record of sampleRecords.filter(({ slug }) => !known.has(slug))) {
    const bytes = await readFile(join(sourceFolder, 'modules', 'materials', 'seed', record.file))
    await withVersionFile(files, { bytes, type: 'application/pdf', name: record.file }, (file) =>
      db.inTransaction(loader, async (tx) => {
        const id = await insertPublished(tx, record, {
          licence: 'CC-BY-4.0',
          credit: 'Vielfaltsnetz',
          source: '',
          year: null,
        })
        await insertVersion(tx, id, 1, { source: { file }, validFrom: '', validYear: record.validYear, news: '' })
        await refreshSearch(tx, [id])
        await recordFact(tx, { action: 'materials.material.created', subject: id, data: { kind: record.kind } })
        return { ok: true }
      }),
    )
  }
}

type Terms = {
  readonly licence: string
  readonly credit: string
  readonly source: string
  readonly year: number | null
}

async function insertPublished(
  tx: Tx,
  { slug, kind, area, modules, audience, texts }: Start,
  { licence, credit, source, year }: Terms,
): Promise<Id<'material'>> {
  const { rows } = await sql<{ id: string }>`
    insert into materials (slug, kind, area, modules, audience, languages, licence, credit, source_name, source_year, state,
      created_at, updated_at, published_at)
    values (${slug}, ${kind}, ${area}, ${[...modules]}::smallint[],
      ${[...audience]}::text[], array['de'], ${licence}, ${credit}, ${source},
      ${year}, 'published', ${tx.now}, ${tx.now}, ${tx.now})
    returning id`.execute(tx)
  const id = idFrom<'material'>(rows[0]?.id ?? '')
  await saveTexts(tx, id, texts)
  return id
}

async function knownSlugs(tx: Tx): Promise<ReadonlySet<string>> {
  const slugs = [...linkRecords, ...sampleRecords].map(({ slug }) => slug)
  const { rows } = await sql<{ slug: string }>`select slug from materials where slug = any (${slugs}::text[])`.execute(
    tx,
  )
  return new Set(rows.map(({ slug }) => slug))
}
