import type { RequestContext } from '#platform/http/index.ts'
import { doneSentence, getProfile, memberPage } from '../member-page.ts'
import { SitesPage } from './page.tsx'

export async function showSites(ctx: RequestContext<'/mein/profile/:profileId/standorte'>): Promise<Response> {
  const profile = await getProfile(ctx, ctx.params.profileId)
  return memberPage(ctx, {
    title: ctx.t('organisations.sites.title'),
    profile,
    content: <SitesPage t={ctx.t} profile={profile} done={doneSentence(ctx)} />,
  })
}
