import { sql } from 'kysely'
import type { RequestContext } from '#platform/http/index.ts'
import { listStatesOf } from '../article.queries.ts'
import { doneSentence, getArticle, memberPage } from '../member-page.ts'
import { OverviewPage } from './page.tsx'

export async function showOverview(ctx: RequestContext<'/mein/inhalte/:articleId'>): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const { states, oldSlugs } = await ctx.db.read(ctx.actor, async (tx) => {
    const old = await sql<{ slug: string }>`select slug from article_redirects
      where article_id = ${article.id} order by moved_at desc, slug limit 50`.execute(tx)
    return { states: await listStatesOf(tx, article.id), oldSlugs: old.rows.map((row) => row.slug) }
  })
  return memberPage(ctx, {
    title: article.title,
    article,
    content: (
      <OverviewPage
        t={ctx.t}
        formKey={() => ctx.formKey}
        article={article}
        states={states}
        oldSlugs={oldSlugs}
        done={doneSentence(ctx)}
      />
    ),
  })
}
