import { parseId } from '#kernel/id.ts'
import { doneCodeOf, notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
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

/** The frame of a member page: title, way back. */
export function memberPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status'> & { readonly volunteer?: Volunteer },
): Response {
  const { volunteer, ...rest } = view
  const { t, lang } = ctx
  const list = { label: t('volunteers.list.title'), href: teamList.href(lang) }
  const page =
    volunteer === undefined || volunteer.name === view.title
      ? []
      : [{ label: volunteer.name, href: volunteerPage.href(lang, { volunteerId: volunteer.id }) }]
  const breadcrumb = [...(view.title === list.label ? [] : [list]), ...page, { label: view.title }]
  return ctx.page({ ...rest, unlisted: true, breadcrumb })
}

const doneCodes = ['eingetragen', 'gespeichert', 'verlassen', 'qualifikation', 'entfernt'] as const

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`volunteers.done.${code}`)
}
