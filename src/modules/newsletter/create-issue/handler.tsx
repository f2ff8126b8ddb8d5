import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { control, defineForm, errorLines, text } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { listDistricts } from '#modules/places/index.ts'
import { issueCreation, issueList, issueText } from '../addresses.ts'
import { typedDistricts } from '../aim.ts'
import { AimFields, aimForm, aimPrefix } from '../aim-fields.tsx'
import { memberPage } from '../member-page.ts'
import { createIssue } from './create-issue.ts'

type Context = RequestContext<typeof issueCreation.path>

const creationForm = defineForm({ subject: text({ max: 150, required: true }), ...aimForm.fields })

export function askForIssue(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm)
}

export async function submitIssue(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = creationForm.parse(typed)
  if (!parsed.ok) return show(ctx, { values: typed, errors: parsed.form.errors })
  const { subject, lists } = parsed.value
  if (lists.length === 0) return show(ctx, { values: typed, errors: [{ field: 'lists', code: 'none' }] })
  const id = await createIssue(ctx.db, ctx.actor, { subject, lists, districtIds: typedDistricts(typed) })
  return ctx.seeOther(issueText.href(ctx.lang, { issueId: id, textLang: 'de' }))
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const title = t('newsletter.create.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.create.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, aimPrefix)} />
        <Form action={issueCreation.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField t={t} {...control(creationForm, state, t, aimPrefix, 'subject')} />
          <AimFields t={t} state={state} districts={districts} />
          <FormActions>
            <Button>{t('newsletter.create.submit')}</Button>
            <a href={issueList.href(lang)}>{t('newsletter.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
