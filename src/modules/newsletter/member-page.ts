import { parseId } from '#kernel/id.ts'
import { isLang, type Lang } from '#kernel/language.ts'
import { type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { issueList, issueOverview } from './addresses.ts'
import type { Issue } from './issue.ts'
import { findIssue } from './issue.queries.ts'

type View = MemberView & { readonly issue?: Issue }

/** The frame of a page for those who write: title and way back. */
export function memberPage(ctx: RequestContext, { issue, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: t('newsletter.issues.title'), href: issueList.href(lang) },
    ...(issue === undefined ? [] : [{ label: issue.title, href: issueOverview.href(lang, { issueId: issue.id }) }]),
  ])
}

/** The issue of the address; leaves with 404 where there is none for this actor. */
export async function getIssue(ctx: RequestContext, issueId: string): Promise<Issue> {
  const id = parseId<'newsletter-issue'>(issueId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findIssue(tx, id))) ?? notFound()
}

export function getTextLang(text: string): Lang {
  return isLang(text) ? text : notFound()
}
