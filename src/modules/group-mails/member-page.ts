import { parseId } from '#kernel/id.ts'
import { notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import { groupMailList } from './addresses.ts'
import type { GroupMail } from './group-mail.ts'
import { findGroupMail } from './group-mail.queries.ts'

/** The frame of a page about mails to groups: title and way back. */
export function memberPage(ctx: RequestContext, view: Pick<PageView, 'title' | 'content' | 'status'>): Response {
  const { t, lang } = ctx
  const list = { label: t('group-mails.list.title'), href: groupMailList.href(lang) }
  return ctx.page({
    ...view,
    unlisted: true,
    breadcrumb: [
      { label: t('group-mails.start'), href: memberStart.href(lang) },
      ...(view.title === list.label ? [] : [list]),
      { label: view.title },
    ],
  })
}

/** The mail of the address; leaves with 404 where there is none for this actor. */
export async function getGroupMail(ctx: RequestContext, mailId: string): Promise<GroupMail> {
  const id = parseId<'group-mail'>(mailId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findGroupMail(tx, id))) ?? notFound()
}
