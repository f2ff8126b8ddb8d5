import { hash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { Leave, type RequestContext } from './context.ts'
import { textResponse } from './text-response.ts'

/** What a route for programs answers with. */
export type DataAnswer = {
  readonly type: string
  readonly body: string
  /** When it last changed. Only for answers nothing can vanish from unnoticed: a list that lost an entry has no younger one. */
  readonly changedAt?: Date
  /** Further addresses by their relation (RFC 8288). */
  readonly links?: Readonly<Record<string, string>>
  /** The name under which browsers save it. */
  readonly fileName?: string
}

export type WrongParameter = { readonly name: string; readonly reason: string }

class WrongQuery extends Error {
  readonly parameters: readonly WrongParameter[]
  constructor(parameters: readonly WrongParameter[]) {
    super('wrong query')
    this.parameters = parameters
  }
}

/** 400 with what is wrong about each parameter, in English: programmers read it. */
export function wrongQuery(parameters: readonly WrongParameter[]): never {
  throw new WrongQuery(parameters)
}

/** Addresses of routes for programs, known without looking into the table. */
export function isAddressOfPrograms(path: string): boolean {
  return /^\/api(?:\/|$)|\.(?:atom|xml|json|csv|geojson|ttl|jsonld)$/.test(path)
}

// Data of the public directory, read without credentials: any site may show them (decision 0009).
const openToAll: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link',
  'cross-origin-resource-policy': 'cross-origin',
}

/** Runs the handler and answers it conditionally (RFC 9110 §13). */
export async function dataResponse<Path extends string>(
  ctx: RequestContext<Path>,
  handle: (ctx: RequestContext<Path>) => Promise<DataAnswer>,
): Promise<Response> {
  try {
    return conditional(ctx.request.headers, await handle(ctx))
  } catch (error) {
    if (error instanceof WrongQuery) return problemResponse(400, { parameters: error.parameters })
    if (error instanceof Leave) return problemResponse(404)
    throw error
  }
}

function conditional(asked: Headers, answer: DataAnswer): Response {
  const { type, body, changedAt, links = {}, fileName } = answer
  const bytes = Buffer.from(body)
  const etag = `W/"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`
  const headers = new Headers({ ...openToAll, etag, 'cache-control': 'public, no-cache', vary: 'Accept-Encoding' })
  if (changedAt !== undefined) headers.set('last-modified', changedAt.toUTCString())
  const related = Object.entries(links).map(([relation, href]) => `<${href}>; rel="${relation}"`)
  if (related.length > 0) headers.set('link', related.join(', '))
  if (isKnown(asked, etag, changedAt)) return new Response(null, { status: 304, headers })
  headers.set('content-type', type)
  if (fileName !== undefined) headers.set('content-disposition', `attachment; filename="${fileName}"`)
  return textResponse(body, { headers }, bytes)
}

/** An ETag decides alone where one is sent; dates only without it. */
function isKnown(asked: Headers, etag: string, changedAt: Date | undefined): boolean {
  const tags = asked.get('if-none-match')
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  if (tags !== null) return tags.trim() === '*' || tags.split(',').some((tag) => bare(tag) === bare(etag))
  const since = Date.parse(asked.get('if-modified-since') ?? '')
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}

/** What went wrong, for programs (RFC 9457). */
export function problemResponse(status: number, more: Readonly<Record<string, unknown>> = {}): Response {
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? '', status, ...more }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { ...openToAll, 'content-type': 'application/problem+json' },
  })
}

/** Browsers of other sites ask first when they send a condition of their own. */
export function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-None-Match, If-Modified-Since',
      'access-control-max-age': '86400',
    },
  })
}
