import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { memberPage } from '../member-page.ts'
import { keptViews, listKeptEvents } from './lines.queries.ts'
import { KeptEventsPage } from './page.tsx'

export async function showKeptEvents(ctx: RequestContext): Promise<Response> {
  const asked = ctx.url.searchParams
  const view = keptViews.find((one) => one === asked.get('zeit')) ?? 'coming'
  const after = parseId<'event'>(asked.get('nach') ?? '')
  const page = await ctx.db.read(ctx.actor, (tx) => listKeptEvents(tx, ctx.actor, view, after))
  return memberPage(ctx, {
    title: ctx.t('events.kept.title'),
    content: <KeptEventsPage t={ctx.t} now={ctx.now} view={view} page={page} isFirst={after === undefined} />,
  })
}
