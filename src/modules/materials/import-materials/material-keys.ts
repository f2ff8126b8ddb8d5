import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { MaterialState } from '../material.ts'
import { currentVersion } from '../material.ts'
import { listMaterials } from '../material.queries.ts'
import { listFieldsOf, type ListFields } from './import-fields.ts'

/** What a material is recognised by. */
export type MaterialKey = {
  readonly id: Id<'material'>
  readonly title: string
  /** As titles are compared: without case, accents and signs. */
  readonly foldedTitle: string
  readonly kind: string
  readonly credit: string
  readonly link: string
}

/** The keys of all materials this actor may see. */
export async function listMaterialKeys(tx: Tx): Promise<readonly MaterialKey[]> {
  const { rows } = await sql<MaterialKey>`
    select m.id, t.title, access.fold(t.title) as "foldedTitle", m.kind, m.credit, coalesce(v.link, '') as link
    from materials m join material_texts t on t.material_id = m.id and t.lang = 'de'
    left join lateral (
      select link from material_versions where material_id = m.id order by number desc limit 1) v on true
    order by t.title, m.id`.execute(tx)
  return rows
}

/** A material as a list would say it, and what a list must know besides. */
export type MaterialContent = {
  readonly id: Id<'material'>
  readonly state: MaterialState
  readonly fields: ListFields
  /** True where its current version is a file, which no list replaces. */
  readonly holdsFile: boolean
}

const batch = 500

/** What these materials say, by id. */
export async function readMaterialContents(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MaterialContent>> {
  const found = new Map<string, MaterialContent>()
  for (let first = 0; first < ids.length; first += batch)
    for (const material of await listMaterials(tx, ids.slice(first, first + batch))) {
      const holdsFile = (currentVersion(material)?.file ?? null) !== null
      found.set(material.id, { id: material.id, state: material.state, fields: listFieldsOf(material), holdsFile })
    }
  return found
}
