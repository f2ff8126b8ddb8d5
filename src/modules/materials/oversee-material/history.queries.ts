import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

export type HistoryEntry = {
  readonly at: Date
  /** The fact without its module, such as `version.added`. */
  readonly action: string
  readonly fields: readonly string[]
  readonly number: number | null
  /** Null where the program did it, or the person is not known any more. */
  readonly name: string | null
}

/** The latest changes of a material, newest first, as its facts tell them. For centre staff, who may read facts. */
export async function listHistory(tx: Tx, materialId: Id<'material'>, limit = 30): Promise<readonly HistoryEntry[]> {
  const { rows } = await sql<HistoryEntry>`
    select f.at, substr(f.action, length('materials.') + 1) as action, coalesce(f.data -> 'fields', '[]') as fields,
      (f.data ->> 'number')::int as number, p.given_name || ' ' || p.family_name as name
    from facts f left join people p on p.id = f.actor_id
    where f.subject = ${materialId}::text and f.action like 'materials.%'
    order by f.id desc limit ${limit}`.execute(tx)
  return rows
}
