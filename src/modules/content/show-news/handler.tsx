import { notFound, type RequestContext } from '#platform/http/index.ts'
import { newsList } from '../addresses.ts'
import { DatedArticle } from '../dated-article.tsx'
import { findPublished, listPublished } from '../published.queries.ts'

export async function showNews(ctx: RequestContext<'/aktuelles/:slug'>): Promise<Response> {
  const { t, lang } = ctx
  const { article, terms } = await ctx.db.read(ctx.actor, async (tx) => ({
    article: await findPublished(tx, { kind: 'news', lang, slug: ctx.params.slug }),
    terms: await listPublished(tx, { kind: 'term', lang }),
  }))
  if (article === undefined) return notFound()
  const list = { label: t('content.news.title'), href: newsList.href(lang) }
  return ctx.page({
    title: article.title,
    description: article.summary,
    section: 'aktuelles',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, list, { label: article.title }],
    content: <DatedArticle t={t} article={article} terms={terms} back={{ ...list, label: t('content.news.back') }} />,
  })
}
