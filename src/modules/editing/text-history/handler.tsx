import { notFound, type RequestContext } from '#platform/http/index.ts'
import { articleOverview, textHistory } from '../addresses.ts'
import { findVersion, listStatesOf, listVersions } from '../article.queries.ts'
import { getArticle, getTextLang, memberPage } from '../member-page.ts'
import { HistoryPage } from './page.tsx'
import { restoreVersion } from './restore-version.ts'

const pageLength = 20

export async function showHistory(
  ctx: RequestContext<'/mein/inhalte/:articleId/:textLang/verlauf'>,
): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const textLang = getTextLang(ctx.params.textLang)
  const asked = (name: string) => {
    const number = Number(ctx.url.searchParams.get(name))
    return Number.isInteger(number) && number > 0 && number < 1_000_000 ? number : undefined
  }
  const { versions, state, older, newer } = await ctx.db.read(ctx.actor, async (tx) => {
    const states = await listStatesOf(tx, article.id)
    const list = await listVersions(tx, article.id, textLang, { below: asked('vor'), limit: pageLength + 1 })
    const shown = asked('fassung') ?? list[0]?.number ?? 0
    const from = asked('gegen') ?? shown - 1
    return {
      versions: list,
      state: states.get(textLang),
      newer: await findVersion(tx, article.id, textLang, shown),
      older: await findVersion(tx, article.id, textLang, from),
    }
  })
  if (state === undefined || newer === undefined) return notFound()
  return memberPage(ctx, {
    title: ctx.t('editing.history.title', { language: ctx.t(`editing.language.${textLang}`) }),
    article,
    content: (
      <HistoryPage
        t={ctx.t}
        formKey={() => ctx.formKey}
        article={article}
        textLang={textLang}
        state={state}
        versions={versions.slice(0, pageLength)}
        more={versions.length > pageLength}
        newer={newer}
        older={older}
      />
    ),
  })
}

export async function submitRestoring(
  ctx: RequestContext<'/mein/inhalte/:articleId/:textLang/verlauf/:number'>,
): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const textLang = getTextLang(ctx.params.textLang)
  const number = Number(ctx.params.number)
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000) return notFound()
  const result = await restoreVersion(ctx.db, ctx.actor, { articleId: article.id, lang: textLang, number })
  if (result.ok)
    return ctx.seeOther(articleOverview.href(ctx.lang, { articleId: article.id }, { meldung: 'wiederhergestellt' }))
  switch (result.code) {
    case 'version-unknown':
      return notFound()
    case 'same-already':
      return ctx.seeOther(textHistory.href(ctx.lang, { articleId: article.id, textLang }, { meldung: 'unveraendert' }))
  }
}
