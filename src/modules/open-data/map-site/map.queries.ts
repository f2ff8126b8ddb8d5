import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Kind } from '../resources/entry.queries.ts'

export type MappedEntry = { readonly kind: Kind; readonly slug: string; readonly changedOn: string }
export type MappedArticle = { readonly path: string; readonly langs: readonly Lang[] }

// A sitemap may hold 50,000 addresses: so many entries in six languages stay below.
const most = 8000

export async function listEntriesOfDistrict(tx: Tx, districtId: string): Promise<readonly MappedEntry[]> {
  const { rows } = await sql<MappedEntry>`
    select e.kind, e.slug, to_char(d.updated_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as "changedOn"
    from directory_entries e join directory_pages d on d.profile_id = e.profile_id
    where e.district_id = ${districtId} order by e.rank, e.sort_name limit ${most}`.execute(tx)
  return rows
}

/**
 * Articles, materials and what else the search knows beside entries, in the languages they are written in; not what is only a
 * part of a page, such as an answer or a word.
 */
export async function listArticles(tx: Tx): Promise<readonly MappedArticle[]> {
  const { rows } = await sql<MappedArticle>`
    select path, array_agg(lang order by lang) as langs from search_documents
    where profile_id is null and path !~ '[?#]' group by path order by path limit ${most}`.execute(tx)
  return rows
}
