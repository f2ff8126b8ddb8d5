import { address, everyone, get, type Route, routes } from '#platform/http/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'
import { type AskPage, showPageAsPdf } from './handler.ts'

/** A public page as a document: `?seite=/ar/ueber-uns`. */
export const pageAsPdf = address('/pdf')

export function pageAsPdfRoutes(pdf: Pdf, askPage: AskPage): readonly Route[] {
  return routes(get(pageAsPdf, (ctx) => showPageAsPdf(ctx, pdf, askPage), { may: everyone }))
}
