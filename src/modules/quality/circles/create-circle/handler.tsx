import { type FormState, textOf } from '#kernel/form-state.ts'
import { choice, control, defineForm, errorLines, text } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { circleAddition, circleList, circlePage } from '../../addresses.ts'
import { memberPage } from '../../member-page.ts'
import { slots } from '../../standard.ts'
import { getCurrentVersion, listStandards } from '../../standard.queries.ts'
import { listVoices, VoiceField, voiceOf } from '../../voice.tsx'
import { createCircle } from '../circle-writes.ts'

const circleForm = defineForm({
  slot: choice(slots.map(String)),
  title: text({ max: 120, minLength: 3, required: true }),
})
const prefix = 'quality.newCircle'

export async function askForCircle(ctx: RequestContext): Promise<Response> {
  return circleFormPage(ctx, { values: { slot: ctx.url.searchParams.get('standard') ?? '' }, errors: [] })
}

export async function submitCircle(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = circleForm.parse(typed)
  if (!parsed.ok) return circleFormPage(ctx, { values: typed, errors: parsed.form.errors })
  const { slot, title } = parsed.value
  const voice = await voiceOf(ctx, typed)
  const result = await createCircle(ctx.db, ctx.actor, { slot: Number(slot), title, voice })
  return result.ok
    ? ctx.seeOther(circlePage.href(ctx.lang, { circleId: result.value }, { meldung: 'dabei' }))
    : notFound()
}

async function circleFormPage(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { standards, voices } = await ctx.db.read(ctx.actor, async (tx) => ({
    standards: await listStandards(tx, (await getCurrentVersion(tx)).number),
    voices: await listVoices(tx),
  }))
  const title = t('quality.newCircle.heading')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [{ label: t('quality.circles.title'), href: circleList.href(lang) }],
    content: (
      <>
        <PageHeading title={title} lead={t('quality.newCircle.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={circleAddition.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <VoiceField t={t} voices={voices} value={textOf(state.values, 'voice')} />
          <SelectField
            t={t}
            {...control(circleForm, state, t, prefix, 'slot')}
            emptyLabel={t('quality.propose.choose')}
            options={standards.map(({ slot, title: name }) => ({ value: String(slot), label: `${slot}. ${name}` }))}
          />
          <TextField t={t} {...control(circleForm, state, t, prefix, 'title')} />
          <FormActions>
            <Button>{t('quality.newCircle.submit')}</Button>
            <a href={circleList.href(lang)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
