import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { EntryLink } from './entry.ts'

/** A published entry by name, for pages that speak of one. */
export type Entry = EntryLink & {
  readonly profileId: Id<'profile'>
  /** True while nobody acts for it. */
  readonly unkept: boolean
}

/** The published entry with this address, whoever asks. */
export async function findEntry(tx: Tx, slug: string): Promise<Entry | undefined> {
  const { rows } = await sql<Entry>`
    select e.profile_id as "profileId", e.kind, e.slug, e.name, coalesce((d.page ->> 'unkept')::boolean, false) as unkept
    from directory_entries e join directory_pages d on d.profile_id = e.profile_id where e.slug = ${slug}`.execute(tx)
  return rows[0]
}
