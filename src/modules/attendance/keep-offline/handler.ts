import { findEvent, organises } from '#modules/events/index.ts'
import { parseId } from '#kernel/id.ts'
import { type Assets, notFound, type RequestContext } from '#platform/http/index.ts'

/** The worker of one event's lists, at an address of theirs: a worker may only serve pages below its own address. */
export function showWorker(assets: Assets) {
  return async (ctx: RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/offline.js'>): Promise<Response> => {
    const id = parseId<'event'>(ctx.params.eventId)
    const event = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findEvent(tx, id))
    const script = assets.find(assets.href('attendance-offline.js'))
    if (event === undefined || script === undefined || !organises(ctx.actor, event)) return notFound()
    return new Response(new Uint8Array(script.bodies.identity), {
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
    })
  }
}
