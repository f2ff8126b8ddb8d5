import { systemActor } from '#kernel/actor.ts'
import { calendarType } from '#platform/calendar/index.ts'
import { type Handler, markOf, notFound } from '#platform/http/index.ts'
import { type groupCalendar, type groupCalendarLink, groupPage } from '../addresses.ts'
import { listGroupEvents } from '../group.queries.ts'
import { getGroup, personOf } from '../member-page.ts'
import type { ExchangeParts } from '../parts.ts'
import { findGroupOfToken, renewCalendarLink } from './calendar-link.ts'

export function submitCalendarLink({ key }: ExchangeParts): Handler<typeof groupCalendarLink.path> {
  return async (ctx) => {
    const { id } = await getGroup(ctx)
    const result = await renewCalendarLink(ctx.db, personOf(ctx), { key, groupId: id })
    return result.ok ? ctx.seeOther(groupPage.href(ctx.lang, { groupId: id }, { meldung: 'kalender' })) : notFound()
  }
}

/** The events of a group for the calendar of one of its members. Whoever has the link is nobody the database knows. */
export function showGroupCalendar({ links, baseUrl }: ExchangeParts): Handler<typeof groupCalendar.path> {
  return async (ctx) => {
    const { t, params, request } = ctx
    const body = await ctx.db.read(systemActor('exchange.calendar'), async (tx) => {
      const group = await findGroupOfToken(tx, params.token)
      if (group === undefined) return undefined
      const events = await listGroupEvents(tx, group.id)
      return links.calendarOf(tx, events, { t, baseUrl, name: group.name })
    })
    if (body === undefined) return notFound()
    const etag = `"${markOf(body)}"`
    const headers = { 'cache-control': 'private, no-cache', 'referrer-policy': 'no-referrer', etag }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    return new Response(body, { headers: { ...headers, 'content-type': calendarType } })
  }
}
