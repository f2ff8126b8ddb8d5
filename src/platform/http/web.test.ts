import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, key, useSmallSite } from './small-site.fixtures.ts'

const { logged, send, submit, notes, web } = useSmallSite()

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
    const answer = await web().fetch(new Request('https://elsewhere.example/de/'))
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

  it('leads on where an address was typed with a slash too few or too many, and only to ourselves', async () => {
    const led = async (path: string) => {
      const answer = await send(path)
      return [answer.status, answer.headers.get('location')]
    }
    expect(await led('/de')).toEqual([308, '/de/'])
    expect(await led('/ar?q=1')).toEqual([308, '/ar/?q=1'])
    expect(await led('/de/notiz/')).toEqual([308, '/de/notiz'])
    for (const path of ['/xx', '/de/nirgends/', '//evil.example/', '/de//evil.example/', '/de/%2Fevil.example/'])
      expect(await led(path), path).toEqual([404, null])
    expect((await send('/de/notiz/', { method: 'POST', body: 'x' })).status).toBe(404)
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
