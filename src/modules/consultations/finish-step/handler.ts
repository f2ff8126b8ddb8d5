import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { thread, type threadStep } from '../addresses.ts'
import { gonePage } from '../client-page.tsx'
import { finishStep } from './finish-step.ts'

export async function submitFinishedStep(ctx: RequestContext<typeof threadStep.path>): Promise<Response> {
  const { token, stepId } = ctx.params
  const result = await finishStep(ctx.db, token, parseId(stepId))
  if (!result.ok) return gonePage(ctx)
  return ctx.seeOther(thread.href(ctx.lang, { token }, { meldung: 'erledigt' }))
}
