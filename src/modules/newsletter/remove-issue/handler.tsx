import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { issueList, issueOverview, issueRemoval } from '../addresses.ts'
import { stateOf } from '../issue.ts'
import { getIssue, memberPage } from '../member-page.ts'
import { removeIssue } from './remove-issue.ts'

type Context = RequestContext<typeof issueRemoval.path>

export async function askForRemoval(ctx: Context): Promise<Response> {
  return show(ctx)
}

export async function submitRemoval(ctx: Context): Promise<Response> {
  const issue = await getIssue(ctx, ctx.params.issueId)
  const result = await removeIssue(ctx.db, ctx.actor, issue.id)
  if (result.ok) return ctx.seeOther(issueList.href(ctx.lang, {}, { meldung: 'entfernt' }))
  switch (result.code) {
    case 'issue-unknown':
      return notFound()
    case 'no-draft':
      return show(ctx, 'no-draft')
  }
}

async function show(ctx: Context, refusal?: 'no-draft'): Promise<Response> {
  const { t, lang, params } = ctx
  const issue = await getIssue(ctx, params.issueId)
  if (refusal === undefined && stateOf(issue) !== 'draft') return ctx.seeOther(issueOverview.href(lang, params))
  const title = t('newsletter.remove.title')
  return memberPage(ctx, {
    title,
    issue,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={issue.title}
        lead={t('newsletter.remove.lead')}
        action={issueRemoval.href(lang, params)}
        submit={t('newsletter.remove.submit')}
        backHref={issueOverview.href(lang, params)}
        refusal={refusal === undefined ? undefined : t('newsletter.remove.no-draft')}
      />
    ),
  })
}
