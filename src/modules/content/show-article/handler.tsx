import { tagOf } from '#kernel/language.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { withOperator } from '../article.ts'
import { articlePage } from '../addresses.ts'
import { findArticle } from '../article.queries.ts'
import { findPictures } from '../picture.queries.ts'
import { findMovedTo } from '../moved-article.ts'
import { ArticlePage } from './page.tsx'

export async function showArticle(
  ctx: RequestContext<'/:slug'>,
  operator: Readonly<Record<string, string>>,
): Promise<Response> {
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const article = await findArticle(tx, ctx.params.slug, ctx.lang)
    return article === undefined ? undefined : { article, pictures: await findPictures(tx, article.body, article.lang) }
  })
  if (found === undefined) return movedOrMissing(ctx)
  const { article, pictures } = found
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
    content: <ArticlePage t={ctx.t} article={{ ...article, body }} pictures={pictures} />,
  })
}

/** An address an article had once leads to it for good. */
async function movedOrMissing(ctx: RequestContext<'/:slug'>): Promise<Response> {
  const slug = await ctx.db.read(ctx.actor, (tx) => findMovedTo(tx, ctx.params.slug))
  if (slug === undefined) return notFound()
  return new Response(null, { status: 301, headers: { location: articlePage.href(ctx.lang, { slug }) } })
}
