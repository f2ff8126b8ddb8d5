import { type Actor, hasTeam, isCentreStaff, keepsProfile } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'
import type { Certificate } from './certificate.ts'

/** The list of what one's own organisation issued: centre staff, coordinators and boards. */
export const seeIssued: Policy = memberPolicy('seeIssued', hasTeam, 'forbidden')

/** One certificate: its issuer's people. Whose it is, the handler looks up (`issues`); foreign is not there. */
export const keepCertificate: Policy = memberPolicy('keepCertificate', hasTeam, 'not-found')

/** A certificate at the confirmed address of one's account. Whose it is, the handler looks up; foreign is not there. */
export const holdCertificate: Policy = memberPolicy(
  'holdCertificate',
  (actor) => actor.kind === 'person' && !actor.factorMissing,
  'not-found',
)

/** True for the people of the issuer: the profile's keepers, or centre staff where the centre issued it. */
export function issues(actor: Actor, { profileId }: Pick<Certificate, 'profileId'>): boolean {
  if (actor.kind === 'system') return true
  return profileId === null ? isCentreStaff(actor) : keepsProfile(actor, profileId)
}
