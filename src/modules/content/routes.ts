import { everyone, get, type Route, routes } from '#platform/http/index.ts'
import { articlePage } from './addresses.ts'
import { showArticle } from './show-article/handler.tsx'

/** Stands last in the table of the whole site, since any single word fits it. `operator` fills the legal pages. */
export function contentRoutes(operator: Readonly<Record<string, string>>): readonly Route[] {
  return routes(get(articlePage, (ctx) => showArticle(ctx, operator), { may: everyone, kept: true }))
}
