import { parseId } from '#kernel/id.ts'
import { isLang, type Lang } from '#kernel/language.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
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

type View = MemberView & { readonly article?: ArticleHead }

/** The frame of a page for those who write: title, way back, what was just done. */
export function memberPage(ctx: RequestContext, { article, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    { label: t('editing.start'), href: memberStart.href(lang) },
    { label: t('editing.list.title'), href: articleList.href(lang) },
    ...(article === undefined
      ? []
      : [{ label: article.title, href: articleOverview.href(lang, { articleId: article.id }) }]),
  ])
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
