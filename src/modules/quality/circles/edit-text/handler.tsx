import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, longText, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Difference } from '#ui/difference.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, hintWith, movedOnState, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { circleEditing, circleList, circlePage } from '../../addresses.ts'
import { memberPage } from '../../member-page.ts'
import { listVoices, VoiceField, voiceOf } from '../../voice.tsx'
import { findNewestText } from '../circle.queries.ts'
import { saveText } from '../circle-writes.ts'
import { getOpenCircle, getOwnCircle } from '../get-circle.ts'

type Context = RequestContext<'/mein/qualitaet/zirkel/:circleId/text'>

const textForm = defineForm({ text: longText({ max: 18_000, required: true }) })
const prefix = 'quality.circleText'

export async function askForText(ctx: Context): Promise<Response> {
  await getOpenCircle(ctx, ctx.params.circleId)
  const newest = await readNewest(ctx)
  return textPage(ctx, { state: { values: { text: newest?.text ?? '' }, errors: [] }, seen: newest?.number ?? 0 })
}

export async function submitText(ctx: Context): Promise<Response> {
  const { id } = await getOwnCircle(ctx, ctx.params.circleId)
  const typed = await ctx.typed()
  const seen = Number.parseInt(textOf(typed, 'seen'), 10) || 0
  const parsed = textForm.parse(typed)
  if (!parsed.ok) return textPage(ctx, { state: { values: typed, errors: parsed.form.errors }, seen })
  const voice = await voiceOf(ctx, typed)
  const result = await saveText(ctx.db, ctx.actor, { circleId: id, voice, text: parsed.value.text, seen })
  if (result.ok) return ctx.seeOther(circlePage.href(ctx.lang, { circleId: id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'circle-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, typed)
    case 'ended':
      return textPage(ctx, { state: refusedForm(typed, result, 'text'), seen })
  }
}

/** The other text stands whole beside one's own, with what is different; saving again builds on it. */
async function contestedPage(ctx: Context, typed: TypedValues): Promise<Response> {
  const newest = await readNewest(ctx)
  return textPage(
    ctx,
    { state: movedOnState(typed, ['text']), seen: newest?.number ?? 0, saved: newest?.text ?? '' },
    409,
  )
}

async function readNewest(ctx: Context) {
  const { id } = await getOwnCircle(ctx, ctx.params.circleId)
  return ctx.db.read(ctx.actor, (tx) => findNewestText(tx, id))
}

type Edited = { readonly state: FormState; readonly seen: number; readonly saved?: string }

async function textPage(
  ctx: Context,
  { state, seen, saved }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const circle = await getOwnCircle(ctx, ctx.params.circleId)
  const voices = await ctx.db.read(ctx.actor, listVoices)
  const title = t('quality.circleText.heading')
  const field = control(textForm, state, t, prefix, 'text')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: String(seen) },
  ]
  const area = (
    <TextArea
      t={t}
      {...field}
      attributes={{ ...field.attributes, rows: 16 }}
      hint={hintWith(field.hint, saved === undefined ? undefined : <SavedMeanwhile t={t} text={saved} />)}
    />
  )
  return memberPage(ctx, {
    title,
    status,
    above: [
      { label: t('quality.circles.title'), href: circleList.href(lang) },
      { label: circle.title, href: circlePage.href(lang, { circleId: circle.id }) },
    ],
    content: (
      <>
        <PageHeading title={title} kicker={circle.title} lead={t('quality.circleText.lead')} />
        <ConflictNotice t={t} saved={saved === undefined ? {} : { text: saved }} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        {saved === undefined ? null : (
          <>
            <Heading level={2}>{t('quality.circleText.difference')}</Heading>
            <Difference t={t} lang="de" before={saved} after={textOf(state.values, 'text')} />
          </>
        )}
        {circle.endedAt === null ? (
          <Form action={circleEditing.href(lang, { circleId: circle.id })} hidden={hidden}>
            <VoiceField t={t} voices={voices} value={textOf(state.values, 'voice')} />
            {area}
            <FormActions>
              <Button>{t('quality.circleText.submit')}</Button>
              <a href={circlePage.href(lang, { circleId: circle.id })}>{t('quality.cancel')}</a>
            </FormActions>
          </Form>
        ) : (
          // Ended while she was writing: her words are there to be taken elsewhere.
          area
        )}
      </>
    ),
  })
}
