import { type Id, parseId } from '#kernel/id.ts'
import { issuerDocument, issuerStatusList } from '../addresses.ts'

const centre = 'zentrum'

/** How an issuer is called in addresses: the centre, or a profile by its id. */
export function issuerName(profileId: Id<'profile'> | null): string {
  return profileId ?? centre
}

/** The issuer of the address; undefined where it can be none. */
export function issuerOf(name: string): { readonly profileId: Id<'profile'> | null } | undefined {
  if (name === centre) return { profileId: null }
  const profileId = parseId<'profile'>(name)
  return profileId === undefined ? undefined : { profileId }
}

/** The issuer's identifier: its document is found at the address it names (W3C CCG did:web). */
export function issuerDid(baseUrl: string, profileId: Id<'profile'> | null): string {
  const host = encodeURIComponent(new URL(baseUrl).host)
  const path = issuerDocument
    .href({ issuer: issuerName(profileId) })
    .split('/')
    .slice(1, -1)
  return ['did:web', host, ...path].join(':')
}

export function statusListUrl(baseUrl: string, profileId: Id<'profile'> | null): string {
  return new URL(issuerStatusList.href({ issuer: issuerName(profileId) }), baseUrl).href
}
