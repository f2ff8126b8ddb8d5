import { createServer, get as httpGet, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { anonymous } from '#kernel/actor.ts'
import { openTranslators } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { address, bareAddress } from './address.ts'
import { attachment } from './attachment.ts'
import { notFound } from './context.ts'
import { wrongQuery } from './data-answer.ts'
import { everyone } from './policy.ts'
import { data, frame, get, routes } from './route.ts'
import { createHttpServer, type HttpServer } from './server.ts'
import { openWeb, type Web } from './web.ts'

const { db, clock } = useDatabase()
const changedAt = new Date('2026-11-20T10:00:00.500Z')
let asked = 0
let web: Web
let running: HttpServer
let at = ''

beforeAll(async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  at = `http://127.0.0.1:${port}`
  web = openWeb({
    db,
    clock,
    log: openLog({ write: () => undefined }),
    baseUrl: at,
    translators: openTranslators({ de: {}, leicht: {}, en: {}, tr: {}, ar: {}, uk: {} }),
    layout: (_, view) => `<!DOCTYPE html><title>${view.title}</title>${String(view.content)}`,
    authenticate: async (request) => {
      asked += 1
      return { actor: anonymous, headers: request.headers.has('cookie') ? { 'set-cookie': 'gone=1' } : {} }
    },
    lostSessionPage: () => ({ title: 'lost', content: '' }),
    problemPage: (_, problem) => ({ title: problem, content: '' }),
    signInHref: () => '/',
    factorHref: () => '/',
    plain: {},
    routes: routes(
      data(bareAddress('/api/v1/things/:id'), async ({ params }) => thing(params.id), { may: everyone }),
      data(
        bareAddress('/api/export.csv'),
        async () => ({ type: 'text/csv; charset=utf-8', body: 'a\r\n'.repeat(900), fileName: 'export.csv' }),
        { may: everyone, kept: true },
      ),
      data(address('/neues.atom'), async ({ lang }) => ({ type: 'application/atom+xml', body: lang }), {
        may: everyone,
      }),
      frame(address('/rahmen'), async (ctx) => ctx.page({ title: 'frame', content: '' }), {
        may: everyone,
        kept: true,
      }),
      get(
        address('/tabelle/:rows'),
        async (ctx) =>
          attachment(ctx, {
            bytes: Buffer.from('a;b\r\n'.repeat(Number(ctx.params.rows))),
            type: 'text/csv; charset=utf-8',
            name: 'tabelle.csv',
          }),
        { may: everyone },
      ),
      get(address('/seite'), async (ctx) => ctx.page({ title: 'page', content: '' }), { may: everyone, kept: true }),
    ),
  })
  running = createHttpServer({
    web,
    assets: { href: (name) => name, find: () => undefined },
    baseUrl: at,
    trustedProxies: [],
    memoryBytes: 1_000_000,
  })
  await new Promise<void>((resolve) => running.server.listen(port, '127.0.0.1', resolve))
})
afterAll(() => running.drain())

async function thing(id: string) {
  if (id === 'none') return notFound()
  if (id === 'wrong') return wrongQuery([{ name: 'limit', reason: 'too much' }])
  if (id === 'broken') throw new Error('secret')
  return { type: 'application/json', body: JSON.stringify({ id }), changedAt, links: { next: `${at}/next` } }
}

const ask = (path: string, init?: RequestInit) => web.fetch(new Request(at + path, init))

