import type { RequestContext } from '#platform/http/index.ts'
import { countWork } from '../translation-desk/desk.queries.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { readFilter } from './filter.ts'
import { listArticles, listWaiting } from './list.queries.ts'
import { ListPage } from './page.tsx'

export async function showArticleList(ctx: RequestContext): Promise<Response> {
  const filter = readFilter(ctx.url.searchParams)
  const { list, waiting, work } = await ctx.db.read(ctx.actor, async (tx) => ({
    list: await listArticles(tx, filter),
    waiting: await listWaiting(tx, 5),
    work: await countWork(tx),
  }))
  return memberPage(ctx, {
    title: ctx.t('editing.list.title'),
    content: <ListPage t={ctx.t} filter={filter} list={list} waiting={waiting} work={work} done={doneSentence(ctx)} />,
  })
}
