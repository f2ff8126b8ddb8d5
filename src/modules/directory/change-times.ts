import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

type Known = { readonly id: string; readonly updatedAt: string; readonly mark: string }

// Everything public of an entry, so that a changed name or language counts as well as a changed text.
const mark = sql`md5(row(e.*, d.card, d.page)::text)`

/** When each entry last changed, and what it looked like then. */
export async function rememberChanges(tx: Tx): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    select e.profile_id as id, d.updated_at::text as "updatedAt", ${mark} as mark
    from directory_entries e join directory_pages d on d.profile_id = e.profile_id`.execute(tx)
  return rows
}

/** Entries that were written anew and look as before have not changed: feeds and search engines must not hear of them. */
export async function restoreUnchanged(tx: Tx, known: readonly Known[]): Promise<void> {
  await sql`
    update directory_pages d set updated_at = k."updatedAt"
    from jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as k (id uuid, "updatedAt" timestamptz, mark text)
      join directory_entries e on e.profile_id = k.id
    where d.profile_id = k.id and ${mark} = k.mark`.execute(tx)
}
