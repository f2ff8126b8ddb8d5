import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { daria, ruth } from '#modules/organisations/actors.fixtures.ts'
import type { Material, MaterialTexts } from './material.ts'
import { findMaterial } from './material.queries.ts'
import { insertMaterial, insertVersion, noDates, saveTexts } from './material.writes.ts'
import { refreshSearch } from './publish-search.ts'

export { daria, ruth }

type Wish = {
  readonly texts: MaterialTexts
  readonly kind?: Material['kind']
  readonly area?: Material['area']
  readonly modules?: readonly number[]
  readonly languages?: readonly string[]
  readonly audience?: readonly string[]
  readonly validYear?: number
  /** The words of its file, page by page, as if they had been read. */
  readonly parts?: readonly string[]
  readonly state?: Material['state']
}

/** A material with a first version; published unless something else is wished for. */
export async function buildMaterial(db: Db, wish: Wish): Promise<Material> {
  return db.inTransaction(systemActor('test'), async (tx) => {
    const { kind = 'leaflet', texts, parts } = wish
    const { id } = await insertMaterial(tx, { title: texts.de.title, kind })
    await saveTexts(tx, id, texts)
    await sql`
      update materials set area = ${wish.area ?? null}, modules = ${[...(wish.modules ?? [])]}::smallint[],
        languages = ${[...(wish.languages ?? ['de'])]}::text[], audience = ${[...(wish.audience ?? [])]}::text[],
        licence = 'CC-BY-4.0', state = ${wish.state ?? 'published'} where id = ${id}`.execute(tx)
    const version = { ...noDates, validYear: wish.validYear ?? null }
    await insertVersion(tx, id, 1, { source: { link: 'https://beispiel.example/seite' }, ...version })
    if (parts !== undefined)
      await sql`insert into material_contents (material_id, number, parts) values (${id}, 1, ${[...parts]}::text[])`.execute(
        tx,
      )
    await refreshSearch(tx, [id])
    return getMaterial(tx, id)
  })
}

export async function getMaterial(tx: Parameters<typeof findMaterial>[0], id: Id<'material'>): Promise<Material> {
  const material = await findMaterial(tx, id)
  if (material === undefined) throw new Error('No such material')
  return material
}

export const german = (title: string, summary = 'Eine Beschreibung.'): MaterialTexts => ({ de: { title, summary } })
