import { calendarType } from '#platform/calendar/index.ts'
import { markOf, type RequestContext } from '#platform/http/index.ts'
import { nameIn, findDistrict } from '#modules/places/index.ts'
import { topicName } from '#modules/organisations/index.ts'
import { calendarFile } from '../calendar-file.ts'
import { locate, readAsked } from '../list-events/criteria.ts'
import { findForFeed } from '../list-events/find.ts'

/** The calendar to subscribe to, with the filters of its address. Not as a file to save: calendar programs fetch it again and again. */
export async function showFeed(ctx: RequestContext): Promise<Response> {
  const { t, lang, baseUrl } = ctx
  const asked = readAsked(ctx.url.searchParams)
  const { events, district } = await ctx.db.read(ctx.actor, async (tx) => ({
    events: await findForFeed(tx, lang, await locate(tx, asked)),
    district: asked.districtId === undefined ? undefined : await findDistrict(tx, asked.districtId),
  }))
  const parts = [
    asked.area === undefined ? undefined : t(`events.area.${asked.area}`),
    asked.kind === undefined ? undefined : t(`events.kind.${asked.kind}`),
    asked.topic === undefined ? undefined : topicName(asked.topic, lang),
    district === undefined ? undefined : nameIn(district, lang),
    asked.place === '' ? undefined : asked.place,
  ].filter((part) => part !== undefined)
  const name = [t('events.list.title'), ...parts].join(' – ')
  const body = calendarFile(
    t,
    events.map((event) => ({ event })),
    { baseUrl, name },
  )
  const etag = `W/"${markOf(body)}"`
  const headers = { 'cache-control': 'public, max-age=300', etag }
  if (ctx.request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': calendarType } })
}
