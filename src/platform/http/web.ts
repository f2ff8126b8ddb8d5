import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { anonymous, type Actor } from '#kernel/actor.ts'
import { isLang, type Lang, languages } from '#kernel/language.ts'
import type { Clock } from '#platform/clock/index.ts'
import { type Db, isUnavailable } from '#platform/db/index.ts'
import { HeldFile } from '#platform/files/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Layout, Leave, type RequestContext, type SiteNotice } from './context.ts'
import { AlreadySubmitted, findAnswer, isFormKey, keyUse, newFormKey } from './form-key.ts'
import { isAddressOfPrograms, preflightResponse } from './data-answer.ts'
import { answerRefusal, drawProblem, type Problem, type ProblemOptions } from './draw-problem.ts'
import { addHeaders, comesFromHere, headersOfFrames, securityHeaders } from './headers.ts'
import { hasBrokenEscape, isOtherwiseAsked, loggedPath, meantPath } from './asked-path.ts'
import { findTyped, type LostSessionPage } from './lost-session.ts'
import { isPressedByMail } from './pressed-by-mail.ts'
import { textResponse } from './text-response.ts'
import { type Body, checkRoutes, type Route } from './route.ts'
import { BadRequest, readJson, readTyped } from './typed-body.ts'
import { readUpload, type Uploaded } from './upload-body.ts'

/** Who asks, and the headers the answer needs when the session moved. */
export type Authenticated = { readonly actor: Actor; readonly headers?: Readonly<Record<string, string>> }

export type WebOptions = ProblemOptions & {
  readonly routes: readonly Route[]
  readonly layout: Layout
  readonly translators: (lang: Lang) => Translator
  readonly db: Db
  readonly clock: Clock
  readonly baseUrl: string
  readonly authenticate: (request: Request, db: Db, now: Date) => Promise<Authenticated>
  /** Draws what somebody typed before her session ended. */
  readonly lostSessionPage: LostSessionPage
  /** The notice over the page at this path; one cheap read, since every page that is drawn asks for it. */
  readonly siteNotice?: (db: Db, lang: Lang, path: string) => Promise<SiteNotice | undefined>
  /** Answers without language, such as health, by path; `/medien/*` answers everything below. */
  readonly plain: Readonly<Record<string, (request: Request) => Promise<Response>>>
}

/** What the server knows of a request, and hears of its answer. */
export type WebEnvironment = {
  readonly clientAddress?: string
  /** Called when the answer may be given again to anybody until data change. */
  readonly mayKeep?: () => void
}

export type Web = {
  fetch(request: Request, environment?: WebEnvironment): Promise<Response>
  readonly routes: readonly Route[]
}

/** Puts the route tables together; throws when a route is not declared as it must be (AZ-01). */
export function openWeb(options: WebOptions): Web {
  checkRoutes(options.routes)
  const base = new URL(options.baseUrl)
  const headers = securityHeaders(base.protocol === 'https:')
  const router = new Hono<{ Bindings: WebEnvironment }>()
  for (const route of options.routes) {
    router.on(route.method, mountedAt(route), async (hono) => {
      const known = route.audience === 'people' ? undefined : anonymous
      const { clientAddress = '', mayKeep } = hono.env
      const ctx = await contextOf(options, hono.req.raw, hono.req.param(), clientAddress, route.body, known)
      return withSession(await answer(options, route, ctx.context, mayKeep), ctx.headers)
    })
  }
  router.notFound(async (hono) => {
    const { method, path, raw } = hono.req
    const meant = method === 'GET' || method === 'HEAD' ? meantPath(options.routes, path) : undefined
    if (meant !== undefined)
      return new Response(null, { status: 308, headers: { location: meant + new URL(raw.url).search } })
    return problem(options, raw, isOtherwiseAsked(options.routes, path) ? 'method' : 'not-found')
  })

  async function fetch(request: Request, environment: WebEnvironment = {}): Promise<Response> {
    const started = performance.now()
    const response = await guarded(request, environment)
    addHeaders(response, headers)
    if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
    options.log.info('http.answered', {
      method: request.method,
      path: loggedPath(new URL(request.url).pathname),
      status: response.status,
      ms: Math.round(performance.now() - started),
    })
    return response
  }

  async function guarded(request: Request, environment: WebEnvironment): Promise<Response> {
    const url = new URL(request.url)
    try {
      // Probes come by whatever name the machine has.
      const plain = options.plain[url.pathname] ?? options.plain[url.pathname.replace(/^(\/[^/]+\/).*/, '$1*')]
      if (plain !== undefined) return await plain(request)
      if (url.host !== base.host) return await problem(options, request, 'wrong-host')
      if (request.url.length > 4000 || hasBrokenEscape(url.pathname) || url.search.includes('%00'))
        return await problem(options, request, 'bad-request')
      if (request.method === 'OPTIONS' && isAddressOfPrograms(url.pathname)) return preflightResponse()
      return await router.fetch(request, environment)
    } catch (error) {
      return failed(options, request, error)
    }
  }
  router.onError((error, hono) => failed(options, hono.req.raw, error))
  return { fetch, routes: options.routes }
}

function mountedAt({ path, method, bare }: Route): string[] {
  if (bare) return [path]
  const paths = languages.map((lang) => `/${lang}${path}`)
  return path === '/' && method === 'GET' ? ['/', ...paths] : paths
}

