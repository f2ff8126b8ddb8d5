import { systemActor } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import type { Files } from '#platform/files/index.ts'
import { attachment, notFound, type RequestContext, unkept } from '#platform/http/index.ts'
import { findPublicEvent, getEvent, openLink } from '#modules/events/index.ts'
import { findDocumentation } from '../publish-documentation/documentation.queries.ts'
import { type EventDocument, listDocuments } from './document.queries.ts'

type PublicContext = RequestContext & { readonly params: { readonly slug: string; readonly documentId: string } }

/** A document for all, of an event that is public now (FI-06). */
export function downloadDocument(files: Files) {
  return async (ctx: PublicContext): Promise<Response> => fileOf(ctx, files, await findPublicDocument(ctx, false))
}

/**
 * A picture of the published documentation, shown in its page: written anew from its pixels when it came, so that it holds nothing but
 * them. The address alone is no permission: without consent or publication there is nothing.
 */
export function showPicture(files: Files) {
  return async (ctx: PublicContext): Promise<Response> => {
    const document = await findPublicDocument(ctx, true)
    const stored = await files.read(document.file)
    if (stored === undefined || !stored.type.startsWith('image/')) return notFound()
    return new Response(new Uint8Array(stored.bytes), {
      headers: {
        'content-type': stored.type,
        'content-length': String(stored.bytes.length),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=300',
      },
    })
  }
}

/** A document for those who have a seat, by their private link. */
export function downloadLinked(files: Files) {
  return async (
    ctx: RequestContext & { readonly params: { readonly token: string; readonly documentId: string } },
  ): Promise<Response> => {
    const { event, registration } = await openLink(ctx)
    if (registration.state !== 'seated' || event.state === 'cancelled') return notFound()
    const all = await ctx.db.read(systemActor('meetings.private-link'), (tx) => listDocuments(tx, event.id))
    const document = findIn(all, ctx.params.documentId)
    return document.visibility === 'team' ? notFound() : unkept(await fileOf(ctx, files, document))
  }
}

/** Any document of one's own event. */
export function downloadKept(files: Files) {
  return async (ctx: RequestContext<'/mein/veranstaltungen/:eventId/unterlagen/:documentId'>): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const all = await ctx.db.read(ctx.actor, (tx) => listDocuments(tx, event.id))
    return fileOf(ctx, files, findIn(all, ctx.params.documentId))
  }
}

async function findPublicDocument(ctx: PublicContext, picture: boolean): Promise<EventDocument> {
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const event = await findPublicEvent(tx, ctx.params.slug)
    if (event === undefined) return []
    // Pictures belong to the documentation, and are public with it.
    if (picture && (await findDocumentation(tx, event.id))?.publishedAt == null) return []
    return (await listDocuments(tx, event.id)).filter((one) => one.visibility === 'all' && one.picture === picture)
  })
  return findIn(found, ctx.params.documentId)
}

function findIn(all: readonly EventDocument[], documentId: string): EventDocument {
  const id = parseId<'event-document'>(documentId)
  return all.find((one) => one.id === id) ?? notFound()
}

async function fileOf(ctx: RequestContext, files: Files, { file, name }: EventDocument): Promise<Response> {
  const stored = await files.read(file)
  if (stored === undefined) return notFound()
  return attachment(ctx, { bytes: stored.bytes, type: stored.type, name, mark: file.slice(0, 16) })
}
