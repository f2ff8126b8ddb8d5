import type { FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { calendarDay, control, defineForm, errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { volunteerLeaving, volunteerPage } from '../addresses.ts'
import { getVolunteer, memberPage } from '../member-page.ts'
import { leftMonths } from '../volunteer.ts'
import { leaveTeam } from './leave-team.ts'

type Context = RequestContext<'/mein/team/:volunteerId/verlassen'>

const leaveForm = defineForm({ until: calendarDay({ required: false }) })
const prefix = 'volunteers.leave'

export async function askToLeave(ctx: Context): Promise<Response> {
  const { until } = await getVolunteer(ctx, ctx.params.volunteerId)
  return leavePage(ctx, { values: { until: until ?? dayInBerlin(ctx.now) }, errors: [] })
}

export async function submitLeaving(ctx: Context): Promise<Response> {
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const typed = await ctx.typed()
  const parsed = leaveForm.parse(typed)
  if (!parsed.ok) return leavePage(ctx, { values: typed, errors: parsed.form.errors })
  const until = parsed.value.until === '' ? null : parsed.value.until
  const result = await leaveTeam(ctx.db, ctx.actor, { volunteerId: volunteer.id, until })
  if (result.ok)
    return ctx.seeOther(volunteerPage.href(ctx.lang, { volunteerId: volunteer.id }, { meldung: 'verlassen' }))
  return result.code === 'volunteer-unknown' ? notFound() : leavePage(ctx, refusedForm(typed, result, 'until'))
}

async function leavePage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const params = { volunteerId: volunteer.id }
  const title = t('volunteers.leave.title')
  return memberPage(ctx, {
    title,
    volunteer,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={volunteer.name} lead={t('volunteers.leave.lead', { months: leftMonths })} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={volunteerLeaving.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField t={t} {...control(leaveForm, state, t, prefix, 'until')} width="medium" />
          <FormActions>
            <Button>{t('volunteers.leave.submit')}</Button>
            <a href={volunteerPage.href(lang, params)}>{t('volunteers.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