describe('routes for programs', () => {
  it('answer every site, whoever asks, without looking at cookies', async () => {
    const before = asked
    const answer = await ask('/api/v1/things/1', {
      headers: { cookie: 'session=x', origin: 'https://elsewhere.example' },
    })
    expect(await answer.json()).toEqual({ id: '1' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    expect(answer.headers.get('link')).toBe(`<${at}/next>; rel="next"`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(asked).toBe(before)
  })

  it('WE-04: nothing else is open to other sites', async () => {
    for (const path of ['/de/seite', '/de/rahmen', '/de/gibt-es-nicht'])
      expect((await ask(path)).headers.get('access-control-allow-origin'), path).toBeNull()
    expect((await ask('/de/seite', { method: 'OPTIONS' })).status).toBe(405)
  })

  it('answer 304 to who has it already, by tag before date', async () => {
    const etag = (await ask('/api/v1/things/1')).headers.get('etag') ?? ''
    const status = async (headers: Record<string, string>) => (await ask('/api/v1/things/1', { headers })).status
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    expect(await status({ 'if-none-match': etag })).toBe(304)
    expect(await status({ 'if-none-match': `"other", ${etag}` })).toBe(304)
    expect(await status({ 'if-none-match': '*' })).toBe(304)
    expect(await status({ 'if-none-match': '"other"' })).toBe(200)
    expect(await status({ 'if-modified-since': changedAt.toUTCString() })).toBe(304)
    expect(await status({ 'if-modified-since': new Date(changedAt.getTime() - 1000).toUTCString() })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': changedAt.toUTCString() })).toBe(200)
    const known = await ask('/api/v1/things/1', { headers: { 'if-none-match': etag } })
    expect([known.headers.get('etag'), known.headers.get('access-control-allow-origin'), await known.text()]).toEqual([
      etag,
      '*',
      '',
    ])
  })

  it.each([
    ['/api/v1/things/none', 'GET', 404],
    ['/api/v1/things/wrong', 'GET', 400],
    ['/api/v1/things/broken', 'GET', 500],
    ['/api/v1/nothing', 'GET', 404],
    ['/api', 'GET', 404],
    ['/api/v1/things/1', 'POST', 405],
    ['/api/v1/things/%00', 'GET', 400],
    ['/de/neues.atom', 'POST', 405],
  ])('%s %s is the problem %i', async (path, method, status) => {
    const answer = await ask(path, { method })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await answer.json()) as Record<string, unknown>
    expect(problem).toMatchObject({ type: 'about:blank', status })
    expect(JSON.stringify(problem)).not.toContain('secret')
    if (status === 400 && path.endsWith('wrong'))
      expect(problem['parameters']).toEqual([{ name: 'limit', reason: 'too much' }])
  })

  it('answer HEAD, and browsers that ask before they ask', async () => {
    const head = await ask('/api/v1/things/1', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag') !== null]).toEqual([200, '', true])
    const preflight = await ask('/api/v1/things/1', { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD'])
  })

  it('have a language where their address has one', async () => {
    expect(await (await ask('/tr/neues.atom')).text()).toBe('tr')
    expect((await ask('/de/api/v1/things/1')).status).toBe(404)
  })

  it('must be addressed so that errors know them', () => {
    const line = data(bareAddress('/things'), async () => thing('1'), { may: everyone })
    expect(() => openWeb({ routes: line } as never)).toThrow('begins with /api/')
  })
})

describe('pages for frames', () => {
  it('may be shown by other sites; no other page may', async () => {
    const framed = await ask('/de/rahmen', { headers: { cookie: 'session=x' } })
    expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(framed.headers.get('content-security-policy')).toContain("form-action 'none'")
    expect([framed.headers.get('x-frame-options'), framed.headers.get('set-cookie')]).toEqual([null, null])
    const page = await ask('/de/seite')
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.headers.get('x-frame-options')).toBe('DENY')
  })
})

describe('over the wire', () => {
  it('kept answers have the same headers as fresh ones, and are compressed', async () => {
    for (const path of ['/de/rahmen', '/de/seite', '/api/export.csv']) {
      const fresh = await fetched(path)
      const kept = await fetched(path)
      expect(headersOf(kept.headers), path).toEqual(headersOf(fresh.headers))
      expect(kept.body.equals(fresh.body)).toBe(true)
      expect(gunzipSync(kept.body).length).toBeGreaterThan(10)
    }
    const kept = await fetched('/api/export.csv')
    expect(kept.headers['access-control-allow-origin']).toBe('*')
    expect(kept.headers['content-disposition']).toBe('attachment; filename="export.csv"')
    expect(running.memory.find('/api/export.csv', Date.now())).toBeDefined()
    const known = await fetched('/api/export.csv', { 'if-none-match': String(kept.headers['etag']) })
    expect([known.status, known.headers['access-control-allow-origin']]).toEqual([304, '*'])
  })

  it.each([10, 2000])('a table of %i rows says its length once, compressed or not', async (rows) => {
    for (const encoding of ['gzip', 'identity']) {
      const answer = await fetched(`/de/tabelle/${rows}`, { 'accept-encoding': encoding })
      expect(answer.headers['content-length']).toBe(String(answer.body.length))
      expect(answer.headers['content-encoding']).toBe(encoding === 'gzip' && rows > 1000 ? 'gzip' : undefined)
    }
  })

  it('what is not to be kept is made anew', async () => {
    await fetched('/api/v1/things/1')
    expect(running.memory.find('/api/v1/things/1', Date.now())).toBeUndefined()
  })
})

function fetched(path: string, headers: Record<string, string> = {}) {
  const { promise, resolve } = Promise.withResolvers<{
    status: number | undefined
    headers: IncomingMessage['headers']
    body: Buffer
  }>()
  httpGet(at + path, { headers: { 'accept-encoding': 'gzip', ...headers } }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () =>
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
    )
  })
  return promise
}

function headersOf(headers: IncomingMessage['headers']) {
  const { date: _, 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = headers
  return rest
}
