import { parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { eventOverview, keptEvents } from './addresses.ts'
import type { CommunityEvent } from './event.ts'
import { findEvent } from './event.queries.ts'
import { organises } from './event.policy.ts'

/** The event of the address; leaves with 404 where there is none that this person's team invites to. */
export async function getEvent(ctx: RequestContext, eventId: string): Promise<CommunityEvent> {
  const id = parseId<'event'>(eventId)
  const event = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findEvent(tx, id))
  return event !== undefined && organises(ctx.actor, event) ? event : notFound()
}

type View = MemberView & { readonly event?: CommunityEvent }

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(ctx: RequestContext, { event, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    { label: t('events.kept.title'), href: keptEvents.href(lang) },
    ...(event === undefined
      ? []
      : [{ label: event.texts.de.title, href: eventOverview.href(lang, { eventId: event.id }) }]),
  ])
}

const doneCodes = [
  'angelegt',
  'gespeichert',
  'veroeffentlicht',
  'abgesagt',
  'kopiert',
  'eingetragen',
  'vorgezogen',
  'ausgetragen',
  'angenommen',
  'abgelehnt',
  'geloescht',
  'zugesagt',
] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`events.done.${code}`)
}
