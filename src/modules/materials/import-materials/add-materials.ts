import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import { freeSlugs } from '#kernel/slug.ts'
import type { Tx } from '#platform/db/index.ts'
import type { ListFields } from './import-fields.ts'

const batch = 500

/** Holds back everybody else who is making a material until the transaction ends. */
export async function lockNewMaterials(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('materials.new-material'))`.execute(tx)
}

/** Adds materials as drafts, each with a first version where the list has a link, in a few statements; ids in the order of the list. */
export async function addMaterials(tx: Tx, list: readonly ListFields[]): Promise<readonly Id<'material'>[]> {
  await lockNewMaterials(tx)
  const ids = list.map(() => idFrom<'material'>(randomUUID()))
  const { rows: known } = await sql<{ slug: string }>`select slug from materials`.execute(tx)
  const slugs = freeSlugs(
    list.map(({ title_de = '' }) => title_de),
    known.map(({ slug }) => slug),
  )
  for (let first = 0; first < list.length; first += batch)
    await insertPart(
      tx,
      list.slice(first, first + batch).map((fields, index) => ({
        id: ids[first + index] ?? '',
        slug: slugs[first + index] ?? '',
        fields,
      })),
    )
  return ids
}

type Numbered = { readonly id: string; readonly slug: string; readonly fields: ListFields }

async function insertPart(tx: Tx, part: readonly Numbered[]): Promise<void> {
  const heads = part.map(({ id, slug, fields }) => ({
    id,
    slug,
    kind: fields.kind ?? 'link',
    area: fields.area === '' ? null : (fields.area ?? null),
    modules: (fields.modules ?? []).map(Number),
    audience: fields.audience ?? [],
    languages: fields.languages ?? ['de'],
    licence: fields.licence ?? ((fields.link ?? '') === '' ? 'stated' : 'linked'),
    credit: fields.credit ?? '',
    source_name: fields.source_name ?? '',
    source_year: fields.source_year ?? null,
  }))
  await sql`
    insert into materials (id, slug, kind, area, modules, audience, languages, licence, credit, source_name, source_year, created_at, updated_at)
    select row.*, ${tx.now}, ${tx.now} from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as row (id uuid, slug text, kind text,
      area text, modules smallint[], audience text[], languages text[], licence text, credit text, source_name text, source_year integer)`.execute(
    tx,
  )
  await putTexts(tx, part)
  await addVersions(tx, part)
}

/** Titles and the German description, where the list says them; what it does not say stays. */
export async function putTexts(
  tx: Tx,
  part: readonly { readonly id: string; readonly fields: ListFields }[],
): Promise<void> {
  const texts = part.flatMap(({ id, fields }) =>
    languages.flatMap((lang) => {
      const title = fields[`title_${lang}`] ?? ''
      const summary = lang === 'de' ? (fields.summary_de ?? null) : null
      return title === '' ? [] : [{ id, lang, title, summary }]
    }),
  )
  await sql`
    insert into material_texts (material_id, lang, title, summary)
    select id, lang, title, coalesce(summary, '')
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as row (id uuid, lang text, title text, summary text)
    on conflict (material_id, lang) do update set title = excluded.title`.execute(tx)
  const summaries = part.flatMap(({ id, fields }) =>
    fields.summary_de === undefined ? [] : [{ id, summary: fields.summary_de }],
  )
  await sql`
    update material_texts t set summary = row.summary
    from jsonb_to_recordset(${JSON.stringify(summaries)}::jsonb) as row (id uuid, summary text)
    where t.material_id = row.id and t.lang = 'de'`.execute(tx)
}

/** A further version for each that has a link. */
export async function addVersions(
  tx: Tx,
  part: readonly { readonly id: string; readonly fields: ListFields }[],
): Promise<void> {
  const versions = part.flatMap(({ id, fields: { link = '', valid_year = null } }) =>
    link === '' ? [] : [{ id, link, valid_year }],
  )
  await sql`
    insert into material_versions (material_id, number, link, valid_year, added_at, text_state)
    select id, 1 + coalesce((select max(number) from material_versions v where v.material_id = row.id), 0), link, valid_year, ${tx.now}, 'none'
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as row (id uuid, link text, valid_year integer)`.execute(
    tx,
  )
}
