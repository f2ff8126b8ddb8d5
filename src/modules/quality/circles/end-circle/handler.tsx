import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, longText } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { circleEnding, circleList, circlePage } from '../../addresses.ts'
import { memberPage } from '../../member-page.ts'
import { listVoices, VoiceField, voiceOf } from '../../voice.tsx'
import { endCircle } from '../circle-writes.ts'
import { getOpenCircle } from '../get-circle.ts'

type Context = RequestContext<'/mein/qualitaet/zirkel/:circleId/beenden'>

const endForm = defineForm({ reason: longText({ max: 1000, minLength: 5, required: true }) })
const prefix = 'quality.endCircle'

export async function askToEndCircle(ctx: Context): Promise<Response> {
  return endPage(ctx, emptyForm)
}

export async function submitCircleEnd(ctx: Context): Promise<Response> {
  const { id } = await getOpenCircle(ctx, ctx.params.circleId)
  const typed = await ctx.typed()
  const parsed = endForm.parse(typed)
  if (!parsed.ok) return endPage(ctx, { values: typed, errors: parsed.form.errors })
  const voice = await voiceOf(ctx, typed)
  const result = await endCircle(ctx.db, ctx.actor, { circleId: id, voice, reason: parsed.value.reason })
  return result.ok ? ctx.seeOther(circlePage.href(ctx.lang, { circleId: id }, { meldung: 'beendet' })) : notFound()
}

async function endPage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const circle = await getOpenCircle(ctx, ctx.params.circleId)
  const voices = await ctx.db.read(ctx.actor, listVoices)
  const title = t('quality.endCircle.heading')
  const params = { circleId: circle.id }
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [
      { label: t('quality.circles.title'), href: circleList.href(lang) },
      { label: circle.title, href: circlePage.href(lang, params) },
    ],
    content: (
      <>
        <PageHeading title={title} kicker={circle.title} lead={t('quality.endCircle.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={circleEnding.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <VoiceField t={t} voices={voices} value={textOf(state.values, 'voice')} />
          <TextArea t={t} {...control(endForm, state, t, prefix, 'reason')} />
          <FormActions>
            <Button>{t('quality.endCircle.submit')}</Button>
            <a href={circlePage.href(lang, params)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
