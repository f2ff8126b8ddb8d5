import { createHash } from 'node:crypto'
import type { RequestContext } from './context.ts'
import { notFound } from './context.ts'

type Attachment = {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string
  /** Another one for other content; made from the bytes where it is left out. */
  readonly mark?: string
}

// Where a browser saves a file or a program fetches it; never as a part of another page (WE-12).
const destinations = ['document', 'empty']

/** A file to save, never shown by the browser: whatever is inside can do nothing here (FI-05, RFC 6266). */
export function attachment(ctx: RequestContext, { bytes, type, name, mark = markOf(bytes) }: Attachment): Response {
  const destination = ctx.request.headers.get('sec-fetch-dest')
  if (destination !== null && !destinations.includes(destination)) return notFound()
  const headers = {
    'cache-control': ctx.actor.kind === 'anonymous' ? 'no-cache' : 'private, no-store',
    etag: `"${mark}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  }
  if (ctx.request.headers.get('if-none-match') === `"${mark}"`) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'content-type': type,
      'content-length': String(bytes.length),
      'content-disposition': dispositionOf(name),
    },
  })
}

/** What stands for these bytes in an `etag`. */
export function markOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

/** `attachment` with a name for every browser: plain letters first, then the real ones (RFC 6266 § 4.3, RFC 8187). */
export function dispositionOf(name: string): string {
  const safe = name.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}/\\]/gu, '')
  const plain = safe
    .normalize('NFKD')
    .replaceAll(/[^ -~]/g, '')
    .replaceAll(/["%;/\\]/g, '')
    .trim()
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain === '' || plain.startsWith('.') ? `datei${plain}` : plain}"; filename*=UTF-8''${encoded}`
}
