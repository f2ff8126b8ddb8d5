import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { memberPage } from '../member-page.ts'
import { listEnquiries } from '../trainer.queries.ts'
import { EnquiriesPage } from './page.tsx'

export async function showEnquiries(ctx: RequestContext): Promise<Response> {
  const open = ctx.url.searchParams.get('stand') !== 'fertig'
  const after = parseId<'enquiry'>(ctx.url.searchParams.get('nach') ?? '')
  const page = await ctx.db.read(ctx.actor, (tx) => listEnquiries(tx, { open, after }))
  return memberPage(ctx, {
    title: ctx.t('trainers.enquiries.title'),
    content: <EnquiriesPage t={ctx.t} page={page} open={open} isFirst={after === undefined} />,
  })
}
