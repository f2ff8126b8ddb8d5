import type { Actor } from '#kernel/actor.ts'
import { forbidden, type RequestContext, samePagePath } from '#platform/http/index.ts'
import { newToken, type SessionCookies, sessionCookies } from '#platform/session/index.ts'
import { factorIsFresh, limits } from './account.ts'
import { getAccount } from './account.queries.ts'
import { appAddress, confirmAddress, memberStart } from './addresses.ts'
import { listSessions } from './sessions.ts'

export type Person = Extract<Actor, { kind: 'person' }>

/** Who is signed in; routes for signed-in people only come here with one. */
export function personOf(ctx: Pick<RequestContext, 'actor'>): Person {
  return ctx.actor.kind === 'person' ? ctx.actor : forbidden()
}

export function cookiesOf(ctx: Pick<RequestContext, 'baseUrl'>): SessionCookies {
  return sessionCookies(ctx.baseUrl)
}

/** Where to go on after signing in: the page first asked for, when it is one of ours, else the start of the member area. */
export function nextPath(ctx: RequestContext, text: string | null | undefined): string {
  return samePagePath(text) ?? memberStart.href(ctx.lang)
}

/** Goes on with the session in the cookie. */
export function goOn(ctx: RequestContext, token: string, path: string): Response {
  return ctx.seeOther(path, { 'set-cookie': cookiesOf(ctx).session.set(token) })
}

/** The browser's binding, or a new one with the header that sets it. Lives as long as the links it is for. */
export function bindingOf(ctx: RequestContext): { readonly binding: string; readonly header: string } {
  const { binding: cookie } = cookiesOf(ctx)
  const binding = cookie.read(ctx.request) ?? newToken()
  return { binding, header: cookie.set(binding, limits.link / 1000) }
}

/**
 * Sends people whose factor was not shown in the last ten minutes to show it again (SE-06); undefined means go ahead.
 * Without any factor yet a password or link shown as lately will do, unless a factor is needed: that is how the first one is set up.
 */
export async function findProofGap(
  ctx: RequestContext,
  back: string,
  need: 'proof' | 'factor' = 'proof',
): Promise<Response | undefined> {
  const person = personOf(ctx)
  if (factorIsFresh(person, ctx.now)) return undefined
  const { account, sessions } = await ctx.db.read(person, async (tx) => ({
    account: await getAccount(tx, person.accountId),
    sessions: await listSessions(tx, person.accountId),
  }))
  const provedAt = sessions.find(({ id }) => id === person.sessionId)?.provedAt.getTime() ?? 0
  const withoutFactor = !account.hasApp && !account.hasPasskey
  if (withoutFactor && need === 'factor') return ctx.seeOther(appAddress.href(ctx.lang, {}, { next: back }))
  const provedLately = ctx.now.getTime() - provedAt < limits.freshFactor
  return withoutFactor && provedLately ? undefined : ctx.seeOther(confirmAddress.href(ctx.lang, {}, { next: back }))
}
