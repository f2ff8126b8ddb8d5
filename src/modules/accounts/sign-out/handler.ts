import type { RequestContext } from '#platform/http/index.ts'
import { signInAddress } from '../addresses.ts'
import { cookiesOf } from '../member.ts'
import { endSession } from '../sessions.ts'

/** Ends the session on the server and empties what the browser kept of it (SE-02, SE-09). */
export async function signOut(ctx: RequestContext): Promise<Response> {
  const { actor } = ctx
  if (actor.kind === 'person')
    await ctx.db.inTransaction(actor, (tx) => endSession(tx, actor.accountId, actor.sessionId))
  return ctx.seeOther(signInAddress.href(ctx.lang, {}, { hinweis: 'abgemeldet' }), {
    'set-cookie': cookiesOf(ctx).session.clear(),
    'clear-site-data': '"cache", "cookies", "storage"',
  })
}
