import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Assets } from './assets.ts'
import { headersOfFiles, securityHeaders } from './headers.ts'
import { type Encoding, encodingFor, type KeptPage, openPageMemory, type PageMemory, pressed } from './page-memory.ts'
import { bytesOf } from './text-response.ts'
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

type Sendable = Pick<KeptPage, 'type' | 'bodies'> & Partial<Pick<KeptPage, 'etag' | 'headers'>>

type Asked = { host: string; cookie: boolean; encoding: Encoding; etag: string }

const compress = promisify(gzip)
const smallest = 1400
// What shrinks: pages, and the data for programs.
const textual = /^(?:text\/|application\/(?:[a-z.-]+\+)?(?:json|xml)\b)/

/** The program on a socket: built files and kept pages straight from memory, everything else through the routes. */
export function createHttpServer(options: ServerOptions): HttpServer {
  const memory = openPageMemory(options.memoryBytes)
  const base = new URL(options.baseUrl)
  // One flat list is the quickest form for a head that never changes.
  const fixed = Object.entries(securityHeaders(base.protocol === 'https:')).flat()
  const ofFiles = Object.entries(headersOfFiles(base.protocol === 'https:')).flat()
  const listener = getRequestListener(
    async (request, environment) => {
      const { incoming, outgoing } = environment as { incoming: IncomingMessage; outgoing: ServerResponse }
      return answer(request, clientAddressOf(incoming, options.trustedProxies), outgoing)
    },
    { overrideGlobalObjects: false },
  )

  async function answer(request: Request, clientAddress: string, outgoing: ServerResponse): Promise<Response> {
    const keep = memory.begin()
    let mayKeep = false
    const response = await options.web.fetch(request, { clientAddress, mayKeep: () => (mayKeep = true) })
    if (response.body === null || !textual.test(response.headers.get('content-type') ?? '')) return response
    const body = await bytesOf(response)
    // Its length is that of what is sent, compressed or not.
    response.headers.delete('content-length')
    if (!response.headers.has('vary')) response.headers.set('vary', 'Cookie, Accept-Encoding')
    const encoding = encodingFor(request.headers.get('accept-encoding') ?? undefined)
    if (options.memoryBytes > 0 && request.method === 'GET' && mayKeep && !request.headers.has('cookie')) {
      const url = new URL(request.url)
      const page = await pressed(body, response.headers)
      keep(url.pathname + url.search, page, Date.now())
      response.headers.set('etag', page.etag)
      if (encoding !== 'identity') response.headers.set('content-encoding', encoding)
      return sent(outgoing, response, page.bodies[encoding])
    }
    if (encoding === 'identity' || body.length < smallest) return sent(outgoing, response, body)
    response.headers.set('content-encoding', 'gzip')
    return sent(outgoing, response, await compress(body, { level: 5 }))
  }

  function answerFromMemory(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '/'
    if (request.method !== 'GET') return false
    const asked = readAsked(request.rawHeaders)
    if (asked.host !== base.host) return false
    const file = path.startsWith('/assets/') ? options.assets.find(path) : undefined
    const found = file ?? (asked.cookie ? undefined : memory.find(path, Date.now()))
    if (found === undefined) return false
    send(response, found, asked)
    return true
  }

  function send(response: ServerResponse, page: Sendable, { encoding, etag }: Asked): void {
    if (page.etag !== undefined && etag === page.etag) {
      response.writeHead(304, [...(page.headers ?? fixed), 'cache-control', 'public, no-cache', 'etag', etag]).end()
      return
    }
    response.writeHead(200, headOf(page, encoding)).end(page.bodies[encoding])
  }

  // The head of a kept page or built file is the same each time, so it is put together once.
  const heads = new WeakMap<Sendable, Partial<Record<Encoding, string[]>>>()
  function headOf(page: Sendable, encoding: Encoding): string[] {
    const known = heads.get(page)?.[encoding]
    if (known !== undefined) return known
    const body = page.bodies[encoding]
    const caching = page.etag === undefined ? 'public, max-age=31536000, immutable' : 'public, no-cache'
    const head = [...(page.headers ?? [...ofFiles, 'vary', 'Accept-Encoding']), 'cache-control', caching]
    if (page.etag !== undefined) head.push('etag', page.etag)
    if (body !== page.bodies.identity) head.push('content-encoding', encoding)
    head.push('content-type', page.type, 'content-length', String(body.length))
    heads.set(page, { ...heads.get(page), [encoding]: head })
    return head
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

/** Writes the answer straight to the socket: a stream in between costs as much as rendering a small page. */
function sent(outgoing: ServerResponse, { status, headers }: Response, body: Buffer): Response {
  outgoing.writeHead(status, [...[...headers].flat(), 'content-length', String(body.length)]).end(body)
  return RESPONSE_ALREADY_SENT
}

/** What an answer from memory needs to know. Read from the raw list, since Node's own object of headers is dear to make. */
function readAsked(raw: readonly string[]): Asked {
  const asked: Asked = { host: '', cookie: false, encoding: 'identity', etag: '' }
  for (let index = 0; index < raw.length; index += 2) {
    const value = raw[index + 1] ?? ''
    switch (raw[index]?.toLowerCase()) {
      case 'host':
        asked.host = value
        break
      case 'cookie':
        asked.cookie = true
        break
      case 'accept-encoding':
        asked.encoding = encodingFor(value)
        break
      case 'if-none-match':
        asked.etag = value
        break
      default:
        break
    }
  }
  return asked
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
