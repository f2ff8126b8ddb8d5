import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type endSessionsAddress, securityAddress } from '../addresses.ts'
import { personOf } from '../member.ts'
import { endSession, endSessions } from '../sessions.ts'

/** Ends one of the person's own sessions, or all others (SE-05). */
export async function endOwnSessions(ctx: RequestContext<typeof endSessionsAddress.path>): Promise<Response> {
  const person = personOf(ctx)
  const typed = await ctx.typed()
  const one = typeof typed['session'] === 'string' ? parseId<'session'>(typed['session']) : undefined
  await ctx.db.inTransaction(person, (tx) =>
    one === undefined ? endSessions(tx, person.accountId, person.sessionId) : endSession(tx, person.accountId, one),
  )
  return ctx.seeOther(securityAddress.href(ctx.lang, {}, { hinweis: 'beendet' }))
}
