import type { Lang } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { ArticleHead, TextState } from '../article.ts'
import { findGerman, findLatestVersion, findVersion, listStatesOf, type Version } from '../article.queries.ts'
import { getArticle, getTextLang } from '../member-page.ts'

/** Where one writes: the article, its language, what stands there and the German beside it. */
export type Place = {
  readonly article: ArticleHead
  readonly textLang: Lang
  readonly textState: TextState | undefined
  readonly latest: Version | undefined
  readonly german: Version | undefined
  /** The German version the translation was made from, where that is an older one. */
  readonly germanBefore: Version | undefined
}

type Params = { readonly articleId: string; readonly textLang: string }

/** Leaves with 404 where there is no such article or language. */
export async function getPlace(ctx: RequestContext, params: Params): Promise<Place> {
  const article = await getArticle(ctx, params.articleId)
  const textLang = getTextLang(params.textLang)
  return ctx.db.read(ctx.actor, async (tx) => {
    const textState = (await listStatesOf(tx, article.id)).get(textLang)
    const translation = textLang !== 'de'
    const before = textState?.outdated === true ? textState.germanVersion : null
    return {
      article,
      textLang,
      textState,
      latest: await findLatestVersion(tx, article.id, textLang),
      german: translation ? await findGerman(tx, article.id) : undefined,
      germanBefore: before === null ? undefined : await findVersion(tx, article.id, 'de', before),
    }
  })
}
