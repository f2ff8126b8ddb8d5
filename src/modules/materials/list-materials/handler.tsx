import type { RequestContext } from '#platform/http/index.ts'
import { memberPage } from '../member-page.ts'
import { listLines, readFilter } from './lines.queries.ts'
import { ListPage } from './page.tsx'

export async function showMaterialList(ctx: RequestContext<'/mein/materialien'>): Promise<Response> {
  const filter = readFilter(ctx.url.searchParams)
  const page = await ctx.db.read(ctx.actor, (tx) => listLines(tx, filter))
  return memberPage(ctx, {
    title: ctx.t('materials.list.title'),
    content: <ListPage t={ctx.t} filter={filter} {...page} />,
  })
}
