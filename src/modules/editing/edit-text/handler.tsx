import { type FormState, textOf } from '#kernel/form-state.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { findPictures } from '#modules/content/index.ts'
import { movedOnState } from '#ui/saved-meanwhile.tsx'
import { articleOverview } from '../addresses.ts'
import { emptyTexts, mergeTexts, type TextFields } from '../article.ts'
import { findVersion } from '../article.queries.ts'
import type { Finding } from '../check-text/check-text.ts'
import { findingsOf, type KnowsPath } from '../check-text/surroundings.ts'
import { memberPage } from '../member-page.ts'
import { textForm } from './form.ts'
import { EditPage } from './page.tsx'
import { getPlace, type Place } from './place.ts'
import { saveText } from './save-text.ts'

type Context = RequestContext<'/mein/inhalte/:articleId/:textLang'>

export async function askForText(ctx: Context, knowsPath: KnowsPath): Promise<Response> {
  const place = await getPlace(ctx, ctx.params)
  const { latest, german } = place
  return editPage(ctx, knowsPath, place, {
    state: { values: { ...typedOf(latest ?? emptyTexts) }, errors: [] },
    seen: latest?.number ?? 0,
    germanSeen: german?.number ?? 0,
    checked: latest,
  })
}

export async function submitText(ctx: Context, knowsPath: KnowsPath): Promise<Response> {
  const place = await getPlace(ctx, ctx.params)
  const typed = await ctx.typed()
  const act = textOf(typed, 'do')
  const parsed = textForm.parse(typed)
  const seen = Number(textOf(typed, 'seen')) || 0
  const germanSeen = Number(textOf(typed, 'german')) || 0
  if (!parsed.ok) return editPage(ctx, knowsPath, place, { state: parsed.form, seen, germanSeen })
  const { title, summary, body, fits } = parsed.value
  const fields = { title, summary, body }
  const state: FormState = { values: { ...typedOf(fields), fits: fits ? 'on' : '' }, errors: [] }
  if (act === 'preview')
    return editPage(ctx, knowsPath, place, { state, seen, germanSeen, checked: fields, preview: fields })
  const review = act === 'review' ? 'ask' : act === 'draft' ? 'end' : 'keep'
  const { id } = place.article
  const input = { articleId: id, lang: place.textLang, seen, germanSeen, fields, fits, review } as const
  const result = await saveText(ctx.db, ctx.actor, input)
  if (result.ok) {
    const meldung = review === 'ask' ? 'durchsicht' : result.value.changed ? 'gespeichert' : 'unveraendert'
    return ctx.seeOther(articleOverview.href(ctx.lang, { articleId: id }, { meldung }))
  }
  switch (result.code) {
    case 'article-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, knowsPath, { seen, germanSeen, fields })
  }
}

type Sent = { readonly seen: number; readonly germanSeen: number; readonly fields: TextFields }

/** Both texts where both changed the same, what was saved everywhere else; saving again builds on that. */
async function contestedPage(ctx: Context, knowsPath: KnowsPath, sent: Sent): Promise<Response> {
  const place = await getPlace(ctx, ctx.params)
  const { article, textLang, latest } = place
  const saved = latest ?? emptyTexts
  const base = await ctx.db.read(ctx.actor, (tx) => findVersion(tx, article.id, textLang, sent.seen))
  const { fields, contested } = mergeTexts(base ?? emptyTexts, sent.fields, saved)
  return editPage(
    ctx,
    knowsPath,
    place,
    {
      state: movedOnState(typedOf(fields), contested),
      seen: latest?.number ?? 0,
      germanSeen: sent.germanSeen,
      checked: fields,
      saved: Object.fromEntries(contested.map((name) => [name, saved[name]])),
    },
    409,
  )
}

type Edited = {
  readonly state: FormState
  readonly seen: number
  readonly germanSeen: number
  /** What was looked over, where it could be read. */
  readonly checked?: TextFields | undefined
  readonly preview?: TextFields
  readonly saved?: Readonly<Record<string, string>>
}

async function editPage(
  ctx: Context,
  knowsPath: KnowsPath,
  place: Place,
  edited: Edited,
  status?: number,
): Promise<Response> {
  const { checked, ...rest } = edited
  const findings: readonly Finding[] | undefined =
    checked === undefined
      ? undefined
      : await ctx.db.read(ctx.actor, (tx) => findingsOf(tx, knowsPath, place.textLang, checked))
  const { preview } = edited
  const pictures =
    preview === undefined
      ? undefined
      : await ctx.db.read(ctx.actor, (tx) => findPictures(tx, preview.body, place.textLang))
  return memberPage(ctx, {
    title: ctx.t('editing.edit.title', { language: ctx.t(`editing.language.${place.textLang}`) }),
    article: place.article,
    scripts: ['editing-toolbar.js', 'editing-unsaved.js'],
    status: status ?? (edited.state.errors.length > 0 ? 422 : 200),
    content: (
      <EditPage
        t={ctx.t}
        formKey={ctx.formKey}
        place={place}
        checked={checked}
        findings={findings}
        pictures={pictures}
        {...rest}
      />
    ),
  })
}

function typedOf({ title, summary, body }: TextFields): { title: string; summary: string; body: string } {
  return { title, summary, body }
}
