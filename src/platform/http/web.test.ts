import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { type Actor, anonymous } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { openTranslators } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { systemActor } from '#kernel/actor.ts'
import { address } from './address.ts'
import type { Assets } from './assets.ts'
import { memberPolicy, everyone } from './policy.ts'
import { form, get, post, postJson, routes } from './route.ts'
import { createHttpServer } from './server.ts'
import { openWeb, type Problem, type Web } from './web.ts'

const { db, clock, rows } = useDatabase()
const logged: string[] = []
const at = 'https://vielfalt.example'
const note = address('/notiz')
const own = address('/mein/notizen/:noteId')
const key = () => `${Math.random().toString(36).slice(2)}0000000000000000000000`.slice(0, 22)

const keeper: Actor = {
  kind: 'person',
  accountId: idFrom('a'),
  personId: idFrom('p'),
  sessionId: idFrom('s'),
  name: 'Petra',
  roles: [],
  factorMissing: false,
  factorShownAt: null,
}

let web: Web
beforeAll(() => {
  web = openWeb({
    db,
    clock,
    log: openLog({ write: (line) => void logged.push(line) }),
    baseUrl: at,
    translators: openTranslators({ de: {}, leicht: {}, en: {}, tr: {}, ar: {}, uk: {} }),
    layout: (_, view) => `<!DOCTYPE html><title>${view.title}</title>${String(view.content)}`,
    authenticate: async (request) => ({ actor: request.headers.get('x-test-actor') === 'keeper' ? keeper : anonymous }),
    problemPage: (_, problem: Problem) => ({ title: problem, content: '' }),
    signInHref: (lang, next) => `/${lang}/mein/anmelden?next=${next}`,
    factorHref: (lang, next) => `/${lang}/mein/sicherheit?next=${next}`,
    plain: { '/healthz': async () => new Response('ok') },
    routes: routes(
      get(address('/'), async (ctx) => ctx.page({ title: `start ${ctx.lang}`, content: '' }), {
        may: everyone,
        kept: true,
      }),
      get(address('/kaputt'), () => Promise.reject(new Error('secret Petra')), { may: everyone }),
      form(
        note,
        {
          ask: async (ctx) => ctx.page({ title: 'ask', content: '' }),
          submit: async (ctx) => {
            const typed = await ctx.typed()
            await ctx.db.inTransaction(systemActor('test'), (tx) =>
              sql`insert into installation (name, value) values (${`note-${String(typed['text'])}-${crypto.randomUUID()}`}, 'x')`.execute(
                tx,
              ),
            )
            return ctx.seeOther('/de/notiz?ok=1')
          },
        },
        { may: everyone, records: 'test.note.added' },
      ),
      get(own, async (ctx) => ctx.page({ title: ctx.params.noteId, content: '' }), {
        may: memberPolicy(
          'ownNote',
          (actor, params) => actor.kind === 'person' && params['noteId'] === 'mine',
          'not-found',
        ),
      }),
      post(own, async (ctx) => ctx.seeOther('/de/'), {
        may: memberPolicy('never', () => false, 'forbidden'),
        records: 'test.never',
      }),
      postJson(address('/frage'), async (ctx) => Response.json(await ctx.json()), {
        may: everyone,
        records: 'test.asked',
      }),
    ),
  })
})

function send(path: string, init: RequestInit = {}): Promise<Response> {
  return web.fetch(new Request(at + path, init))
}

function submit(fields: Record<string, string>, headers: Record<string, string> = { origin: at }): Promise<Response> {
  return send('/de/notiz', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })
}

async function notes(text: string): Promise<number> {
  return (await rows(`select name from installation where name like $1`, [`note-${text}-%`])).length
}

