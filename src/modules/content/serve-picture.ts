import { type Actor, anonymous } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import { findPictureFile } from './picture.queries.ts'

type Parts = {
  readonly db: Db
  readonly files: Files
  /** Asked only for pictures the public does not see. */
  readonly actorOf: (request: Request) => Promise<Actor>
}

const form = /^\/medien\/([0-9a-f-]{36})-(\d{1,5})\.webp$/

/**
 * Answers `/medien/<id>-<width>.webp`. What a public text shows is for everybody, and for good: another picture has another
 * address. What only drafts show is for those who write them (FI-06).
 */
export function pictureAnswers({ db, files, actorOf }: Parts): (request: Request) => Promise<Response> {
  return async (request) => {
    const [, typedId = '', width = '0'] = form.exec(new URL(request.url).pathname) ?? []
    const id = parseId<'picture'>(typedId)
    if (!['GET', 'HEAD'].includes(request.method) || id === undefined) return missing()
    const open = await db.read(anonymous, (tx) => findPictureFile(tx, id, Number(width)))
    const fileId = open ?? (await findForWriters(db, request, actorOf, id, Number(width)))
    const file = fileId === undefined ? undefined : await files.read(fileId)
    if (file?.type !== 'image/webp') return missing()
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(file.bytes), {
      headers: {
        'content-type': 'image/webp',
        'content-length': String(file.bytes.length),
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': open === undefined ? 'private, no-store' : 'public, max-age=31536000, immutable',
      },
    })
  }
}

async function findForWriters(
  db: Db,
  request: Request,
  actorOf: Parts['actorOf'],
  id: string,
  width: number,
): Promise<string | undefined> {
  if (!request.headers.has('cookie')) return undefined
  const actor = await actorOf(request)
  return actor.kind === 'person' ? db.read(actor, (tx) => findPictureFile(tx, id, width)) : undefined
}

function missing(): Response {
  return new Response('Dieses Bild gibt es hier nicht.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
