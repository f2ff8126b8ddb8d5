import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { articleHref } from './addresses.ts'
import type { ArticleKind } from './article-kind.ts'

/** An address an article had once leads to it for good; any other is not there. */
export async function movedOrMissing(ctx: RequestContext, asked: string): Promise<Response> {
  const moved = await ctx.db.read(ctx.actor, (tx) => findMovedTo(tx, asked))
  if (moved === undefined) return notFound()
  return new Response(null, { status: 301, headers: { location: articleHref(ctx.lang, moved.kind, moved.slug) } })
}

/** The article that had this address before, where it stands now, however often it has moved since. */
async function findMovedTo(
  tx: Tx,
  slug: string,
): Promise<{ readonly kind: ArticleKind; readonly slug: string } | undefined> {
  const found = await sql<{ kind: ArticleKind; slug: string }>`select a.kind, a.slug
    from article_redirects r join articles a on a.id = r.article_id where r.slug = ${slug}`.execute(tx)
  return found.rows[0]
}
