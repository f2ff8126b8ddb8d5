import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { calendar } from '../addresses.ts'
import { locate, readAsked, readView } from './criteria.ts'
import { findBetween, findComing, findPast } from './find.ts'
import { datesOf } from './month.ts'
import { ArchivePage, ListPage, MonthPage } from './page.tsx'

export async function showCalendar(ctx: RequestContext): Promise<Response> {
  const { t, now, lang, baseUrl } = ctx
  const today = dayInBerlin(now)
  const view = readView(ctx.url.searchParams, today)
  const { month } = view
  const content = await ctx.db.read(ctx.actor, async (tx) => {
    const asked = await locate(tx, readAsked(ctx.url.searchParams))
    const shared = { t, now, asked, baseUrl }
    const districts = await listDistricts(tx, today)
    if (month === undefined) {
      const listed = await findComing(tx, lang, asked, view.after)
      const isFirst = view.after === undefined
      return (
        <ListPage {...shared} districts={districts} listed={listed} isFirst={isFirst} thisMonth={today.slice(0, 7)} />
      )
    }
    const dates = datesOf(month)
    const events = await findBetween(tx, lang, asked, dates[0] ?? today, dates.at(-1) ?? today)
    return <MonthPage {...shared} districts={districts} month={month} events={events} />
  })
  return page(ctx, t('events.list.title'), t('events.list.description'), content)
}

export async function showArchive(ctx: RequestContext): Promise<Response> {
  const { t, now, lang } = ctx
  const { after } = readView(ctx.url.searchParams, '')
  const content = await ctx.db.read(ctx.actor, async (tx) => {
    const asked = await locate(tx, readAsked(ctx.url.searchParams))
    const districts = await listDistricts(tx, dayInBerlin(now))
    const listed = await findPast(tx, lang, asked, after)
    return (
      <ArchivePage t={t} now={now} asked={asked} districts={districts} listed={listed} isFirst={after === undefined} />
    )
  })
  return page(ctx, t('events.archive.title'), t('events.archive.lead'), content)
}

function page(
  ctx: RequestContext,
  title: string,
  description: string,
  content: Parameters<RequestContext['page']>[0]['content'],
): Response {
  const { t, lang } = ctx
  const list = { label: t('events.list.title'), href: calendar.href(lang) }
  return ctx.page({
    title,
    description,
    section: 'veranstaltungen',
    breadcrumb: [
      { label: t('events.home'), href: `/${lang}/` },
      ...(title === list.label ? [] : [list]),
      { label: title },
    ],
    content,
  })
}
