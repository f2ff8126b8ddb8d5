import { type RawBuilder, sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Material, MaterialVersion } from './material.ts'

type MaterialRow = Omit<Material, 'versions'> & { readonly versions: readonly VersionRow[] }
type VersionRow = Omit<MaterialVersion, 'addedAt'> & { readonly addedAt: string }

const versionJson = sql`jsonb_build_object('number', v.number, 'link', v.link, 'pages', v.pages, 'tagged', v.tagged,
  'file', case when v.file is null then null
    else jsonb_build_object('id', v.file, 'type', v.file_type, 'name', v.file_name, 'bytes', v.file_bytes) end,
  'validFrom', v.valid_from, 'validYear', v.valid_year, 'news', v.news, 'addedAt', v.added_at,
  'textState', v.text_state, 'textFailure', v.text_failure)`

/** The material with all its versions, or undefined where there is none for this actor. */
export async function findMaterial(tx: Tx, id: string): Promise<Material | undefined> {
  const known = parseId<'material'>(id)
  return known === undefined ? undefined : (await readMaterials(tx, sql`m.id = ${known}`))[0]
}

export async function findMaterialAt(tx: Tx, slug: string): Promise<Material | undefined> {
  return (await readMaterials(tx, sql`m.slug = ${slug}`))[0]
}

/** Materials by their ids, in this order; each with its current version only. */
export async function listMaterials(tx: Tx, ids: readonly string[]): Promise<readonly Material[]> {
  if (ids.length === 0) return []
  const found = await readMaterials(tx, sql`m.id = any (${[...ids]}::uuid[])`, sql`limit 1`)
  const byId = new Map<string, Material>(found.map((material) => [material.id, material]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** The words of the version, part by part; undefined where none were read. */
export async function findParts(
  tx: Tx,
  materialId: Id<'material'>,
  number: number,
): Promise<readonly string[] | undefined> {
  const { rows } = await sql<{ parts: readonly string[] }>`
    select parts from material_contents where material_id = ${materialId} and number = ${number}`.execute(tx)
  return rows[0]?.parts
}

/** Those of the file ids that belong to a version, whoever may see it. Needs the system. */
export async function knownMaterialFiles(tx: Tx, files: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ file: string }>`
    select file from material_versions where file = any (${[...files]}::text[])`.execute(tx)
  return new Set(rows.map(({ file }) => file))
}

/** Holds the material until the transaction ends, so that the second of two waits and sees what the first has made. */
export async function lockMaterial(tx: Tx, id: Id<'material'>): Promise<Material | undefined> {
  await sql`select from materials where id = ${id} for update`.execute(tx)
  return findMaterial(tx, id)
}

async function readMaterials(
  tx: Tx,
  condition: RawBuilder<unknown>,
  versions: RawBuilder<unknown> = sql``,
): Promise<readonly Material[]> {
  const { rows } = await sql<MaterialRow>`
    select m.id, m.slug, m.kind, m.area, m.modules, m.audience, m.languages, m.licence, m.credit,
      m.source_name as "sourceName", m.source_year as "sourceYear", m.accessible_note as "accessibleNote",
      m.state, m.updated_at as "updatedAt",
      (select jsonb_object_agg(t.lang, jsonb_build_object('title', t.title, 'summary', t.summary))
        from material_texts t where t.material_id = m.id) as texts,
      coalesce((select jsonb_agg(${versionJson} order by v.number desc)
        from (select * from material_versions where material_id = m.id order by number desc ${versions}) v), '[]') as versions
    from materials m where ${condition}`.execute(tx)
  return rows.map((row) => ({
    ...row,
    versions: row.versions.map((version) => ({ ...version, addedAt: new Date(version.addedAt) })),
  }))
}
