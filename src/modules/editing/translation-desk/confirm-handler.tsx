import { textOf } from '#kernel/form-state.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { articleOverview, translationDesk } from '../addresses.ts'
import { getArticle, getTextLang } from '../member-page.ts'
import { confirmNative, confirmStillFits } from './confirm-translation.ts'

export async function submitStillFits(
  ctx: RequestContext<'/mein/inhalte/:articleId/:textLang/passt-noch'>,
): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const lang = getTextLang(ctx.params.textLang)
  const typed = await ctx.typed()
  const [version, german] = [Number(textOf(typed, 'version')) || 0, Number(textOf(typed, 'german')) || 0]
  const result = await confirmStillFits(ctx.db, ctx.actor, { articleId: article.id, lang, version, german })
  const back = (meldung: string) => ctx.seeOther(translationDesk.href(ctx.lang, {}, { sprache: lang, meldung }))
  if (result.ok) return back('passt-noch')
  switch (result.code) {
    case 'article-unknown':
      return notFound()
    case 'moved-on':
      return back('inzwischen-anders')
  }
}

export async function submitNativeCheck(
  ctx: RequestContext<'/mein/inhalte/:articleId/:textLang/muttersprachlich-geprueft'>,
): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const lang = getTextLang(ctx.params.textLang)
  const typed = await ctx.typed()
  const version = Number(textOf(typed, 'version')) || 0
  const result = await confirmNative(ctx.db, ctx.actor, { articleId: article.id, lang, version })
  const back = (meldung: string) =>
    ctx.seeOther(
      textOf(typed, 'from') === 'desk'
        ? translationDesk.href(ctx.lang, {}, { sprache: lang, meldung })
        : articleOverview.href(ctx.lang, { articleId: article.id }, { meldung }),
    )
  if (result.ok) return back('geprueft')
  switch (result.code) {
    case 'article-unknown':
      return notFound()
    case 'moved-on':
      return back('inzwischen-anders')
  }
}
