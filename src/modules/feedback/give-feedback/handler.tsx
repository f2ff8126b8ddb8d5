import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { type Handler, type RequestContext, samePagePath } from '#platform/http/index.ts'
import { findArticle } from '#modules/content/index.ts'
import { findEntry } from '#modules/directory/index.ts'
import { caseLink, type feedbackForm } from '../addresses.ts'
import type { FeedbackParts } from '../parts.ts'
import { feedbackFields, kindWords } from './form.ts'
import { entrySlug, giveFeedback } from './give-feedback.ts'
import { FeedbackPage } from './page.tsx'

type Path = typeof feedbackForm.path

export function askForFeedback(parts: FeedbackParts): Handler<Path> {
  return async (ctx) => {
    const search = ctx.url.searchParams
    const kind = Object.entries(kindWords).find(([word]) => word === search.get('art'))?.[1]
    const state = kind === undefined ? emptyForm : { ...emptyForm, values: { kind } }
    return show(ctx, parts, state, samePagePath(search.get('seite')), 200)
  }
}

export function submitFeedback(parts: FeedbackParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const page = samePagePath(textOf(typed, 'seite'))
    const parsed = feedbackFields.parse(typed)
    if (!parsed.ok) return show(ctx, parts, parsed.form, page, 422)
    const { kind, text, email } = parsed.value
    // The schema has refused the empty choice.
    if (kind === '')
      return show(ctx, parts, { values: typed, errors: [{ field: 'kind', code: 'required' }] }, page, 422)
    const { lang, baseUrl, clientAddress } = ctx
    const result = await giveFeedback(ctx.db, parts, { kind, text, email, page, lang, baseUrl, clientAddress }, ctx.now)
    if (result.ok) return ctx.seeOther(caseLink.href(lang, { token: result.value }, { meldung: 'angekommen' }))
    const error = { field: 'text', code: result.code, values: { minutes: result.minutes } }
    return show(ctx, parts, { values: typed, errors: [error] }, page, 422)
  }
}

async function show(
  ctx: RequestContext<Path>,
  { operator }: FeedbackParts,
  state: FormState,
  page: string | undefined,
  status: number,
): Promise<Response> {
  const slug = entrySlug(page)
  const { article, entry } = await ctx.db.read(ctx.actor, async (tx) => ({
    article: await findArticle(tx, 'rueckmeldung', ctx.lang),
    entry: slug === undefined ? undefined : await findEntry(tx, slug),
  }))
  const title = ctx.t('feedback.form.title')
  return ctx.page({
    title,
    description: ctx.t('feedback.form.description'),
    status,
    // One page for search engines, not one for each page it may be about.
    unlisted: ctx.url.search !== '',
    breadcrumb: [{ label: ctx.t('feedback.home'), href: `/${ctx.lang}/` }, { label: title }],
    content: (
      <FeedbackPage ctx={ctx} state={state} page={page} entryName={entry?.name} article={article} operator={operator} />
    ),
  })
}
