import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { EntryKind } from './entry.ts'

export type NewEntry = { readonly slug: string; readonly kind: EntryKind; readonly name: string }

type Wanted = { readonly districts: readonly string[]; readonly topics: readonly string[]; readonly since: Date }

/** Entries of these Kreise or on these topics that were published since then, by name. For the system: the facts say when. */
export async function listNewEntries(tx: Tx, { districts, topics, since }: Wanted): Promise<readonly NewEntry[]> {
  const { rows } = await sql<NewEntry>`
    select e.slug, e.kind, e.name from directory_entries e
    where (e.district_id = any (${[...districts]}::text[]) or e.topics && ${[...topics]}::text[])
      and exists (select from facts f where f.subject = e.profile_id::text and f.action = 'organisations.profile.published' and f.at > ${since})
    order by e.sort_name, e.profile_id limit 20`.execute(tx)
  return rows
}
