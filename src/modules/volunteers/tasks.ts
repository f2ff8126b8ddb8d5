import { isCentreStaff, isOperator, keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ownQualifications, teamList } from './addresses.ts'
import { listTeam } from './volunteer.queries.ts'
import { standingOf } from './volunteer.ts'

/** For the start of the member area: what in one's team ends soon. */
export async function listTeamTasks(ctx: RequestContext): Promise<readonly { label: string; href: string }[]> {
  const kept = keptProfiles(ctx.actor)
  if (kept.length === 0) return []
  const today = dayInBerlin(ctx.now)
  const team = await ctx.db.read(ctx.actor, (tx) => listTeam(tx, kept))
  const count = team.flatMap((one) => one.qualifications).filter((one) => standingOf(one, today) === 'ends-soon').length
  return count === 0 ? [] : [{ label: ctx.t('volunteers.list.ending', { count }), href: teamList.href(ctx.lang) }]
}

/** For whom nothing waits there: what she has learned. */
export function listOwnPages({ actor, t, lang }: RequestContext): readonly { label: string; href: string }[] {
  if (isCentreStaff(actor) || isOperator(actor)) return []
  return [{ label: t('volunteers.own.title'), href: ownQualifications.href(lang) }]
}
