import type { RequestContext } from '#platform/http/index.ts'
import { newsList, newsPage } from '../addresses.ts'
import { DatedArticle } from '../dated-article.tsx'
import { findMarks } from '../find-marks.ts'
import { movedOrMissing } from '../moved-article.ts'
import { findPublished } from '../published.queries.ts'
import { structuredArticle } from '../structured-article.ts'

export async function showNews(ctx: RequestContext<'/aktuelles/:slug'>): Promise<Response> {
  const { t, lang } = ctx
  const { article, pictures, terms } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await findPublished(tx, { kind: 'news', lang, slug: ctx.params.slug })
    return { article: found, ...(await findMarks(tx, lang, found)) }
  })
  if (article === undefined) return movedOrMissing(ctx, ctx.params.slug)
  const list = { label: t('content.news.title'), href: newsList.href(lang) }
  return ctx.page({
    title: article.title,
    description: article.summary,
    section: 'aktuelles',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, list, { label: article.title }],
    article: true,
    structured: [structuredArticle(ctx, 'NewsArticle', article, newsPage.href(lang, { slug: article.slug }))],
    content: (
      <DatedArticle
        t={t}
        article={article}
        pictures={pictures}
        terms={terms}
        back={{ ...list, label: t('content.news.back') }}
      />
    ),
  })
}
