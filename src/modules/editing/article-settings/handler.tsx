import type { FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { articleOverview, articleSettings } from '../addresses.ts'
import { ArticleForm } from '../article-form.tsx'
import type { ArticleHead } from '../article.ts'
import type { KnowsPath } from '../check-text/surroundings.ts'
import { articleForm, questionPlace } from '../create-article/form.ts'
import { getArticle, memberPage } from '../member-page.ts'
import { changeSettings } from './change-settings.ts'

type Context = RequestContext<'/mein/inhalte/:articleId/einstellungen'>

export async function askForSettings(ctx: Context): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const { kind, area, slug, topic, position } = article
  const values = { kind, area: area ?? '', slug, topic: topic ?? '', position: String(position) }
  return settingsPage(ctx, article, { values, errors: [] })
}

export async function submitSettings(ctx: Context, knowsPath: KnowsPath): Promise<Response> {
  const article = await getArticle(ctx, ctx.params.articleId)
  const typed = await ctx.typed()
  // The title belongs to its text; here it only has to be there.
  const parsed = articleForm.parse({ ...typed, title: article.title })
  if (!parsed.ok) return settingsPage(ctx, article, parsed.form)
  const { kind, area, slug } = parsed.value
  const input = {
    articleId: article.id,
    kind: kind === '' ? article.kind : kind,
    area: area === '' ? null : area,
    slug: slug === '' ? article.slug : slug,
    question: questionPlace(parsed.value),
  }
  const result = await changeSettings(ctx.db, ctx.actor, input, knowsPath)
  if (result.ok)
    return ctx.seeOther(articleOverview.href(ctx.lang, { articleId: article.id }, { meldung: 'einstellungen' }))
  switch (result.code) {
    case 'article-unknown':
      return notFound()
    case 'slug-taken':
    case 'slug-reserved':
    case 'slug-form':
      return settingsPage(ctx, article, refusedForm(typed, result, 'slug'))
  }
}

function settingsPage(ctx: Context, article: ArticleHead, state: FormState): Response {
  const { t, lang } = ctx
  const params = { articleId: article.id }
  return memberPage(ctx, {
    title: t('editing.settings.title'),
    article,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <ArticleForm
        t={t}
        title={t('editing.settings.title')}
        kicker={article.title}
        lead={t('editing.settings.lead')}
        formKey={ctx.formKey}
        state={state}
        action={articleSettings.href(lang, params)}
        submit={t('editing.settings.submit')}
        backHref={articleOverview.href(lang, params)}
      />
    ),
  })
}
