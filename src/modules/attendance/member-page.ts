import { type PageView, type RequestContext } from '#platform/http/index.ts'
import { eventOverview, keptEvents } from '#modules/events/addresses.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { attendanceOverview, tapList } from './addresses.ts'
import { dateWords } from './words.ts'
import type { OfferDate } from '#modules/registrations/index.ts'

type View = Pick<PageView, 'title' | 'content' | 'status' | 'scripts' | 'layout'> & {
  readonly event: CommunityEvent
  /** The date the page is about, where it is about one. */
  readonly date?: OfferDate
  /** False on the list of the date itself. */
  readonly belowDate?: boolean
}

/** The frame of a page about who was there: title and way back. */
export function attendancePage(ctx: RequestContext, { event, date, belowDate = false, ...view }: View): Response {
  const { t, lang } = ctx
  const params = { eventId: event.id }
  const overview = { label: t('attendance.title'), href: attendanceOverview.href(lang, params) }
  return ctx.page({
    ...view,
    unlisted: true,
    breadcrumb: [
      { label: t('events.kept.title'), href: keptEvents.href(lang) },
      { label: event.texts.de.title, href: eventOverview.href(lang, params) },
      ...(view.title === overview.label ? [] : [overview]),
      ...(date === undefined || !belowDate
        ? []
        : [{ label: dateWords(t, date), href: tapList.href(lang, { ...params, dateId: date.id }) }]),
      { label: view.title },
    ],
  })
}
