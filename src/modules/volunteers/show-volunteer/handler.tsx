import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { doneSentence, getVolunteer, memberPage } from '../member-page.ts'
import { VolunteerPage } from './page.tsx'

export async function showVolunteer(ctx: RequestContext<'/mein/team/:volunteerId'>): Promise<Response> {
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  return memberPage(ctx, {
    title: volunteer.name,
    volunteer,
    content: <VolunteerPage t={ctx.t} today={dayInBerlin(ctx.now)} volunteer={volunteer} done={doneSentence(ctx)} />,
  })
}
