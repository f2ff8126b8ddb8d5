import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

export const longestSlug = 80
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export type SlugRefusal = 'slug-taken' | 'slug-reserved'

/**
 * Whether an article may have the address: not another article's, not one that leads to another article for good, not one of
 * the site's own pages. Whoever asks waits for whoever is just giving an address away.
 */
export async function slugRefusal(
  tx: Tx,
  slug: string,
  knowsPath: (path: string) => boolean,
  own: Id<'article'> | null,
): Promise<SlugRefusal | undefined> {
  if (knowsPath(`/${slug}`) || slug === 'mein') return 'slug-reserved'
  await sql`select pg_advisory_xact_lock(hashtext('content.slugs'))`.execute(tx)
  const taken = await sql`select from articles where slug = ${slug} and id is distinct from ${own}
    union all select from article_redirects where slug = ${slug} and article_id is distinct from ${own}`.execute(tx)
  return taken.rows.length > 0 ? 'slug-taken' : undefined
}
