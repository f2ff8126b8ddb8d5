import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, mailAddress, refusedForm, tick } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { issueList, readerRemoval } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import type { NewsletterParts } from '../parts.ts'
import { removeReader } from './remove-reader.ts'

type Context = RequestContext<typeof readerRemoval.path>

const removalForm = defineForm({ email: mailAddress({ required: true }), asked: tick({ required: true }) })
const prefix = 'newsletter.removeReader'

export async function askForReader(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm)
}

export function submitReader(parts: NewsletterParts): Handler<typeof readerRemoval.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = removalForm.parse(typed)
    if (!parsed.ok) return show(ctx, { values: typed, errors: parsed.form.errors })
    const result = await removeReader(ctx.db, ctx.actor, parts, parsed.value.email)
    if (!result.ok) return show(ctx, refusedForm(typed, result, 'email'))
    return ctx.seeOther(issueList.href(ctx.lang, {}, { meldung: 'abgemeldet' }))
  }
}

/** The address stands in no link and in no list: it is typed, and the tick is the second thought. */
function show(ctx: Context, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('newsletter.removeReader.title')
  const asked = control(removalForm, state, t, prefix, 'asked')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.removeReader.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={readerRemoval.href(lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField t={t} {...control(removalForm, state, t, prefix, 'email')} />
          <CheckboxField t={t} {...asked} value="on" checked={asked.value === 'on'} />
          <FormActions>
            <Button>{t('newsletter.removeReader.submit')}</Button>
            <a href={issueList.href(lang)}>{t('newsletter.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
