import { isCalendarDay } from '#kernel/calendar-day.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { pathList, type pathPage } from '../addresses.ts'
import { pathAt } from '../path.ts'
import { readPlan } from '../read-plan.ts'
import { pathTitle } from '../words.tsx'
import { PathPage } from './page.tsx'

export async function showPath(ctx: RequestContext<typeof pathPage.path>): Promise<Response> {
  const { t, lang } = ctx
  const path = pathAt(ctx.params.path)
  if (path === undefined) return notFound()
  const asked = ctx.url.searchParams.get('beginn') ?? ''
  const start = startOf(asked)
  const plan = await ctx.db.read(ctx.actor, (tx) => readPlan(tx, path, { start, standings: [] }))
  const title = pathTitle(t, path.kind)
  return ctx.page({
    title,
    description: t(`pathways.${path.kind}.lead`),
    breadcrumb: [
      { label: t('pathways.home'), href: `/${lang}/` },
      { label: t('pathways.list.title'), href: pathList.href(lang) },
      { label: title },
    ],
    content: <PathPage t={t} path={path} plan={plan} asked={asked} start={start} />,
  })
}

/** A day in our time; the plan of another age helps nobody. */
function startOf(asked: string): string | null {
  return isCalendarDay(asked) && asked > '2020-01-01' && asked < '2100-01-01' ? asked : null
}
