import type { RequestContext } from '#platform/http/index.ts'
import { calendar, courseKinds, findComingOfKinds } from '#modules/events/index.ts'
import { QualificationsPage } from './page.tsx'

/** As many as one looks through; the calendar has the rest. */
const most = 12

export async function showQualifications(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const courses = await ctx.db.read(ctx.actor, (tx) => findComingOfKinds(tx, lang, courseKinds, most))
  const title = t('courses.qualifications.title')
  return ctx.page({
    title,
    description: t('courses.qualifications.description'),
    section: 'veranstaltungen',
    breadcrumb: [
      { label: t('events.home'), href: `/${lang}/` },
      { label: t('events.list.title'), href: calendar.href(lang) },
      { label: title },
    ],
    content: <QualificationsPage t={t} now={ctx.now} courses={courses} />,
  })
}
