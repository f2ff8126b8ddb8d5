import { tagOf } from '#kernel/language.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { articlePage } from '../addresses.ts'
import { withOperator } from '../article.ts'
import { findArticle } from '../article.queries.ts'
import { ArticlePage } from './page.tsx'

export async function showArticle(
  ctx: RequestContext<'/:slug'>,
  operator: Readonly<Record<string, string>>,
): Promise<Response> {
  const article = await ctx.db.read(ctx.actor, (tx) => findArticle(tx, ctx.params.slug, ctx.lang))
  if (article === undefined) return notFound()
  const body = withOperator(
    article.body,
    operator,
    (name) => ctx.t.find(`content.operator.${name}`) ?? ctx.t('content.operator.other'),
  )
  return ctx.page({
    title: article.title,
    description: article.summary,
    section: article.slug,
    breadcrumb: [{ label: ctx.t('content.home'), href: `/${ctx.lang}/` }, { label: article.title }],
    article: true,
    structured: [
      {
        '@type': 'Article',
        headline: article.title,
        description: article.summary,
        inLanguage: tagOf(article.lang),
        dateModified: article.updatedOn,
        mainEntityOfPage: ctx.baseUrl + articlePage.href(ctx.lang, { slug: article.slug }),
        publisher: { '@type': 'Organization', name: ctx.t('ui.siteName'), url: `${ctx.baseUrl}/` },
      },
    ],
    content: <ArticlePage t={ctx.t} article={{ ...article, body }} />,
  })
}
