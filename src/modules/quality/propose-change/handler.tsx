import { type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { choice, control, defineForm, errorLines, longText, refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions, HiddenField } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { proposalAddition, proposalList, proposalPage } from '../addresses.ts'
import { findNewestText } from '../circles/circle.queries.ts'
import { memberPage } from '../member-page.ts'
import { slots } from '../standard.ts'
import { getCurrentVersion, listStandards } from '../standard.queries.ts'
import { listVoices, VoiceField, voiceOf } from '../voice.tsx'
import { proposeChange } from './propose-change.ts'

const proposalForm = defineForm({
  slot: choice(slots.map(String)),
  statement: longText({ max: 1500, minLength: 3, required: true }),
  reason: longText({ max: 3000, minLength: 3, required: true }),
})
const prefix = 'quality.propose'

/** Begins with the words of today, or with the text of the circle one comes from. */
export async function askForProposal(ctx: RequestContext): Promise<Response> {
  const asked = ctx.url.searchParams.get('standard') ?? ''
  const circle = parseId<'circle'>(ctx.url.searchParams.get('zirkel') ?? '')
  const statement = await ctx.db.read(ctx.actor, async (tx) => {
    const written = circle === undefined ? undefined : await findNewestText(tx, circle)
    if (written !== undefined) return written.text.slice(0, 1500)
    const standards = await listStandards(tx, (await getCurrentVersion(tx)).number)
    return standards.find(({ slot }) => String(slot) === asked)?.statement ?? ''
  })
  return proposalFormPage(ctx, { values: { slot: asked, statement, circle: circle ?? '' }, errors: [] })
}

export async function submitProposal(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = proposalForm.parse(typed)
  if (!parsed.ok)
    return proposalFormPage(ctx, {
      values: { ...parsed.form.values, circle: textOf(typed, 'circle'), voice: textOf(typed, 'voice') },
      errors: parsed.form.errors,
    })
  const { slot, statement, reason } = parsed.value
  const result = await proposeChange(ctx.db, ctx.actor, {
    slot: Number(slot),
    statement,
    reason,
    circleId: parseId<'circle'>(textOf(typed, 'circle')) ?? null,
    voice: await voiceOf(ctx, typed),
  })
  if (result.ok)
    return ctx.seeOther(proposalPage.href(ctx.lang, { proposalId: result.value }, { meldung: 'vorgeschlagen' }))
  return proposalFormPage(ctx, refusedForm(typed, result, 'statement'))
}

async function proposalFormPage(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { standards, voices } = await ctx.db.read(ctx.actor, async (tx) => ({
    standards: await listStandards(tx, (await getCurrentVersion(tx)).number),
    voices: await listVoices(tx),
  }))
  const title = t('quality.propose.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [{ label: t('quality.proposals.title'), href: proposalList.href(lang) }],
    content: (
      <>
        <PageHeading title={title} lead={t('quality.propose.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={proposalAddition.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <HiddenField name="circle" value={textOf(state.values, 'circle')} />
          <VoiceField t={t} voices={voices} value={textOf(state.values, 'voice')} />
          <SelectField
            t={t}
            {...control(proposalForm, state, t, prefix, 'slot')}
            emptyLabel={t('quality.propose.choose')}
            options={standards.map(({ slot, title: name }) => ({ value: String(slot), label: `${slot}. ${name}` }))}
          />
          <TextArea t={t} {...control(proposalForm, state, t, prefix, 'statement')} />
          <TextArea t={t} {...control(proposalForm, state, t, prefix, 'reason')} />
          <FormActions>
            <Button>{t('quality.propose.submit')}</Button>
            <a href={proposalList.href(lang)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
