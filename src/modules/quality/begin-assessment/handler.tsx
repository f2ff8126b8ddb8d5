import { keptProfiles } from '#kernel/actor.ts'
import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { choice, control, defineForm, errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { assessmentBeginning, assessmentPage, qualityStart } from '../addresses.ts'
import { ways } from '../assessment.ts'
import { memberPage } from '../member-page.ts'
import type { ReminderParts } from '../parts.ts'
import { startAssessment } from './begin-assessment.ts'

const beginForm = defineForm({ way: choice(ways) })
const prefix = 'quality.begin'

export async function askToBegin(ctx: RequestContext): Promise<Response> {
  const asked = ctx.url.searchParams.get('profil') ?? ''
  return beginPage(ctx, { values: { profile_id: asked }, errors: [] })
}

export function submitBeginning(parts: ReminderParts) {
  return async (ctx: RequestContext): Promise<Response> => {
    const typed = await ctx.typed()
    const parsed = beginForm.parse(typed)
    if (!parsed.ok) return beginPage(ctx, { values: typed, errors: parsed.form.errors })
    const way = parsed.value.way === 'team' ? 'team' : 'alone'
    const result = await startAssessment(ctx.db, parts, ctx.actor, { profileId: profileOf(ctx, typed), way })
    if (result.ok)
      return ctx.seeOther(assessmentPage.href(ctx.lang, { assessmentId: result.value }, { meldung: 'begonnen' }))
    switch (result.code) {
      case 'profile-unknown':
        return notFound()
      case 'open-already':
        return beginPage(ctx, refusedForm(typed, result, 'way'))
    }
  }
}

/** The project that was chosen; where the person keeps one only, that one. */
function profileOf(ctx: RequestContext, typed: TypedValues) {
  const kept = keptProfiles(ctx.actor)
  const asked = textOf(typed, 'profile_id')
  return (kept.length === 1 ? kept[0] : kept.find((id) => id === asked)) ?? notFound()
}

async function beginPage(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const heads = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  const title = t('quality.begin.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('quality.begin.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={assessmentBeginning.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          {heads.length < 2 ? null : (
            <SelectField
              t={t}
              id="profile_id"
              name="profile_id"
              label={t('quality.begin.profile_id.label')}
              options={heads.map(({ id, name }) => ({ value: id, label: name }))}
              value={textOf(state.values, 'profile_id')}
              attributes={{ required: true }}
            />
          )}
          <Radios
            t={t}
            {...control(beginForm, state, t, prefix, 'way')}
            options={ways.map((way) => ({
              value: way,
              label: t(`quality.way.${way}`),
              hint: t(`quality.way.${way}Hint`),
            }))}
          />
          <p>{t('quality.begin.private')}</p>
          <FormActions>
            <Button>{t('quality.begin.submit')}</Button>
            <a href={qualityStart.href(lang)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