async function answer(
  options: WebOptions,
  route: Route,
  ctx: RequestContext,
  mayKeep: (() => void) | undefined,
): Promise<Response> {
  const decision = route.may.decide(ctx.actor, ctx.params as Readonly<Record<string, string>>)
  if (decision !== 'allow') {
    const { origin } = new URL(options.baseUrl)
    const texts = decision === 'sign-in' && route.method === 'POST' ? await findTyped(ctx, route, origin) : []
    const signInHref = options.signInHref(ctx.lang, ctx.url.pathname)
    return texts.length > 0
      ? ctx.page(options.lostSessionPage(ctx, { signInHref, texts }))
      : answerRefusal(options, ctx, decision)
  }
  if (route.method === 'GET') {
    const response = await leaving(options, ctx, () => route.handle(ctx))
    // A cookie that is no longer believed is taken away with this answer, which is then for this caller only.
    const shared = ctx.actor.kind === 'anonymous' && !ctx.request.headers.has('cookie')
    if (route.kept && shared && response.status === 200) {
      response.headers.set('cache-control', 'public, no-cache')
      mayKeep?.()
    }
    if (route.audience === 'frames') addHeaders(response, headersOfFrames)
    return response
  }
  if (route.body === 'link' && isPressedByMail(await ctx.typed())) return leaving(options, ctx, () => route.handle(ctx))
  if (!comesFromHere(ctx.request.headers, new URL(options.baseUrl).origin))
    return drawProblem(options, ctx, 'forbidden')
  if (route.body === 'json') return leaving(options, ctx, () => route.handle(ctx))
  return submit(options, route, ctx)
}

/** A submission has one effect: the key of its form is used up in the transaction of the effect. */
async function submit(options: WebOptions, route: Route, ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const key = typeof typed['_key'] === 'string' ? typed['_key'] : ''
  if (!isFormKey(key)) throw new BadRequest(400, 'form key missing')
  const keyed = keyUse(key)
  try {
    const bound = withDb(ctx, ctx.db.bound({ first: (tx) => keyed.use(tx) }))
    const response = await leaving(options, ctx, () => route.handle(bound))
    const location = response.headers.get('location')
    await keyed.keepAnswer(options.db, location ?? ctx.url.pathname)
    return response
  } catch (error) {
    if (!(error instanceof AlreadySubmitted)) throw error
    return ctx.seeOther((await findAnswer(options.db, key)) ?? ctx.url.pathname)
  }
}

/** The same context on another database; accessors stay accessors, so that each form still gets a key of its own. */
function withDb(ctx: RequestContext, db: Db): RequestContext {
  const descriptors = { ...Object.getOwnPropertyDescriptors(ctx), db: { value: db, enumerable: true } }
  return Object.defineProperties({}, descriptors) as RequestContext
}

async function leaving(options: WebOptions, ctx: RequestContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Leave) return answerRefusal(options, ctx, error.problem)
    throw error
  }
}

async function problem(options: WebOptions, request: Request, what: Problem, status?: number): Promise<Response> {
  const { context } = await contextOf(options, request, {}, '', 'none', anonymous)
  return drawProblem(options, context, what, status)
}

async function failed(options: WebOptions, request: Request, error: unknown): Promise<Response> {
  if (error instanceof BadRequest) return problem(options, request, 'bad-request', error.status)
  if (error instanceof HeldFile) return problem(options, request, 'held')
  if (isUnavailable(error)) {
    options.log.warn('http.unavailable')
    return problem(options, request, 'unavailable')
  }
  const { context } = await contextOf(options, request, {}, '', 'none', anonymous)
  options.log.error('http.incident', { incident: context.requestId, path: loggedPath(context.url.pathname) }, error)
  return drawProblem(options, context, 'incident')
}

type Made = { readonly context: RequestContext; readonly headers: Readonly<Record<string, string>> }

async function contextOf(
  options: WebOptions,
  request: Request,
  params: Record<string, string>,
  clientAddress: string,
  body: Body,
  known?: Actor,
): Promise<Made> {
  const url = new URL(request.url)
  const first = url.pathname.split('/')[1] ?? ''
  const lang = isLang(first) ? first : 'de'
  const now = options.clock.now()
  const [authenticated, siteNotice]: readonly [Authenticated, SiteNotice | undefined] =
    known === undefined
      ? await Promise.all([
          options.authenticate(request, options.db, now),
          options.siteNotice?.(options.db, lang, url.pathname),
        ])
      : [{ actor: known }, undefined]
  const requestId = randomUUID()
  let sent: Promise<Uploaded> | undefined
  const read = () => (sent ??= readSent(request, body))
  const context: RequestContext = {
    request,
    url,
    params,
    lang,
    t: options.translators(lang),
    actor: authenticated.actor,
    db: options.db.bound({ requestId }),
    now,
    requestId,
    log: options.log,
    baseUrl: options.baseUrl,
    clientAddress,
    siteNotice,
    get formKey() {
      return newFormKey()
    },
    typed: async () => (await read()).typed,
    files: async () => (await read()).files,
    json: () => readJson(request),
    page: (view) => pageResponse(String(options.layout(context, view)), view.status ?? 200),
    seeOther: (path, headers = {}) => new Response(null, { status: 303, headers: { location: path, ...headers } }),
  }
  return { context, headers: authenticated.headers ?? {} }
}

async function readSent(request: Request, body: Body): Promise<Uploaded> {
  if (typeof body === 'object') return readUpload(request, body.upload)
  // Mail programs send either kind of form (RFC 8058, 3.2).
  if (body === 'link' && (request.headers.get('content-type') ?? '').startsWith('multipart/'))
    return readUpload(request, 1000)
  return { typed: await readTyped(request), files: [] }
}

function pageResponse(html: string, status: number): Response {
  return textResponse(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function withSession(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers))
    if (!response.headers.has(name)) response.headers.append(name, value)
  return response
}
