import { doneCodeOf, type PageView, type RequestContext } from '#platform/http/index.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { courseList, coursePlan } from './addresses.ts'

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status'> & { readonly event?: CommunityEvent },
): Response {
  const { event, ...rest } = view
  const { t, lang } = ctx
  const list = { label: t('courses.list.title'), href: courseList.href(lang) }
  const plan =
    event === undefined || event.texts.de.title === view.title
      ? []
      : [{ label: event.texts.de.title, href: coursePlan.href(lang, { eventId: event.id }) }]
  const breadcrumb = [...(view.title === list.label ? [] : [list]), ...plan, { label: view.title }]
  return ctx.page({ ...rest, unlisted: true, breadcrumb })
}

const doneCodes = ['angelegt', 'gespeichert', 'termine', 'entfernt', 'module', 'materialien', 'ausgestellt'] as const

/** What was just done, said once on the page one comes to. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`courses.done.${code}`)
}
