import type { RequestContext } from '#platform/http/index.ts'
import { portraitList, portraitPage } from '../addresses.ts'
import { DatedArticle } from '../dated-article.tsx'
import { findMarks } from '../find-marks.ts'
import { movedOrMissing } from '../moved-article.ts'
import { findPublished } from '../published.queries.ts'
import { structuredArticle } from '../structured-article.ts'

export async function showPortrait(ctx: RequestContext<'/gute-beispiele/:slug'>): Promise<Response> {
  const { t, lang } = ctx
  const { article, pictures, terms } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await findPublished(tx, { kind: 'portrait', lang, slug: ctx.params.slug })
    return { article: found, ...(await findMarks(tx, lang, found)) }
  })
  if (article === undefined) return movedOrMissing(ctx, ctx.params.slug)
  const list = { label: t('content.portraits.title'), href: portraitList.href(lang) }
  return ctx.page({
    title: article.title,
    description: article.summary,
    section: 'gute-beispiele',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, list, { label: article.title }],
    article: true,
    structured: [
      structuredArticle(
        ctx,
        'Article',
        { ...article, publishedAt: null },
        portraitPage.href(lang, { slug: article.slug }),
      ),
    ],
    content: (
      // A portrait shows how something is done; the day it was written down is no news.
      <DatedArticle
        t={t}
        article={{ ...article, publishedAt: null }}
        pictures={pictures}
        terms={terms}
        back={{ ...list, label: t('content.portraits.back') }}
      />
    ),
  })
}
