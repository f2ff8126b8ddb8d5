import type { RequestContext } from '#platform/http/index.ts'
import { thread, type threadConsents } from '../addresses.ts'
import { gonePage } from '../client-page.tsx'
import { changeConsents } from './change-consents.ts'
import { consentForm } from './form.ts'

export async function submitConsents(ctx: RequestContext<typeof threadConsents.path>): Promise<Response> {
  const { token } = ctx.params
  const parsed = consentForm.parse(await ctx.typed())
  // Two boxes can be ticked or not: there is nothing to refuse.
  const { look_back: lookBack, hand_over: handOver } = parsed.ok ? parsed.value : { look_back: false, hand_over: false }
  const result = await changeConsents(ctx.db, token, [
    ...(handOver ? ['hand-over' as const] : []),
    ...(lookBack ? ['look-back' as const] : []),
  ])
  if (!result.ok) return gonePage(ctx)
  return ctx.seeOther(thread.href(ctx.lang, { token }, { meldung: 'eingewilligt' }))
}
