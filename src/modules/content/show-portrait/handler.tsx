import { notFound, type RequestContext } from '#platform/http/index.ts'
import { portraitList } from '../addresses.ts'
import { DatedArticle } from '../dated-article.tsx'
import { findPublished, listPublished } from '../published.queries.ts'

export async function showPortrait(ctx: RequestContext<'/gute-beispiele/:slug'>): Promise<Response> {
  const { t, lang } = ctx
  const { article, terms } = await ctx.db.read(ctx.actor, async (tx) => ({
    article: await findPublished(tx, { kind: 'portrait', lang, slug: ctx.params.slug }),
    terms: await listPublished(tx, { kind: 'term', lang }),
  }))
  if (article === undefined) return notFound()
  const list = { label: t('content.portraits.title'), href: portraitList.href(lang) }
  return ctx.page({
    title: article.title,
    description: article.summary,
    section: 'gute-beispiele',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, list, { label: article.title }],
    content: (
      // A portrait shows how something is done; the day it was written down is no news.
      <DatedArticle
        t={t}
        article={{ ...article, publishedAt: null }}
        terms={terms}
        back={{ ...list, label: t('content.portraits.back') }}
      />
    ),
  })
}
