import { isCentreStaff } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { doneCodeOf, notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { memberStart, profileList, profileOverview } from './addresses.ts'
import { findProfile } from './profile.queries.ts'
import type { OfficeHour, Profile, ProfileHead, Site } from './profile.ts'

/** The profile of the address; leaves with 404 where there is none for this actor. */
export async function getProfile(ctx: RequestContext, profileId: string): Promise<Profile> {
  const id = parseId<'profile'>(profileId)
  if (id === undefined) return notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findProfile(tx, id))) ?? notFound()
}

/** The site of the address, as part of its profile. */
export function getSite(profile: Profile, siteId: string): Site {
  return profile.sites.find((site) => site.id === siteId) ?? notFound()
}

export function getOfficeHour(site: Site, hourId: string): OfficeHour {
  return site.officeHours.find((hour) => hour.id === hourId) ?? notFound()
}

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status'> & { readonly profile?: ProfileHead },
): Response {
  const { profile, ...rest } = view
  return ctx.page({ ...rest, unlisted: true, breadcrumb: breadcrumb(ctx, view.title, profile) })
}

type Crumb = { readonly label: string; readonly href?: string }

function breadcrumb(ctx: RequestContext, title: string, profile: ProfileHead | undefined): readonly Crumb[] {
  const { t, lang } = ctx
  const start = { label: t('organisations.start.title'), href: memberStart.href(lang) }
  const list = { label: t('organisations.list.title'), href: profileList.href(lang) }
  const overview =
    profile === undefined || profile.name === title
      ? []
      : [{ label: profile.name, href: profileOverview.href(lang, { profileId: profile.id }) }]
  const withList = isCentreStaff(ctx.actor) && title !== list.label ? [list] : []
  return [start, ...withList, ...overview, { label: title }]
}

/** What was just done, said once on the page one comes to: the code stands in the address. */
export const doneCodes = [
  'angelegt',
  'gespeichert',
  'veroeffentlicht',
  'zurueckgezogen',
  'entfernt',
  'bestaetigt',
] as const

export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`organisations.done.${code}`)
}

/** The id of an address part that the policy or a lookup has checked already. */
export function idOf<Kind extends string>(text: string): Id<Kind> {
  return parseId<Kind>(text) ?? notFound()
}