describe('every answer', () => {
  it.each(['/', '/de/', '/de/notiz', '/de/nirgends', '/de/kaputt', '/healthz', '/de/mein/notizen/mine', '/%ff'])(
    'WE-01, WE-02: %s carries the headers',
    async (path) => {
      const { headers } = await send(path)
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
      )
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
      expect(headers.get('strict-transport-security')).toMatch(/max-age=63072000/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  it('AU-09: another host in the request is not ours', async () => {
    const answer = await web.fetch(new Request('https://elsewhere.example/de/'))
    expect(answer.status).toBe(421)
    expect(await answer.text()).not.toContain('elsewhere')
  })

  it('WE-08, LO-03: a fault is a 500 with a number, and neither page nor log tells what was in it', async () => {
    const answer = await send('/de/kaputt')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('incident')
    expect(logged.join('')).not.toContain('Petra')
  })

  it('WE-09: other methods are refused in words', async () => {
    expect((await send('/de/notiz', { method: 'PUT', body: 'x' })).status).toBe(405)
    expect((await send('/de/', { method: 'HEAD' })).status).toBe(200)
  })

  it('WE-05: only anonymous pages declared so may be kept', async () => {
    expect((await send('/de/')).headers.get('cache-control')).toBe('public, no-cache')
    expect((await send('/de/', { headers: { 'x-test-actor': 'keeper' } })).headers.get('cache-control')).toBe(
      'no-store',
    )
    expect((await send('/de/notiz')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('who may', () => {
  it('AZ-18: not yours and not there look the same; nobody is asked to sign in with the way back', async () => {
    const foreign = await send('/de/mein/notizen/theirs', { headers: { 'x-test-actor': 'keeper' } })
    const missing = await send('/de/mein/nirgends', { headers: { 'x-test-actor': 'keeper' } })
    expect([foreign.status, await foreign.text()]).toEqual([missing.status, await missing.text()])
    const nobody = await send('/de/mein/notizen/mine?a=1')
    expect([nobody.status, nobody.headers.get('location')]).toEqual([
      303,
      '/de/mein/anmelden?next=/de/mein/notizen/mine?a=1',
    ])
  })

  it('WE-03: writes come from our own pages only', async () => {
    const refused = [
      {},
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', origin: at },
      { 'sec-fetch-site': 'same-site', origin: at },
      { 'sec-fetch-site': 'none' },
    ]
    for (const headers of refused)
      expect((await submit({ _key: key(), text: 'foreign' }, headers as Record<string, string>)).status).toBe(403)
    expect(await notes('foreign')).toBe(0)
    expect((await submit({ _key: key(), text: 'ours' }, { 'sec-fetch-site': 'same-origin' })).status).toBe(303)
  })
})

describe('CO-05: one form, one effect', () => {
  it('twenty at once with one key', async () => {
    const one = key()
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit({ _key: one, text: 'storm' })))
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get('location')}`))).toEqual(
      new Set(['303 /de/notiz?ok=1']),
    )
    expect(await notes('storm')).toBe(1)
  })

  it('without a key there is no effect', async () => {
    expect((await submit({ text: 'keyless' })).status).toBe(400)
    expect(await notes('keyless')).toBe(0)
  })
})

describe('what comes in', () => {
  it('RL-01: is bounded', async () => {
    expect((await submit({ _key: key(), text: 'x'.repeat(300_000) })).status).toBe(413)
    expect((await submit(Object.fromEntries(Array.from({ length: 700 }, (_, n) => [`f${n}`, 'x'])))).status).toBe(413)
    expect((await send(`/de/${'x'.repeat(5000)}`)).status).toBe(400)
  })

  it('IN-14, IN-17: prototypes, bad UTF-8 and NUL are refused', async () => {
    const raw = (
      body: string | Uint8Array<ArrayBuffer>,
      type = 'application/x-www-form-urlencoded',
      path = '/de/notiz',
    ) => send(path, { method: 'POST', headers: { 'content-type': type, origin: at }, body })
    const refused = [
      await raw('__proto__=1'),
      await raw('constructor=1'),
      await raw('text=%ff'),
      await raw(new Uint8Array([0x61, 0x3d, 0xff])),
      await raw('text=a%00b'),
    ]
    expect(refused.map((answer) => answer.status)).toEqual([400, 400, 400, 400, 400])
    expect((await raw('{"__proto__":{"a":1}}', 'application/json', '/de/frage')).status).toBe(400)
    expect((await raw('{', 'application/json', '/de/frage')).status).toBe(400)
    expect((await raw('a=1', 'text/plain')).status).toBe(415)
  })

  it('IN-15: any query and any body get an answer below 500', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 80, unit: 'binary' }),
        fc.uint8Array({ maxLength: 200 }),
        async (query, body) => {
          expect(
            (await send(`/de/notiz?${encodeURIComponent(query)}=${query.replaceAll(/[^\w=&%[\]]/g, '')}`)).status,
          ).toBeLessThan(500)
          const answer = await send('/de/notiz', {
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded', origin: at },
            body: new Uint8Array(body),
          })
          expect(answer.status).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('on a socket', () => {
  let server: Server = createServer()
  let port = 0
  const assets: Assets = { href: (name) => `/assets/${name}`, find: () => undefined }
  beforeAll(async () => {
    server = createHttpServer({ web, assets, baseUrl: at, trustedProxies: [], memoryBytes: 1e6 }).server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const bound = server.address()
    port = typeof bound === 'object' && bound !== null ? bound.port : 0
  })
  afterAll(() => server.close())

  function speak(bytes: string | Buffer): Promise<string> {
    return new Promise((resolve) => {
      // Who asks to close the line waits for the answer; who does not has said all there is.
      const waits = bytes.includes('Connection: close')
      const socket = connect(port, '127.0.0.1', () => (waits ? socket.write(bytes) : socket.end(bytes)))
      const parts: Buffer[] = []
      socket.on('data', (part) => parts.push(part))
      socket.on('error', () => resolve('closed'))
      socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
      socket.setTimeout(3000, () => socket.destroy())
    })
  }

  it('WE-10: ambiguous framing is refused', async () => {
    const head = 'POST /de/notiz HTTP/1.1\r\nHost: vielfalt.example\r\n'
    for (const framing of [
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
      'Content-Length: 4\r\nContent-Length: 5\r\n\r\na=b&',
    ])
      expect(await speak(head + framing)).toMatch(/^HTTP\/1.1 400/)
  })

  it('CF-17: broken requests never end the process', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, begun) => {
        const answer = await speak(
          Buffer.concat([
            Buffer.from(begun ? 'GET /de/ HTTP/1.1\r\nHost: vielfalt.example\r\n' : ''),
            Buffer.from(bytes),
          ]),
        )
        expect(answer).toMatch(/^(?:HTTP\/1.1 [1-4]|closed|$)/)
      }),
      { numRuns: 300 },
    )
    const many = Array.from({ length: 10_000 }, (_, n) => `X-H${n}: 1\r\n`).join('')
    expect(await speak(`GET /de/ HTTP/1.1\r\nHost: vielfalt.example\r\n${many}\r\n`)).toMatch(
      /^(?:HTTP\/1.1 431|closed)/,
    )
    expect(await speak('GET /de/ HTTP/1.1\r\nHost: vielfalt.example\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1.1 200/,
    )
  })

  it('a page asked for again comes from memory, marked by its content', async () => {
    const ask = (extra = '') =>
      speak(`GET /en/ HTTP/1.1\r\nHost: vielfalt.example\r\nConnection: close\r\n${extra}\r\n`)
    const first = await ask()
    const before = logged.length
    const second = await ask()
    expect(logged.length).toBe(before)
    const etag = /etag: (\S+)/i.exec(second)?.[1]
    expect(/etag: (\S+)/i.exec(first)?.[1]).toBe(etag)
    expect(await ask(`If-None-Match: ${etag}\r\n`)).toMatch(/^HTTP\/1.1 304/)
    // WE-05: whoever brings a cookie never gets what others share.
    await ask('Cookie: sitzung=x\r\n')
    expect(logged.length).toBe(before + 1)
  })
})
