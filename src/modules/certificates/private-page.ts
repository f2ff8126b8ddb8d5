import type { PageView, RequestContext } from '#platform/http/index.ts'

/** A page that nobody keeps, no search engine lists, and whose address nobody else learns from where one goes next. */
export function guardedPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status' | 'breadcrumb'>,
): Response {
  return guarded(ctx.page({ ...view, unlisted: true }))
}

export function guarded(response: Response): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-robots-tag', 'noindex')
  return response
}
