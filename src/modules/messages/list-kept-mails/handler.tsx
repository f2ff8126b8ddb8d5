import type { RequestContext } from '#platform/http/index.ts'
import { listKeptMails } from '#platform/mail/index.ts'
import { demoMailbox } from '../addresses.ts'
import { mailboxReader } from '../mailbox.ts'
import { KeptMailList } from './page.tsx'

const pageLength = 50

export async function listMails(ctx: RequestContext): Promise<Response> {
  const page = pageOf(ctx.url.searchParams.get('seite'))
  // One more than shown tells whether there is a next page.
  const found = await ctx.db.read(mailboxReader, (tx) =>
    listKeptMails(tx, { limit: pageLength + 1, offset: (page - 1) * pageLength }),
  )
  const hrefOf = (number: number) => demoMailbox.href(ctx.lang, {}, { seite: number === 1 ? undefined : number })
  const title = ctx.t('messages.list.title')
  return ctx.page({
    title,
    unlisted: true,
    breadcrumb: [{ label: title }],
    content: (
      <KeptMailList
        t={ctx.t}
        mails={found.slice(0, pageLength)}
        previous={page > 1 ? hrefOf(page - 1) : undefined}
        next={found.length > pageLength ? hrefOf(page + 1) : undefined}
      />
    ),
  })
}

function pageOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}
