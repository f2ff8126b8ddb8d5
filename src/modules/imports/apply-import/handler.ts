import { forbidden, type RequestContext } from '#platform/http/index.ts'
import { type importApply, importPage } from '../addresses.ts'
import { getImport } from '../member-page.tsx'
import { orderApply } from './order-apply.ts'

/** The page of the import shows how far it is; a second press finds it under way. */
export async function submitApply(ctx: RequestContext<typeof importApply.path>): Promise<Response> {
  const head = await getImport(ctx)
  const result = await orderApply(ctx.db, ctx.actor, head)
  if (!result.ok && result.code === 'not-yours') return forbidden()
  return ctx.seeOther(importPage.href(ctx.lang, { importId: head.id }))
}
