import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { articlePage } from './addresses.ts'

/** An address an article had once leads to it for good; any other is not there. */
export async function movedOrMissing(ctx: RequestContext, asked: string): Promise<Response> {
  const slug = await ctx.db.read(ctx.actor, (tx) => findMovedTo(tx, asked))
  if (slug === undefined) return notFound()
  return new Response(null, { status: 301, headers: { location: articlePage.href(ctx.lang, { slug }) } })
}

/** The present address of the article that had this one before, however often it has moved since. */
async function findMovedTo(tx: Tx, slug: string): Promise<string | undefined> {
  const found = await sql<{
    slug: string
  }>`select a.slug from article_redirects r join articles a on a.id = r.article_id
    where r.slug = ${slug}`.execute(tx)
  return found.rows[0]?.slug
}
