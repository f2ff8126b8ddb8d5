import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { control, defineForm, errorLines, longText } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { postReport, reportList, type reportSettling, threadPage } from '../addresses.ts'
import { getPost, groupStep, memberPage, personOf, threadStep } from '../member-page.ts'
import { countTurn } from '../throttling.ts'
import { authorWords } from '../words.tsx'
import { ReportsPage } from './page.tsx'
import { listReports, reportPost, settleReport } from './report.queries.ts'

const reportForm = defineForm({ reason: longText({ max: 1000, minLength: 5, required: true }) })
const prefix = 'exchange.reportForm'

type Context = RequestContext<typeof postReport.path>

export async function askForReport(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm)
}

export const submitReport: Handler<typeof postReport.path> = async (ctx) => {
  const actor = personOf(ctx)
  const { post, thread } = await getPost(ctx)
  const typed = await ctx.typed()
  const parsed = reportForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form)
  if (!(await countTurn(ctx.db, actor, 'mails')).ok)
    return show(ctx, { values: typed, errors: [{ field: 'reason', code: 'too-often' }] })
  await reportPost(ctx.db, actor, post, parsed.value.reason)
  return ctx.seeOther(threadPage.href(ctx.lang, { threadId: thread.id }, { meldung: 'gemeldet' }))
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t } = ctx
  const { post, thread, group } = await getPost(ctx)
  const reason = control(reportForm, state, t, prefix, 'reason')
  return memberPage(ctx, {
    title: t('exchange.reportForm.title'),
    status: state.errors.length > 0 ? 422 : 200,
    way: [groupStep(ctx, group), threadStep(ctx, thread)],
    content: (
      <>
        <PageHeading
          title={t('exchange.reportForm.title')}
          lead={t('exchange.reportForm.lead', { name: authorWords(t, post) })}
        />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={postReport.href(t.lang, { postId: post.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextArea t={t} {...reason} />
          <FormActions>
            <Button>{t('exchange.reportForm.submit')}</Button>
            <a href={threadPage.href(t.lang, { threadId: thread.id })}>{t('ui.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

export async function showReports(ctx: RequestContext): Promise<Response> {
  const reports = await ctx.db.read(ctx.actor, listReports)
  return memberPage(ctx, {
    title: ctx.t('exchange.reports.title'),
    content: <ReportsPage ctx={ctx} reports={reports} />,
  })
}

export const submitSettling: Handler<typeof reportSettling.path> = async (ctx) => {
  const id = parseId<'exchange-report'>(ctx.params.reportId) ?? notFound()
  const result = await settleReport(ctx.db, ctx.actor, id)
  return result.ok ? ctx.seeOther(reportList.href(ctx.lang, {}, { meldung: 'erledigt' })) : notFound()
}
