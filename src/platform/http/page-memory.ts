import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'identity' | 'gzip' | 'br'

/** One answer as it goes over the wire, in each encoding. */
export type KeptPage = {
  readonly etag: string
  readonly type: string
  /** Names and values in turn, everything but what the encoding decides. */
  readonly headers: readonly string[]
  readonly bodies: Readonly<Record<Encoding, Buffer>>
}

/** Anonymous pages kept until data change. */
export type PageMemory = {
  find(path: string, now: number): KeptPage | undefined
  /** Call before rendering; the page is kept only when nothing was forgotten in between. */
  begin(): (path: string, page: KeptPage, now: number) => void
  /** Data changed: everything is rendered anew, or only what the paths fit. */
  forget(paths?: RegExp): void
}

// Pages speak of "next" office hours, so even unchanged data grow stale.
const lifetime = 5 * 60_000

/** Keeps at most `bytes` of pages; those not asked for the longest go first. */
export function openPageMemory(bytes: number): PageMemory {
  const pages = new Map<string, { readonly page: KeptPage; readonly until: number; readonly size: number }>()
  let size = 0
  let generation = 0

  function drop(path: string): void {
    size -= pages.get(path)?.size ?? 0
    pages.delete(path)
  }

  return {
    find: (path, now) => {
      const found = pages.get(path)
      if (found === undefined) return undefined
      if (found.until < now) {
        drop(path)
        return undefined
      }
      // The order matters only once something must go: a memory half full is left as it is, which is the quicker way.
      if (size > bytes / 2) {
        pages.delete(path)
        pages.set(path, found)
      }
      return found.page
    },
    begin: () => {
      const begun = generation
      return (path, page, now) => {
        if (begun !== generation) return
        drop(path)
        const text = page.headers.join('').length + path.length + 200
        const weight = Object.values(page.bodies).reduce((sum, body) => sum + body.length, text)
        pages.set(path, { page, until: now + lifetime, size: weight })
        size += weight
        for (const oldest of pages.keys()) {
          if (size <= bytes) break
          drop(oldest)
        }
      }
    },
    forget: (paths) => {
      generation += 1
      for (const path of pages.keys()) if (paths === undefined || paths.test(path)) drop(path)
    },
  }
}

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

// Each is written anew with every answer.
const ofOneAnswer = new Set(['cache-control', 'content-encoding', 'content-length', 'content-type', 'etag'])

/** The page in all encodings, compressed off the main thread, with the headers of its answer. */
export async function pressed(body: Buffer, answered: Headers): Promise<KeptPage> {
  const [asGzip, asBrotli] = await Promise.all([
    gzipped(body, { level: 7 }),
    brotlied(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 18 } }),
  ])
  const etag = answered.get('etag') ?? `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const type = answered.get('content-type') ?? 'application/octet-stream'
  const headers = [...answered].filter(([name]) => !ofOneAnswer.has(name)).flat()
  return { etag, type, headers, bodies: { identity: body, gzip: asGzip, br: asBrotli } }
}

/** The best encoding both sides know. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}
