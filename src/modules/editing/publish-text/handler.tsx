import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { instantInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { findPictures } from '#modules/content/index.ts'
import { languages } from '#kernel/language.ts'
import { articleOverview } from '../addresses.ts'
import { findLatestVersion, listStatesOf } from '../article.queries.ts'
import { findingsOf, type KnowsPath } from '../check-text/surroundings.ts'
import { getArticle, getTextLang, memberPage } from '../member-page.ts'
import { publicationForm } from './form.ts'
import { PublishPage } from './page.tsx'
import { publishText } from './publish-text.ts'

type Context = RequestContext<'/mein/inhalte/:articleId/:textLang/veroeffentlichen'>

export async function askForPublication(ctx: Context, knowsPath: KnowsPath): Promise<Response> {
  return publicationPage(ctx, knowsPath, { ...emptyForm, values: { when: 'now' } })
}

export async function submitPublication(ctx: Context, knowsPath: KnowsPath): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const typed = await ctx.typed()
  const parsed = publicationForm.parse(typed)
  if (!parsed.ok) return publicationPage(ctx, knowsPath, parsed.form)
  const { version, when, day, time } = parsed.value
  const at = when === 'later' ? instantInBerlin(day, time) : null
  if (at === undefined)
    return publicationPage(ctx, knowsPath, { values: typed, errors: [{ field: 'day', code: 'no-such-time' }] })
  const input = { articleId: article.id, lang: getTextLang(ctx.params.textLang), version: version ?? 0, at }
  const result = await publishText(ctx.db, ctx.actor, input, knowsPath)
  if (result.ok) {
    const meldung = result.value.scheduled ? 'geplant' : 'veroeffentlicht'
    return ctx.seeOther(articleOverview.href(ctx.lang, { articleId: article.id }, { meldung }))
  }
  switch (result.code) {
    case 'article-unknown':
      return notFound()
    case 'moved-on':
    case 'already-published':
    case 'blocked':
      return publicationPage(ctx, knowsPath, { values: typed, errors: [] }, result.code)
    case 'time-past':
    case 'time-far':
      return publicationPage(ctx, knowsPath, refusedForm(typed, result, 'day'))
  }
}

async function publicationPage(
  ctx: Context,
  knowsPath: KnowsPath,
  state: FormState,
  refusal?: 'moved-on' | 'already-published' | 'blocked',
): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const textLang = getTextLang(ctx.params.textLang)
  const { states, latest, findings, pictures } = await ctx.db.read(ctx.actor, async (tx) => {
    const newest = await findLatestVersion(tx, article.id, textLang)
    return {
      states: await listStatesOf(tx, article.id),
      pictures: await findPictures(tx, newest?.body ?? '', textLang),
      latest: newest,
      findings: newest === undefined ? [] : await findingsOf(tx, knowsPath, textLang, newest),
    }
  })
  const textState = states.get(textLang)
  if (latest === undefined || textState === undefined) return notFound()
  return memberPage(ctx, {
    title: ctx.t('editing.publish.title', { language: ctx.t(`editing.language.${textLang}`) }),
    article,
    status: state.errors.length > 0 || refusal !== undefined ? 422 : 200,
    content: (
      <PublishPage
        t={ctx.t}
        formKey={ctx.formKey}
        article={article}
        textLang={textLang}
        textState={textState}
        latest={latest}
        findings={findings}
        pictures={pictures}
        missing={textLang === 'de' ? languages.filter((lang) => !states.has(lang)) : []}
        state={state}
        refusal={refusal}
      />
    ),
  })
}
