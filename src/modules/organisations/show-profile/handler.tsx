import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { listHistory } from '../history.queries.ts'
import { doneSentence, getProfile, memberPage } from '../member-page.ts'
import { listRoleHolders } from '../roles.ts'
import { OverviewPage } from './page.tsx'

export async function showProfile(ctx: RequestContext<'/mein/profile/:profileId'>): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  const byCentre = isCentreStaff(ctx.actor)
  const [holders, history] = await Promise.all([
    byCentre ? ctx.db.read(ctx.actor, (tx) => listRoleHolders(tx, profile.id, dayInBerlin(ctx.now))) : undefined,
    listHistory(ctx.db, ctx.actor, profile.id),
  ])
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
      />
    ),
  })
}
