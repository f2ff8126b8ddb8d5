import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Assets } from './assets.ts'
import { createHttpServer } from './server.ts'
import { at, useSmallSite } from './small-site.fixtures.ts'

const { logged, web } = useSmallSite()

describe('on a socket', () => {
  let server: Server = createServer()
  let port = 0
  const style = Buffer.from('p { color: teal }')
  const assets: Assets = {
    href: (name) => `/assets/${name}`,
    find: (path) =>
      path === '/assets/style.css'
        ? { type: 'text/css; charset=utf-8', bodies: { identity: style, gzip: style, br: style } }
        : undefined,
  }
  beforeAll(async () => {
    server = createHttpServer({ web: web(), assets, baseUrl: at, trustedProxies: [], memoryBytes: 1e6 }).server
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

  it('a built file says what it may load, which is nothing, and what browsers heed of files, once', async () => {
    const answer = await speak('GET /assets/style.css HTTP/1.1\r\nHost: vielfalt.example\r\nConnection: close\r\n\r\n')
    const names = [...answer.matchAll(/^([\w-]+): /gm)].map(([, name]) => name?.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining(['x-content-type-options', 'referrer-policy', 'cross-origin-resource-policy']),
    )
    expect(answer).toContain("content-security-policy: default-src 'none'; frame-ancestors 'none'\r\n")
    expect(answer).toContain('vary: Accept-Encoding\r\n')
    expect(answer).toContain('cache-control: public, max-age=31536000, immutable\r\n')
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
