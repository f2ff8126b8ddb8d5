import { notFound, type RequestContext } from '#platform/http/index.ts'
import { entryHref, findEntry } from '#modules/directory/index.ts'
import { entryApproval } from '../addresses.ts'
import { approveEntry } from './approve-entry.ts'
import { ApprovalPage } from './page.tsx'

type Context = RequestContext<typeof entryApproval.path>

export async function askWhetherRight(ctx: Context): Promise<Response> {
  const entry = await getEntry(ctx)
  const thanked = ctx.url.searchParams.get('meldung') === 'danke'
  const title = ctx.t(thanked ? 'feedback.approve.thanks' : 'feedback.approve.title')
  return ctx.page({
    title,
    unlisted: true,
    breadcrumb: [
      { label: ctx.t('feedback.home'), href: `/${ctx.lang}/` },
      { label: entry.name, href: entryHref(ctx.t, entry) },
      { label: title },
    ],
    content: <ApprovalPage ctx={ctx} entry={entry} title={title} thanked={thanked} />,
  })
}

export async function submitRight(ctx: Context): Promise<Response> {
  const { profileId, slug } = await getEntry(ctx)
  await approveEntry(ctx.db, profileId, ctx.clientAddress)
  return ctx.seeOther(entryApproval.href(ctx.lang, { slug }, { meldung: 'danke' }))
}

async function getEntry(ctx: Context) {
  return (await ctx.db.read(ctx.actor, (tx) => findEntry(tx, ctx.params.slug))) ?? notFound()
}
