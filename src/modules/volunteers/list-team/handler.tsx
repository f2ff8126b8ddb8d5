import { keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { listTeam } from '../volunteer.queries.ts'
import { TeamPage } from './page.tsx'

export async function showTeam(ctx: RequestContext): Promise<Response> {
  const { t, actor } = ctx
  const left = ctx.url.searchParams.get('stand') === 'frueher'
  const teams = await ctx.db.read(actor, async (tx) => {
    const people = await listTeam(tx, keptProfiles(actor), { left })
    const heads = await listProfileHeads(tx, keptProfiles(actor))
    return heads.map(({ id, name }) => ({ name, people: people.filter(({ profileId }) => profileId === id) }))
  })
  return memberPage(ctx, {
    title: t('volunteers.list.title'),
    content: <TeamPage t={t} today={dayInBerlin(ctx.now)} teams={teams} left={left} done={doneSentence(ctx)} />,
  })
}
