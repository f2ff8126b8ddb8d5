import type { RequestContext } from '#platform/http/index.ts'
import { figures } from '#modules/content/index.ts'
import { readOverview } from '#modules/directory/index.ts'
import { HomePage } from './page.tsx'

export async function showHome(ctx: RequestContext<'/'>): Promise<Response> {
  const overview = await ctx.db.read(ctx.actor, readOverview)
  return ctx.page({
    title: ctx.t('home.title'),
    description: ctx.t('home.description'),
    section: 'home',
    layout: 'bands',
    content: <HomePage t={ctx.t} overview={overview} figures={figures()} />,
  })
}
