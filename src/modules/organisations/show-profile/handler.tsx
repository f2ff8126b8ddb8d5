import { isCentreStaff } from '#kernel/actor.ts'
import type { Handler } from '#platform/http/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { listHistory } from '../history.queries.ts'
import { doneSentence, getProfile, memberPage } from '../member-page.ts'
import type { OrganisationParts } from '../parts.ts'
import { listRoleHolders } from '../roles.ts'
import { OverviewPage } from './page.tsx'

export function showProfile({ profileTasks }: OrganisationParts): Handler<'/mein/profile/:profileId'> {
  return async (ctx) => {
    const profile = await getProfile(ctx, ctx.params.profileId)
    const byCentre = isCentreStaff(ctx.actor)
    const [holders, history] = await Promise.all([
      byCentre ? ctx.db.read(ctx.actor, (tx) => listRoleHolders(tx, profile.id, dayInBerlin(ctx.now))) : undefined,
      listHistory(ctx.db, ctx.actor, profile.id, { size: 5 }),
    ])
    const tasks = await Promise.all(profileTasks.map((list) => list(ctx, profile)))
    return memberPage(ctx, {
      title: profile.name,
      profile,
      content: (
        <OverviewPage
          t={ctx.t}
          profile={profile}
          byCentre={byCentre}
          holders={holders}
          history={history}
          done={doneSentence(ctx)}
          tasks={tasks.flat()}
        />
      ),
    })
  }
}
