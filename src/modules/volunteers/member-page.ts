import { parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { teamList, volunteerPage } from './addresses.ts'
import { findVolunteer } from './volunteer.queries.ts'
import { keepsProfile } from '#kernel/actor.ts'
import type { Volunteer } from './volunteer.ts'

/** The volunteer of the address; leaves with 404 where there is none in a team this person keeps. */
export async function getVolunteer(ctx: RequestContext, volunteerId: string): Promise<Volunteer> {
  const id = parseId<'volunteer'>(volunteerId)
  const found = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findVolunteer(tx, id))
  // She may see her own entry elsewhere; here it is the team's.
  return found !== undefined && keepsProfile(ctx.actor, found.profileId) ? found : notFound()
}

type View = MemberView & { readonly volunteer?: Volunteer }

/** The frame of a member page: title, way back. */
export function memberPage(ctx: RequestContext, { volunteer, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    { label: t('volunteers.list.title'), href: teamList.href(lang) },
    ...(volunteer === undefined
      ? []
      : [{ label: volunteer.name, href: volunteerPage.href(lang, { volunteerId: volunteer.id }) }]),
  ])
}

const doneCodes = ['eingetragen', 'gespeichert', 'verlassen', 'qualifikation', 'entfernt'] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`volunteers.done.${code}`)
}
