import { type Kysely, sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { asSystem } from './as-system.ts'
import type { DB } from './schema.generated.ts'

/**
 * Those of the rows that rows of other tables have come to point at, whatever later modules keep; `own` names the columns
 * (`table.column`) of what belongs to the row anyway.
 */
export async function listReferenced(
  tx: Kysely<DB> & { readonly actor: Actor },
  table: keyof DB,
  ids: readonly string[],
  own: readonly string[],
): Promise<ReadonlySet<string>> {
  return asSystem(tx, `${table}.references`, async () => {
    const { rows: references } = await sql<{ table: string; column: string }>`
      select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = ${table}::regclass and has_table_privilege(c.conrelid, 'select') order by 1, 2`.execute(
      tx,
    )
    const used = new Set<string>()
    for (const { table: from, column } of references) {
      if (own.includes(`${from}.${column}`)) continue
      const { rows } = await sql<{ id: string }>`
        select distinct ${sql.ref(column)}::text as id from ${sql.table(from)} where ${sql.ref(column)} = any (${[...ids]}::uuid[])`.execute(
        tx,
      )
      for (const { id } of rows) used.add(id)
    }
    return used
  })
}
