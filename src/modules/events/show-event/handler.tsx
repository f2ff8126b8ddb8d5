import { calendarType } from '#platform/calendar/index.ts'
import { attachment, notFound, type RequestContext } from '#platform/http/index.ts'
import { listPools } from '#modules/registrations/index.ts'
import { calendar } from '../addresses.ts'
import { calendarFile } from '../calendar-file.ts'
import { readAdditions } from '../additions.ts'
import { textOfEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { findPublicEvent } from '../event.queries.ts'
import { findHindrance } from '../hindrance.ts'
import { EventPage } from './page.tsx'

export function showEvent(parts: EventParts) {
  return async (ctx: RequestContext<'/veranstaltungen/:slug'>): Promise<Response> => {
    const { t, lang } = ctx
    const found = await ctx.db.read(ctx.actor, async (tx) => {
      const event = await findPublicEvent(tx, ctx.params.slug)
      if (event === undefined) return undefined
      const additions = await readAdditions(parts, 'onPage', tx, { event, t, now: ctx.now })
      const hindrance = await findHindrance(tx, parts, event, ctx)
      return { event, additions, ...hindrance, pools: await listPools(tx, event.offerId) }
    })
    if (found === undefined) return notFound()
    const { title } = textOfEvent(found.event, lang)
    return ctx.page({
      title,
      section: 'veranstaltungen',
      breadcrumb: [
        { label: t('events.home'), href: `/${lang}/` },
        { label: t('events.list.title'), href: calendar.href(lang) },
        { label: title },
      ],
      content: <EventPage t={t} now={ctx.now} {...found} />,
    })
  }
}

/** The event as a file for one's calendar. */
export async function downloadEvent(ctx: RequestContext<'/veranstaltungen/:slug/termin.ics'>): Promise<Response> {
  const event = await ctx.db.read(ctx.actor, (tx) => findPublicEvent(tx, ctx.params.slug))
  if (event === undefined) return notFound()
  const bytes = Buffer.from(calendarFile(ctx.t, [{ event }], { baseUrl: ctx.baseUrl }))
  return attachment(ctx, { bytes, type: calendarType, name: `${event.slug}.ics` })
}
