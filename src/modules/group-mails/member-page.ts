import { parseId } from '#kernel/id.ts'
import { type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { groupMailList } from './addresses.ts'
import type { GroupMail } from './group-mail.ts'
import { findGroupMail } from './group-mail.queries.ts'

/** The frame of a page about mails to groups: title and way back. */
export function memberPage(ctx: RequestContext, view: MemberView): Response {
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: ctx.t('group-mails.list.title'), href: groupMailList.href(ctx.lang) },
  ])
}

/** The mail of the address; leaves with 404 where there is none for this actor. */
export async function getGroupMail(ctx: RequestContext, mailId: string): Promise<GroupMail> {
  const id = parseId<'group-mail'>(mailId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findGroupMail(tx, id))) ?? notFound()
}
