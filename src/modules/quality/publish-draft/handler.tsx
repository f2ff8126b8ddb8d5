import { type FormState, textOf } from '#kernel/form-state.ts'
import { control, defineForm, errorLines, longText, refusedForm, wholeNumber } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { draftPage, draftPublishing, standardList } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { findDraft } from '../standard.queries.ts'
import { publishDraft } from './publish-draft.ts'

const publishForm = defineForm({
  summary: longText({ max: 2000, minLength: 3, required: true }),
  least_projects: wholeNumber({ min: 5, max: 50 }),
})
const prefix = 'quality.publish'

export async function askToPublish(ctx: RequestContext): Promise<Response> {
  const draft = await getDraft(ctx)
  return publishPage(ctx, { values: { least_projects: String(draft.leastProjects) }, errors: [] })
}

export async function submitPublishing(ctx: RequestContext): Promise<Response> {
  const draft = await getDraft(ctx)
  const typed = await ctx.typed()
  const parsed = publishForm.parse(typed)
  if (!parsed.ok) return publishPage(ctx, { values: typed, errors: parsed.form.errors })
  const result = await publishDraft(ctx.db, ctx.actor, {
    // The draft she had before her eyes: another one in the meantime is not hers to publish unseen.
    number: Number(textOf(typed, 'number')),
    summary: parsed.value.summary,
    leastProjects: parsed.value.least_projects ?? draft.leastProjects,
  })
  if (result.ok) return ctx.seeOther(standardList.href(ctx.lang, {}, { meldung: 'veroeffentlicht' }))
  return result.code === 'draft-unknown' ? notFound() : publishPage(ctx, refusedForm(typed, result, 'summary'))
}

async function getDraft(ctx: RequestContext) {
  return (await ctx.db.read(ctx.actor, findDraft)) ?? notFound()
}

async function publishPage(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const draft = await getDraft(ctx)
  const title = t('quality.publish.title')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'number', value: String(draft.number) },
  ]
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [{ label: t('quality.draft.title'), href: draftPage.href(lang) }],
    content: (
      <>
        <PageHeading
          title={title}
          kicker={t('quality.draft.number', { number: draft.number })}
          lead={t('quality.publish.lead')}
        />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={draftPublishing.href(lang)} hidden={hidden}>
          <TextArea t={t} {...control(publishForm, state, t, prefix, 'summary')} />
          <TextField t={t} {...control(publishForm, state, t, prefix, 'least_projects')} width="short" />
          <FormActions>
            <Button>{t('quality.publish.submit')}</Button>
            <a href={draftPage.href(lang)}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
