import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Material } from '../material.ts'
import { listMaterials } from '../material.queries.ts'

const most = 3
// Only the nearest combinations are looked into, so that a large library costs no more than a small one.
const mostGroups = 12

/** Materials near this one: of the same modules first, then of the same kind and area; the newest of each. */
export async function listRelated(tx: Tx, material: Material): Promise<readonly Material[]> {
  const { rows } = await sql<{ id: string }>`
    select f.material_id as id
    from (
      select g.id, (g.modules && ${[...material.modules]}::smallint[])::int * 4
        + (g.kind = ${material.kind})::int * 2 + (g.area is not distinct from ${material.area})::int as nearness
      from material_groups g
      where g.count > 0 and (g.modules && ${[...material.modules]}::smallint[] or g.kind = ${material.kind})
      order by nearness desc, g.id limit ${mostGroups}) near
    cross join lateral (
      select material_id, changed_at from material_finds
      where group_id = near.id and material_id <> ${material.id} order by changed_at desc limit ${most}) f
    order by near.nearness desc, f.changed_at desc, f.material_id limit ${most}`.execute(tx)
  return listMaterials(
    tx,
    rows.map(({ id }) => id),
  )
}
