import type { FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { listDistricts } from '#modules/places/index.ts'
import { issueAim, issueOverview } from '../addresses.ts'
import { typedDistricts } from '../aim.ts'
import { AimFields, aimForm, aimPrefix } from '../aim-fields.tsx'
import type { Issue } from '../issue.ts'
import { getIssue, memberPage } from '../member-page.ts'
import { changeAim } from './change-aim.ts'

type Context = RequestContext<typeof issueAim.path>

export async function askForAim(ctx: Context): Promise<Response> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  return show(ctx, issue, { values: { lists: issue.lists, districts: issue.districtIds }, errors: [] })
}

export async function submitAim(ctx: Context): Promise<Response> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  const typed = await ctx.typed()
  const parsed = aimForm.parse(typed)
  if (!parsed.ok) return show(ctx, issue, { values: typed, errors: parsed.form.errors })
  const { lists } = parsed.value
  if (lists.length === 0) return show(ctx, issue, { values: typed, errors: [{ field: 'lists', code: 'none' }] })
  const aim = { issueId: issue.id, lists, districtIds: typedDistricts(typed) }
  const result = await changeAim(ctx.db, ctx.actor, aim)
  if (result.ok) return ctx.seeOther(issueOverview.href(ctx.lang, { issueId: issue.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'issue-unknown':
      return notFound()
    case 'no-draft':
      return show(ctx, issue, { values: typed, errors: [{ field: 'lists', code: 'no-draft' }] })
  }
}

async function show(ctx: Context, issue: Issue, state: FormState): Promise<Response> {
  const { t, lang, params } = ctx
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const title = t('newsletter.aim.title')
  return memberPage(ctx, {
    title,
    issue,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={issue.title} />
        <ErrorSummary t={t} errors={errorLines(state, t, aimPrefix)} />
        <Form action={issueAim.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <AimFields t={t} state={state} districts={districts} />
          <FormActions>
            <Button>{t('newsletter.aim.submit')}</Button>
            <a href={issueOverview.href(lang, params)}>{t('newsletter.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
