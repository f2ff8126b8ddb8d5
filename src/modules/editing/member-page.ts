import { parseId } from '#kernel/id.ts'
import { isLang, type Lang } from '#kernel/language.ts'
import { doneCodeOf, notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { articleList, articleOverview, memberStart } from './addresses.ts'
import type { ArticleHead } from './article.ts'
import { findArticle } from './article.queries.ts'

/** The article of the address; leaves with 404 where there is none. */
export async function getArticle(ctx: RequestContext, articleId: string): Promise<ArticleHead> {
  const id = parseId<'article'>(articleId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findArticle(tx, id))) ?? notFound()
}

/** The language in the address of a text. */
export function getTextLang(textLang: string): Lang {
  return isLang(textLang) ? textLang : notFound()
}

/** The frame of a page for those who write: title, way back, what was just done. */
export function memberPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status' | 'scripts'> & { readonly article?: ArticleHead },
): Response {
  const { article, ...rest } = view
  const list = { label: ctx.t('editing.list.title'), href: articleList.href(ctx.lang) }
  const overview =
    article === undefined || article.title === view.title
      ? []
      : [{ label: article.title, href: articleOverview.href(ctx.lang, { articleId: article.id }) }]
  return ctx.page({
    ...rest,
    unlisted: true,
    breadcrumb: [
      { label: ctx.t('editing.start'), href: memberStart.href(ctx.lang) },
      ...(view.title === list.label ? [] : [list]),
      ...overview,
      { label: view.title },
    ],
  })
}

const doneCodes = [
  'angelegt',
  'gespeichert',
  'unveraendert',
  'durchsicht',
  'veroeffentlicht',
  'geplant',
  'termin-aufgehoben',
  'zurueckgezogen',
  'wiederhergestellt',
  'passt-noch',
  'geprueft',
  'inzwischen-anders',
  'einstellungen',
  'hinweis',
  'hinweis-weg',
  'bild',
  'bild-weg',
] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`editing.done.${code}`)
}
