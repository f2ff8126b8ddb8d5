import type { Id } from '#kernel/id.ts'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { assessmentPage, qualityStart } from './addresses.ts'
import type { Assessment } from './assessment.ts'
import { findAssessment } from './assessment.queries.ts'
import { assessmentName } from './words.tsx'

type View = MemberView & {
  readonly assessment?: Assessment
  readonly above?: readonly { readonly label: string; readonly href: string }[]
}

/** The frame of a member page: title, way back. */
export function memberPage(ctx: RequestContext, { assessment, above = [], ...view }: View): Response {
  const { t, lang } = ctx
  const own =
    assessment === undefined
      ? []
      : [{ label: assessmentName(t, assessment), href: assessmentPage.href(lang, { assessmentId: assessment.id }) }]
  const start = { label: t('quality.start.title'), href: qualityStart.href(lang) }
  return pageOnWay(ctx, view, [startStep(ctx), start, ...own, ...above])
}

/** The assessment of the address; leaves with 404 where there is none this person may see. */
export async function getAssessment(ctx: RequestContext, assessmentId: string): Promise<Assessment> {
  const id = parseId<'assessment'>(assessmentId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findAssessment(tx, id))
  return found ?? notFound()
}

/** As `getAssessment`, for those who keep its profile only. */
export async function getKeptAssessment(ctx: RequestContext, assessmentId: string): Promise<Assessment> {
  const found = await getAssessment(ctx, assessmentId)
  return keepsProfile(ctx.actor, found.profileId) ? found : notFound()
}

/** The person who acts; leaves with 404 for whoever is none. */
export function personOf(actor: Actor): Id<'person'> {
  return actor.kind === 'person' ? actor.personId : notFound()
}

const doneCodes = [
  'begonnen',
  'gespeichert',
  'massnahme',
  'erledigt',
  'abgeschlossen',
  'geteilt',
  'zurueckgenommen',
  'geloescht',
  'veroeffentlicht',
  'vorgeschlagen',
  'gesagt',
  'entschieden',
  'dabei',
  'verlassen',
  'beendet',
] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`quality.done.${code}`)
}
