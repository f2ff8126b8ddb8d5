import { doneCodeOf, type MemberView, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { courseList, coursePlan } from './addresses.ts'

type View = MemberView & { readonly event?: CommunityEvent }

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(ctx: RequestContext, { event, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    { label: t('courses.list.title'), href: courseList.href(lang) },
    ...(event === undefined
      ? []
      : [{ label: event.texts.de.title, href: coursePlan.href(lang, { eventId: event.id }) }]),
  ])
}

const doneCodes = ['angelegt', 'gespeichert', 'termine', 'entfernt', 'module', 'materialien', 'ausgestellt'] as const

/** What was just done, said once on the page one comes to. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`courses.done.${code}`)
}
