import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { articleCreation, articleList, textEditing } from '../addresses.ts'
import { ArticleForm } from '../article-form.tsx'
import type { KnowsPath } from '../check-text/surroundings.ts'
import { memberPage } from '../member-page.ts'
import { createArticle } from './create-article.ts'
import { articleForm, questionPlace } from './form.ts'

type Context = RequestContext<'/mein/inhalte/neu'>

export async function askForArticle(ctx: Context): Promise<Response> {
  return creationPage(ctx, emptyForm)
}

export async function submitArticle(ctx: Context, knowsPath: KnowsPath): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = articleForm.parse(typed)
  if (!parsed.ok) return creationPage(ctx, parsed.form)
  const { kind, area, title, slug } = parsed.value
  const input = {
    kind: kind === '' ? ('page' as const) : kind,
    area: area === '' ? null : area,
    title,
    slug,
    question: questionPlace(parsed.value),
  }
  const result = await createArticle(ctx.db, ctx.actor, input, knowsPath)
  if (result.ok)
    return ctx.seeOther(
      textEditing.href(ctx.lang, { articleId: result.value, textLang: 'de' }, { meldung: 'angelegt' }),
    )
  switch (result.code) {
    case 'slug-taken':
    case 'slug-reserved':
    case 'slug-form':
      return creationPage(ctx, refusedForm(typed, result, 'slug'))
  }
}

function creationPage(ctx: Context, state: FormState): Response {
  const { t, lang } = ctx
  return memberPage(ctx, {
    title: t('editing.create.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <ArticleForm
        t={t}
        title={t('editing.create.title')}
        lead={t('editing.create.lead')}
        formKey={ctx.formKey}
        state={state}
        withTitle
        action={articleCreation.href(lang)}
        submit={t('editing.create.submit')}
        backHref={articleList.href(lang)}
      />
    ),
  })
}
