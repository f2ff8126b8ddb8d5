import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

/** The present address of the article that had this one before, however often it has moved since. */
export async function findMovedTo(tx: Tx, slug: string): Promise<string | undefined> {
  const found = await sql<{
    slug: string
  }>`select a.slug from article_redirects r join articles a on a.id = r.article_id
    where r.slug = ${slug}`.execute(tx)
  return found.rows[0]?.slug
}
