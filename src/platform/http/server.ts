import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import type { Assets } from './assets.ts'
import { securityHeaders } from './headers.ts'
import { encodingFor, type KeptPage, openPageMemory, type PageMemory, pressed } from './page-memory.ts'
import type { Web } from './web.ts'

export type ServerOptions = {
  readonly web: Web
  readonly assets: Assets
  readonly baseUrl: string
  readonly trustedProxies: readonly string[]
  /** Bytes for kept pages; 0 answers every page anew. */
  readonly memoryBytes: number
}

export type HttpServer = { readonly server: Server; readonly memory: PageMemory; drain(): Promise<void> }

type Sendable = Pick<KeptPage, 'type' | 'bodies'> & { readonly etag?: string }

const compress = promisify(gzip)
const smallest = 1400

/** The program on a socket: built files and kept pages straight from memory, everything else through the routes. */
export function createHttpServer(options: ServerOptions): HttpServer {
  const memory = openPageMemory(options.memoryBytes)
  const base = new URL(options.baseUrl)
  // One flat list is the quickest form for a head that never changes.
  const fixed = Object.entries(securityHeaders(base.protocol === 'https:')).flat()
  const listener = getRequestListener(
    async (request, environment) =>
      answer(request, clientAddressOf((environment as { incoming: IncomingMessage }).incoming, options.trustedProxies)),
    { overrideGlobalObjects: false },
  )

  async function answer(request: Request, clientAddress: string): Promise<Response> {
    const keep = memory.begin()
    const response = await options.web.fetch(request, { clientAddress })
    if (response.body === null || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response
    const body = Buffer.from(await response.arrayBuffer())
    response.headers.set('vary', 'Cookie, Accept-Encoding')
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? undefined)
    if (
      options.memoryBytes > 0 &&
      request.method === 'GET' &&
      response.headers.get('cache-control') === 'public, no-cache' &&
      !request.headers.has('cookie')
    ) {
      const url = new URL(request.url)
      const page = await pressed(body, 'text/html; charset=utf-8')
      keep(url.pathname + url.search, page, Date.now())
      response.headers.set('etag', page.etag)
      if (encoding !== 'identity') response.headers.set('content-encoding', encoding)
      return new Response(new Uint8Array(page.bodies[encoding]), response)
    }
    if (encoding === 'identity' || body.length < smallest) return new Response(body, response)
    response.headers.set('content-encoding', 'gzip')
    return new Response(new Uint8Array(await compress(body, { level: 5 })), response)
  }

  function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '/'
    if (request.method !== 'GET' || request.headers.host !== base.host) return false
    if (path.startsWith('/assets/')) {
      const file = options.assets.find(path)
      if (file === undefined) return false
      send(request, response, file, 'public, max-age=31536000, immutable')
      return true
    }
    if (request.headers.cookie !== undefined) return false
    const page = memory.find(path, Date.now())
    if (page === undefined) return false
    send(request, response, page, 'public, no-cache')
    return true
  }

  function send(request: IncomingMessage, response: ServerResponse, body: Sendable, cacheControl: string): void {
    const encoding = encodingFor(request.headers['accept-encoding'])
    const bytes = body.bodies[encoding]
    const head = [...fixed, 'cache-control', cacheControl, 'vary', 'Cookie, Accept-Encoding']
    if (body.etag !== undefined) head.push('etag', body.etag)
    if (body.etag !== undefined && request.headers['if-none-match'] === body.etag) {
      response.writeHead(304, head).end()
      return
    }
    if (bytes !== body.bodies.identity) head.push('content-encoding', encoding)
    head.push('content-type', body.type, 'content-length', String(bytes.length))
    response.writeHead(200, head).end(bytes)
  }

  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 20_000, connectionsCheckingInterval: 5000 },
    (request, response) => {
      if (!answerFromMemory(request, response)) void listener(request, response)
    },
  )
  server.maxConnections = 4000
  server.maxHeadersCount = 100
  return { server, memory, drain: () => drain(server) }
}

/** Takes no new connections, lets running answers finish, and gives up on them after ten seconds. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** The caller's address; a forwarded one counts only from a configured proxy, and then the last hop it names (WE-11). */
function clientAddressOf(incoming: IncomingMessage, trustedProxies: readonly string[]): string {
  const direct = (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!trustedProxies.includes(direct)) return direct
  const forwarded = incoming.headers['x-forwarded-for']
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').at(-1)?.trim() ?? ''
  return isIP(last) === 0 ? direct : last
}
