import { type Assets, notFound, type RequestContext } from '#platform/http/index.ts'
import { getEvent } from '#modules/events/index.ts'

/** The worker of one event's lists, at an address of theirs: a worker may only serve pages below its own address. */
export function showWorker(assets: Assets) {
  return async (ctx: RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/offline.js'>): Promise<Response> => {
    await getEvent(ctx, ctx.params.eventId)
    const script = assets.find(assets.href('attendance-offline.js')) ?? notFound()
    return new Response(new Uint8Array(script.bodies.identity), {
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
    })
  }
}
