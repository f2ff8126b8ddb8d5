import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type Film, findFilm } from '../find-film.ts'
import { readByteRange } from './byte-range.ts'

/** The film, whole or the part the player asks for: without parts nobody could jump to the middle. */
export async function sendFilm(ctx: RequestContext, folder: string): Promise<Response> {
  const { film } = await findFilm(folder)
  if (film === undefined) return notFound()
  const { headers: asked, method } = ctx.request
  const etag = `"${film.bytes.toString(36)}-${film.changedAt.getTime().toString(36)}"`
  const headers = {
    'content-type': 'video/mp4',
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=3600',
    'last-modified': film.changedAt.toUTCString(),
    etag,
  }
  if (asked.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  // A part of another film than the player began with would be noise: then it gets the whole new one (RFC 9110, 13.1.5).
  const same = asked.get('if-range') === null || asked.get('if-range') === etag
  const range = same ? readByteRange(asked.get('range'), film.bytes) : 'whole'
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${film.bytes}` } })
  const { start, end } = range === 'whole' ? { start: 0, end: film.bytes - 1 } : range
  return new Response(method === 'HEAD' ? null : partOf(film, start, end), {
    status: range === 'whole' ? 200 : 206,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(range === 'whole' ? {} : { 'content-range': `bytes ${start}-${end}/${film.bytes}` }),
    },
  })
}

/** Read as the network takes it; closed when the player goes away. */
function partOf({ path }: Film, start: number, end: number): ReadableStream {
  return Readable.toWeb(createReadStream(path, { start, end })) as ReadableStream
}

export async function sendCaptions(folder: string): Promise<Response> {
  const found = await findFilm(folder)
  if (found.film === undefined) return notFound()
  return new Response(found.captions, {
    headers: { 'content-type': 'text/vtt; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
