import { isCentreStaff } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { profileList, profileOverview, startStep } from './addresses.ts'
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

type View = MemberView & { readonly profile?: ProfileHead }

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(ctx: RequestContext, { profile, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    startStep(ctx),
    ...(isCentreStaff(ctx.actor) ? [{ label: t('organisations.list.title'), href: profileList.href(lang) }] : []),
    ...(profile === undefined
      ? []
      : [{ label: profile.name, href: profileOverview.href(lang, { profileId: profile.id }) }]),
  ])
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
