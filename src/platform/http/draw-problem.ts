import type { Lang } from '#kernel/language.ts'
import type { Log } from '#platform/log/index.ts'
import { loggedPath } from './asked-path.ts'
import type { HttpProblem, PageView, RequestContext } from './context.ts'
import { isAddressOfPrograms, problemResponse } from './data-answer.ts'
import type { Decision } from './policy.ts'

/** A page of the house for what went wrong; `incident` only when it is our fault. */
export type Problem = HttpProblem | 'unavailable' | 'held' | 'incident' | 'bad-request' | 'method' | 'wrong-host'

export type ProblemOptions = {
  readonly log: Log
  /** Draws the page of a problem. It must not touch the database: that may be what is wrong. */
  readonly problemPage: (ctx: RequestContext, problem: Problem) => PageView
  /** Where people sign in, with the way back. */
  readonly signInHref: (lang: Lang, next: string) => string
  /** Where a missing second factor is shown or set up. */
  readonly factorHref: (lang: Lang, next: string) => string
}

const statusOf: Record<Problem, number> = {
  'not-found': 404,
  forbidden: 403,
  'sign-in': 401,
  factor: 403,
  unavailable: 503,
  held: 503,
  incident: 500,
  'bad-request': 400,
  method: 405,
  'wrong-host': 421,
}

const headerOf: Readonly<Partial<Record<Problem, readonly [name: string, value: string]>>> = {
  method: ['allow', 'GET, HEAD, POST'],
  unavailable: ['retry-after', '5'],
  held: ['retry-after', '60'],
}

/** The page of a problem, or for programs what they understand. */
export function drawProblem(
  { problemPage }: Pick<ProblemOptions, 'problemPage'>,
  ctx: RequestContext,
  what: Problem,
  status = statusOf[what],
): Response {
  const response = isAddressOfPrograms(ctx.url.pathname)
    ? problemResponse(status)
    : ctx.page({ ...problemPage(ctx, what), status })
  const header = headerOf[what]
  if (header !== undefined) response.headers.set(...header)
  return response
}

/** Why somebody may not: the way to sign in and back, or a page that says no. */
export function answerRefusal(
  options: ProblemOptions,
  ctx: RequestContext,
  decision: Exclude<Decision, 'allow'>,
): Response {
  const next = ctx.request.method === 'GET' ? ctx.url.pathname + ctx.url.search : ctx.url.pathname
  if (ctx.actor.kind === 'person' || decision !== 'sign-in') {
    options.log.info('http.refused', {
      decision,
      path: loggedPath(ctx.url.pathname),
      account: ctx.actor.kind === 'person' ? ctx.actor.accountId : null,
    })
  }
  switch (decision) {
    case 'sign-in':
      return ctx.seeOther(options.signInHref(ctx.lang, next))
    case 'factor':
      return ctx.seeOther(options.factorHref(ctx.lang, next))
    case 'not-found':
    case 'forbidden':
      return drawProblem(options, ctx, decision)
  }
}
