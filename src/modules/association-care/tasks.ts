import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProfileHeads, type ProfileHead } from '#modules/organisations/index.ts'
import { joiningEditing, lightsPage } from './addresses.ts'
import { judge } from './check.ts'
import { listChecksOf } from './check.queries.ts'
import { isLightTopic } from './topic.ts'

type TaskContext = Pick<RequestContext, 'actor' | 'db' | 'now' | 't' | 'lang'>
type Task = { readonly label: string; readonly href: string }

/** For the start of the member area: associations with something red or yellow. */
export async function listCareTasks(ctx: TaskContext): Promise<readonly Task[]> {
  const kept = keptProfiles(ctx.actor)
  if (kept.length === 0) return []
  const today = dayInBerlin(ctx.now)
  return ctx.db.read(ctx.actor, async (tx) => {
    const heads = (await listProfileHeads(tx, kept)).filter(({ kind }) => kind !== 'project')
    const checksOf = await listChecksOf(
      tx,
      heads.map(({ id }) => id),
    )
    return heads.flatMap(({ id, name }): readonly Task[] => {
      const lights = checksOf(id)
        .filter(({ topic }) => isLightTopic(topic))
        .map((one) => judge(one, today).light)
      const count = lights.filter((light) => light === 'red' || light === 'yellow').length
      if (count === 0) return []
      const label = ctx.t('association-care.task', { count, name })
      return [{ label, href: lightsPage.href(ctx.lang, { profileId: id }) }]
    })
  })
}

/** For the page of a profile: what an umbrella says about joining. */
export async function listJoiningTasks(ctx: RequestContext, profile: ProfileHead): Promise<readonly Task[]> {
  if (profile.kind !== 'umbrella' || !isCentreStaff(ctx.actor)) return []
  return [
    { label: ctx.t('association-care.joining.edit'), href: joiningEditing.href(ctx.lang, { profileId: profile.id }) },
  ]
}
