import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { EntryLink } from './entry.ts'

/** A published entry by name, for pages that speak of one. */
export type Entry = EntryLink & { readonly profileId: Id<'profile'> }

/** The published entry with this address, whoever asks. */
export async function findEntry(tx: Tx, slug: string): Promise<Entry | undefined> {
  const { rows } = await sql<Entry>`
    select profile_id as "profileId", kind, slug, name from directory_entries where slug = ${slug}`.execute(tx)
  return rows[0]
}
