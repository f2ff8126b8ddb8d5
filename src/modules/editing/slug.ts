import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }
export const longestSlug = 80
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** An address made from a title: `Neues aus Büdingen` becomes `neues-aus-buedingen`; `''` where no Latin letter is left. */
export function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüßøłđı]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}*:_’'`·]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replaceAll(/^-+|-+$/g, '')
}

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
