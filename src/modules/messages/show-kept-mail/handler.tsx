import type { RequestContext } from '#platform/http/index.ts'
import { demoMailbox } from '../addresses.ts'
import { getKeptMail } from '../mailbox.ts'
import { KeptMailPage } from './page.tsx'

export async function showMail(ctx: RequestContext<'/mein/postfach/:mailId'>): Promise<Response> {
  const mail = await getKeptMail(ctx.db, ctx.params.mailId)
  return ctx.page({
    title: mail.subject,
    unlisted: true,
    breadcrumb: [{ label: ctx.t('messages.list.title'), href: demoMailbox.href(ctx.lang) }, { label: mail.subject }],
    content: <KeptMailPage t={ctx.t} mail={mail} />,
  })
}
