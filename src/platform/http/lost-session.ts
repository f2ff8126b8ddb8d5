import type { PageView, RequestContext } from './context.ts'
import { comesFromHere } from './headers.ts'
import type { Route } from './route.ts'

/** What somebody had typed when her session ended: shown once more, kept nowhere. */
export type LostSession = { readonly signInHref: string; readonly texts: readonly string[] }

export type LostSessionPage = (ctx: RequestContext, lost: LostSession) => PageView

// Shorter ones are typed again sooner than copied; larger bodies carry files and are not read for people we do not know [OURS].
const shortest = 30
const mostBytes = 200_000
const nothingToShow = /^_|^seen|passwor|secret|token|code|key/i

/** The long texts of a form that came from one of our own pages after the session had ended. */
export async function findTyped(ctx: RequestContext, { body }: Route, origin: string): Promise<readonly string[]> {
  const size = Number(ctx.request.headers.get('content-length') ?? Number.NaN)
  if (body === 'json' || body === 'none' || body === 'link' || !(size <= mostBytes)) return []
  if (!comesFromHere(ctx.request.headers, origin)) return []
  const typed = await ctx.typed()
  return Object.entries(typed)
    .filter(([name]) => !nothingToShow.test(name))
    .flatMap(([, value]) => value)
    .filter((text) => text.length >= shortest)
}
