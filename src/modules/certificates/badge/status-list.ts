import type { Id } from '#kernel/id.ts'
import type { StatusList } from '../certificate.queries.ts'
import type { CertificateParts } from '../parts.ts'
import { issuerDid, statusListUrl } from './issuer.ts'
import { signCredential } from './sign.ts'

// As many as a list of states has places (Bitstring Status List 1.0, § 6.1: at least 131,072, so that a place tells nothing of the holder).
export const statusPlaces = 131_072

type Kept = { readonly ended: string; readonly signed: Promise<string> }

/**
 * Signs lists of states, each anew only once more places have ended: whoever asks costs no signature. It is dated by its last change,
 * so that every process answers the same bytes.
 */
export function openStatusLists(parts: Pick<CertificateParts, 'issuerKey' | 'baseUrl'>) {
  const lists = new Map<Id<'profile'> | null, Kept>()
  return (profileId: Id<'profile'> | null, list: StatusList): Promise<string> => {
    const ended = list.ended.join()
    const kept = lists.get(profileId)
    if (kept?.ended === ended) return kept.signed
    const made = { ended, signed: sign(parts, profileId, list) }
    lists.set(profileId, made)
    // What went wrong is tried again by the next who asks.
    made.signed.catch(() => {
      if (lists.get(profileId) === made) lists.delete(profileId)
    })
    return made.signed
  }
}

async function sign(
  { issuerKey, baseUrl }: Pick<CertificateParts, 'issuerKey' | 'baseUrl'>,
  profileId: Id<'profile'> | null,
  { ended, changedAt }: StatusList,
): Promise<string> {
  const { createCredential, createList } = await import('@digitalbazaar/vc-bitstring-status-list')
  const list = await createList({ length: statusPlaces })
  for (const index of ended) list.setStatus(index, true)
  const id = statusListUrl(baseUrl, profileId)
  const credential = {
    ...(await createCredential({ id, list, statusPurpose: 'revocation' })),
    issuer: issuerDid(baseUrl, profileId),
  }
  return JSON.stringify(await signCredential({ key: await issuerKey(), baseUrl, profileId }, credential, changedAt))
}
