import { address, type RequestContext, type Step } from '#platform/http/index.ts'

export const memberStart = address('/mein')
export const profileList = address('/mein/profile')
export const profileCreation = address('/mein/profile/neu')
export const profileOverview = address('/mein/profile/:profileId')
export const profileEditing = address('/mein/profile/:profileId/bearbeiten')
export const profilePublication = address('/mein/profile/:profileId/veroeffentlichen')
export const profileWithdrawal = address('/mein/profile/:profileId/zurueckziehen')
export const profileConfirmation = address('/mein/profile/:profileId/bestaetigen')
export const profileHistory = address('/mein/profile/:profileId/verlauf')
/** The link of the yearly mail; the token is the only key. */
export const confirmationLink = address('/mein/stimmt-noch/:token')
export const siteList = address('/mein/profile/:profileId/standorte')
export const siteCreation = address('/mein/profile/:profileId/standorte/neu')
export const siteEditing = address('/mein/profile/:profileId/standorte/:siteId')
export const siteRemoval = address('/mein/profile/:profileId/standorte/:siteId/entfernen')
export const officeHourCreation = address('/mein/profile/:profileId/standorte/:siteId/zeiten/neu')
export const officeHourEditing = address('/mein/profile/:profileId/standorte/:siteId/zeiten/:hourId')
export const officeHourRemoval = address('/mein/profile/:profileId/standorte/:siteId/zeiten/:hourId/entfernen')

// These belong to other modules, which must not be imported from here; their routes use the same paths.
export const profileInvitation = address('/mein/profile/:profileId/einladung')
export const accountList = address('/mein/konten')
export const publicProjectPage = address('/projekte/:slug')
export const publicOrganisationPage = address('/organisationen/:slug')

/** Where the way of a member begins. */
export function startStep({ t, lang }: Pick<RequestContext, 't' | 'lang'>): Step {
  return { label: t('organisations.start.title'), href: memberStart.href(lang) }
}
