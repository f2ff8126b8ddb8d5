import { centreAreas, type CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { officeHours } from './addresses.ts'

/** Who asks, as the policy of these pages has let in: somebody of the centre. */
export function adviserOf({ actor }: RequestContext): {
  readonly id: Id<'person'>
  readonly areas: readonly CentreArea[]
} {
  return actor.kind === 'person' ? { id: actor.personId, areas: centreAreas(actor) } : notFound()
}

/** The frame of a page of this module. */
export function memberPage(ctx: RequestContext, view: MemberView): Response {
  return pageOnWay(ctx, view, [
    startStep(ctx),
    { label: ctx.t('appointments.hours.title'), href: officeHours.href(ctx.lang) },
  ])
}

const doneCodes = ['zeiten', 'zeiten-beendet', 'abwesend', 'wieder-da', 'abgesagt'] as const

/** What was just done, said once on the page one comes to. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`appointments.done.${code}`)
}
