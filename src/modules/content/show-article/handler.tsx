import { directionOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { articleHref, articlePage } from '../addresses.ts'
import { withOperator } from '../article.ts'
import { findArticle } from '../article.queries.ts'
import { findMarks } from '../find-marks.ts'
import { movedOrMissing } from '../moved-article.ts'
import { structuredArticle } from '../structured-article.ts'
import { SummaryLink } from '../summary-link.tsx'
import { ArticlePage } from './page.tsx'

// Where people ask who we are, they can take the answer with them.
const withSummary = ['ueber-uns', 'kontakt', 'auf-einen-blick']

export async function showArticle(
  ctx: RequestContext<'/:slug'>,
  operator: Readonly<Record<string, string>>,
): Promise<Response> {
  const { lang, t } = ctx
  const { article, pictures, terms } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await findArticle(tx, ctx.params.slug, lang)
    return { article: found, ...(await findMarks(tx, lang, found)) }
  })
  if (article === undefined) return movedOrMissing(ctx, ctx.params.slug)
  // News, questions and words have pages of their own; whoever guesses a shorter address is led there.
  if (article.kind !== 'page') return ctx.seeOther(articleHref(lang, article.kind, article.slug))
  const body = withOperator(
    article.body,
    operator,
    (name) => t.find(`content.operator.${name}`) ?? t('content.operator.other'),
    directionOf(article.lang),
  )
  return ctx.page({
    title: article.title,
    description: article.summary,
    section: article.slug,
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, { label: article.title }],
    article: true,
    structured: [structuredArticle(ctx, 'Article', article, articlePage.href(lang, { slug: article.slug }))],
    content: (
      <ArticlePage t={t} article={{ ...article, body }} pictures={pictures} terms={terms}>
        {withSummary.includes(article.slug) ? <SummaryLink t={t} /> : undefined}
      </ArticlePage>
    ),
  })
}
