import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { listReferenced, type Tx } from '#platform/db/index.ts'
import { refreshSearch } from '../publish-search.ts'

/** A material with everything that belongs to it, row by row, and the hash of these rows. */
export type MaterialImage = { readonly id: Id<'material'>; readonly image: string; readonly hash: Buffer }

const batch = 500

/** The rows of these materials as they stand now, held until the transaction ends, so that nobody changes them meanwhile. */
export async function takeMaterialImages(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MaterialImage>> {
  const images = new Map<string, MaterialImage>()
  const ordered = [...new Set(ids)].toSorted()
  for (let first = 0; first < ordered.length; first += batch) {
    const part = ordered.slice(first, first + batch)
    await sql`select from materials where id = any (${part}::uuid[]) order by id for update`.execute(tx)
    for (const image of await readImages(tx, part)) images.set(image.id, image)
  }
  return images
}

/** The hashes alone, of what may be looked at without holding it. */
export async function hashMaterials(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const hashes = new Map<string, Buffer>()
  for (let first = 0; first < ids.length; first += batch)
    for (const { id, hash } of await readImages(tx, ids.slice(first, first + batch))) hashes.set(id, hash)
  return hashes
}

// What the background finds out about a file is nobody's change.
const found = sql.lit('{pages,tagged,text_state,text_failure,text_attempts,text_begun_at}')

async function readImages(tx: Tx, part: readonly string[]): Promise<readonly MaterialImage[]> {
  const { rows } = await sql<{ id: string; image: string; hash: Buffer }>`
    select id, image::text as image, sha256(convert_to(image::text, 'UTF8')) as hash from (
      select m.id, jsonb_build_object('material', to_jsonb(m),
        'texts', (select jsonb_agg(to_jsonb(x) order by x.lang) from material_texts x where x.material_id = m.id),
        'versions', (select jsonb_agg(to_jsonb(v) - ${found}::text[] order by v.number)
          from material_versions v where v.material_id = m.id)) as image
      from materials m where m.id = any (${[...part]}::uuid[])) imaged`.execute(tx)
  return rows.map(({ id, image, hash }) => ({ id: idFrom(id), image, hash }))
}

/** Puts materials back as their images show them; versions that have come since go. */
export async function restoreMaterials(tx: Tx, images: readonly MaterialImageText[]): Promise<void> {
  for (let first = 0; first < images.length; first += batch) {
    const part = images.slice(first, first + batch)
    const each = sql`jsonb_array_elements(${`[${part.map(({ image }) => image).join(',')}]`}::jsonb) as given (image)`
    const ids = part.map(({ id }) => id)
    await sql`
      update materials m set kind = old.kind, area = old.area, modules = old.modules, audience = old.audience,
        languages = old.languages, licence = old.licence, credit = old.credit, source_name = old.source_name,
        source_year = old.source_year, updated_at = old.updated_at
      from ${each} cross join lateral jsonb_populate_record(null::materials, image -> 'material') as old where m.id = old.id`.execute(
      tx,
    )
    await sql`delete from material_texts where material_id = any (${ids}::uuid[])`.execute(tx)
    await sql`
      insert into material_texts (material_id, lang, title, summary) select old.material_id, old.lang, old.title, old.summary
      from ${each} cross join lateral jsonb_populate_recordset(null::material_texts, nullif(image -> 'texts', 'null')) as old`.execute(
      tx,
    )
    await sql`
      delete from material_versions v using ${each}
      where v.material_id = (image -> 'material' ->> 'id')::uuid
        and v.number > jsonb_array_length(coalesce(nullif(image -> 'versions', 'null'), '[]'))`.execute(tx)
    await refreshSearch(tx, ids)
  }
}

export type MaterialImageText = { readonly id: string; readonly image: string }

const ownParts = ['material_texts', 'material_versions', 'material_finds', 'import_rows'].map(
  (table) => `${table}.material_id`,
)

/** Those of the materials that anything else has come to point at. */
export function listMaterialsInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return listReferenced(tx, 'materials', ids, ownParts)
}

/** Removes materials with everything that belongs to them; look at `listMaterialsInUse` before. */
export async function removeMaterials(tx: Tx, ids: readonly string[]): Promise<void> {
  for (let first = 0; first < ids.length; first += batch)
    await sql`delete from materials where id = any (${ids.slice(first, first + batch)}::uuid[])`.execute(tx)
}
