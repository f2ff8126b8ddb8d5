import { keptProfiles } from '#kernel/actor.ts'
import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { teamList, volunteerCreation, volunteerPage } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { VolunteerFields, volunteerPrefix } from '../volunteer-fields.tsx'
import { volunteerForm } from '../volunteer-form.ts'
import { leftMonths } from '../volunteer.ts'
import { addVolunteer } from './add-volunteer.ts'

export async function askForVolunteer(ctx: RequestContext): Promise<Response> {
  const values = { lang: 'de', role: 'guide', since: dayInBerlin(ctx.now) }
  return creationPage(ctx, { values, errors: [] })
}

export async function submitVolunteer(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = volunteerForm.parse(typed)
  if (!parsed.ok) return creationPage(ctx, { values: typed, errors: parsed.form.errors })
  const result = await addVolunteer(ctx.db, ctx.actor, { profileId: teamOf(ctx, typed), fields: parsed.value })
  if (result.ok)
    return ctx.seeOther(volunteerPage.href(ctx.lang, { volunteerId: result.value }, { meldung: 'eingetragen' }))
  switch (result.code) {
    case 'team-unknown':
      return notFound()
    case 'already-there':
      return creationPage(ctx, refusedForm(typed, result, 'email'))
  }
}

/** The team that was chosen; where the person keeps one only, that one. */
function teamOf(ctx: RequestContext, typed: TypedValues) {
  const kept = keptProfiles(ctx.actor)
  const asked = textOf(typed, 'profile_id')
  return (kept.length === 1 ? kept[0] : kept.find((id) => id === asked)) ?? notFound()
}

async function creationPage(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const heads = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  const title = t('volunteers.add.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('volunteers.add.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, volunteerPrefix)} />
        <Form action={volunteerCreation.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          {heads.length < 2 ? null : (
            <SelectField
              t={t}
              id="profile_id"
              name="profile_id"
              label={t('volunteers.form.profile_id.label')}
              options={heads.map(({ id, name }) => ({ value: id, label: name }))}
              value={textOf(state.values, 'profile_id')}
              attributes={{ required: true }}
            />
          )}
          <VolunteerFields t={t} state={state} />
          <Notice t={t} kind="info">
            <p>{t('volunteers.add.notice', { months: leftMonths })}</p>
          </Notice>
          <FormActions>
            <Button>{t('volunteers.add.submit')}</Button>
            <a href={teamList.href(lang)}>{t('volunteers.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
