import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Lang } from '#kernel/language.ts'
import { marksOfValues, mergeValues } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { findPictures } from '#modules/content/index.ts'
import { findingsOf } from '#modules/editing/index.ts'
import { issueOverview, type issueText } from '../addresses.ts'
import type { Issue } from '../issue.ts'
import { listTexts } from '../issue.queries.ts'
import { getIssue, getTextLang, memberPage } from '../member-page.ts'
import type { WritingParts } from '../parts.ts'
import type { Rendering } from '../render-issue.tsx'
import { textFieldNames, textForm } from './form.ts'
import { EditTextPage } from './page.tsx'
import { saveText, valuesOf } from './save-text.ts'

type Context = RequestContext<typeof issueText.path>
type Place = {
  readonly issue: Issue
  readonly lang: Lang
  readonly saved: ReturnType<typeof valuesOf>
  readonly german: ReturnType<typeof valuesOf>
}

export function askForText(parts: WritingParts): Handler<typeof issueText.path> {
  return async (ctx) => {
    const place = await getPlace(ctx)
    const { saved } = place
    return show(ctx, parts, place, { state: { values: saved, errors: [] }, seen: marksOfValues(textFieldNames, saved) })
  }
}

export function submitText(parts: WritingParts): Handler<typeof issueText.path> {
  return async (ctx) => {
    const place = await getPlace(ctx)
    const typed = await ctx.typed()
    const seen = textOf(typed, 'seen')
    const parsed = textForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, place, { state: { values: typed, errors: parsed.form.errors }, seen })
    if (textOf(typed, 'do') === 'preview')
      return show(ctx, parts, place, { state: { values: parsed.value, errors: [] }, seen, preview: parsed.value })
    const result = await saveText(ctx.db, ctx.actor, { issueId: place.issue.id, lang: place.lang, seen, typed })
    if (result.ok)
      return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: place.issue.id }, { meldung: 'gespeichert' }))
    switch (result.code) {
      case 'issue-unknown':
        return notFound()
      case 'contested':
        return contestedPage(ctx, parts, seen, typed)
      case 'no-draft':
      case 'unreadable':
        return show(ctx, parts, place, {
          state: { values: typed, errors: [{ field: 'subject', code: result.code }] },
          seen,
        })
    }
  }
}

/** Both texts where both changed the same; saving again builds on what was saved meanwhile. */
async function contestedPage(ctx: Context, parts: WritingParts, seen: string, typed: TypedValues): Promise<Response> {
  const place = await getPlace(ctx)
  const saved: TypedValues = place.saved
  const { values, contested } = mergeValues(textFieldNames, seen, typed, saved)
  const edited = {
    state: movedOnState(values, contested),
    seen: marksOfValues(textFieldNames, saved),
    saved: Object.fromEntries(contested.map((name) => [name, textOf(saved, name)])),
  }
  return show(ctx, parts, place, edited, 409)
}

async function getPlace(ctx: Context): Promise<Place> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  const lang = getTextLang(ctx.params.textLang)
  const texts = await ctx.db.read(ctx.actor, (tx) => listTexts(tx, issue.id))
  const of = (wanted: Lang) => valuesOf(texts.find((text) => text.lang === wanted))
  return { issue, lang, saved: of(lang), german: of('de') }
}

type Fields = { readonly subject: string; readonly body: string }
type Edited = {
  readonly state: FormState
  readonly seen: string
  readonly preview?: Fields
  readonly saved?: SavedTexts
}

async function show(
  ctx: Context,
  parts: WritingParts,
  place: Place,
  edited: Edited,
  status = edited.state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t } = ctx
  const { issue, lang, saved, german } = place
  const looked: Fields = edited.preview ?? saved
  const { findings, pictures } = await ctx.db.read(ctx.actor, async (tx) => ({
    findings:
      looked.body === ''
        ? []
        : await findingsOf(tx, parts.knowsPath, lang, {
            title: looked.subject,
            summary: looked.subject,
            body: looked.body,
          }),
    pictures: await findPictures(tx, looked.body, lang),
  }))
  const { preview } = edited
  const mail: Rendering | undefined =
    preview === undefined
      ? undefined
      : { t: parts.translators(lang), baseUrl: parts.baseUrl, slug: issue.slug, text: { ...preview, lang } }
  return memberPage(ctx, {
    title: t('newsletter.text.title', { language: t(`newsletter.language.${lang}`) }),
    issue,
    scripts: ['editing-toolbar.js', 'editing-unsaved.js'],
    status,
    content: (
      <EditTextPage
        t={t}
        formKey={ctx.formKey}
        issue={issue}
        textLang={lang}
        german={lang === 'de' ? undefined : german}
        findings={findings}
        pictures={pictures}
        mail={mail}
        {...edited}
      />
    ),
  })
}
