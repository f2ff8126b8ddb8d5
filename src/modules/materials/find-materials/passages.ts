import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

/** Where in a file the words stand: the first part that has most of them. */
export type Passage = { readonly materialId: string; readonly part: number; readonly content: string }

/** One passage each for those of the materials whose file has any of the words. */
export async function findPassages(
  tx: Tx,
  ids: readonly string[],
  query: string,
): Promise<ReadonlyMap<string, Passage>> {
  if (ids.length === 0) return new Map()
  // Words of one search may stand on several pages; the page with the best of them is shown.
  const any = query.replaceAll(' & ', ' | ')
  const { rows } = await sql<Passage>`
    select distinct on (p.material_id) p.material_id as "materialId", p.part, p.content
    from material_passages p
    where p.material_id = any (${[...ids]}::uuid[]) and p.words @@ ${any}::tsquery
    order by p.material_id, (p.words @@ ${query}::tsquery) desc, p.part`.execute(tx)
  return new Map(rows.map((passage) => [passage.materialId, passage]))
}
