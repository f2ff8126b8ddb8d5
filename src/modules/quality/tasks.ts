import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { assessmentPage, proposalList, qualityStart } from './addresses.ts'
import { standingOf } from './assessment.ts'
import { listOpenMeasures, listOpenToMember } from './assessment.queries.ts'
import { countOpenProposals } from './proposal.queries.ts'

/** For the start of the member area: what a team asks of her, measures whose day is near, and proposals that wait for the centre. */
export async function listQualityTasks(
  ctx: RequestContext,
): Promise<readonly { readonly label: string; readonly href: string }[]> {
  const { actor, t, lang } = ctx
  if (actor.kind !== 'person' || actor.factorMissing) return []
  const kept = keptProfiles(actor)
  const today = dayInBerlin(ctx.now)
  const { asked, measures, proposals } = await ctx.db.read(actor, async (tx) => ({
    asked: (await listOpenToMember(tx, actor.personId)).filter(({ profileId }) => !kept.includes(profileId)),
    measures: await listOpenMeasures(tx, kept),
    proposals: isCentreStaff(actor) ? await countOpenProposals(tx) : 0,
  }))
  const due = measures.filter((measure) => ['late', 'soon'].includes(standingOf(measure, today))).length
  return [
    ...asked.map(({ id }) => ({
      label: t('quality.task.asked'),
      href: assessmentPage.href(lang, { assessmentId: id }),
    })),
    ...(due === 0 ? [] : [{ label: t('quality.task.measures', { count: due }), href: qualityStart.href(lang) }]),
    ...(proposals === 0
      ? []
      : [{ label: t('quality.task.proposals', { count: proposals }), href: proposalList.href(lang) }]),
  ]
}
