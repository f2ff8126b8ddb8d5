import { systemActor } from '#kernel/actor.ts'
import { notFound, type DataAnswer, type RequestContext } from '#platform/http/index.ts'
import { findIssuer, listEndedIndexes } from '../certificate.queries.ts'
import { statusPlaces } from '../issue-certificate/issue-certificate.ts'
import type { CertificateParts } from '../parts.ts'
import { issuerDid, issuerOf, statusListUrl } from './issuer.ts'
import { issuerDocumentOf, signCredential } from './sign.ts'

/** The issuer's public key, where its identifier says it is. */
export function showIssuer(parts: CertificateParts) {
  return async (ctx: RequestContext<'/aussteller/:issuer/did.json'>): Promise<DataAnswer> => {
    const { profileId } = await getIssuer(ctx)
    const document = await issuerDocumentOf({ key: await parts.issuerKey(), baseUrl: parts.baseUrl, profileId })
    return { type: 'application/did+json', body: JSON.stringify(document) }
  }
}

/** Which of the issuer's credentials count no more (Bitstring Status List 1.0); the rest of the list is empty places. */
export function showStatusList(parts: CertificateParts) {
  return async (ctx: RequestContext<'/aussteller/:issuer/status.json'>): Promise<DataAnswer> => {
    const { profileId } = await getIssuer(ctx)
    const ended = await ctx.db.read(systemActor('certificates.status'), (tx) => listEndedIndexes(tx, profileId))
    const { createCredential, createList } = await import('@digitalbazaar/vc-bitstring-status-list')
    const list = await createList({ length: statusPlaces })
    for (const index of ended) list.setStatus(index, true)
    const id = statusListUrl(parts.baseUrl, profileId)
    const credential = {
      ...(await createCredential({ id, list, statusPurpose: 'revocation' })),
      issuer: issuerDid(parts.baseUrl, profileId),
    }
    const key = await parts.issuerKey()
    const signed = await signCredential({ key, baseUrl: parts.baseUrl, profileId }, credential, ctx.now)
    return { type: 'application/vc', body: JSON.stringify(signed) }
  }
}

async function getIssuer(ctx: RequestContext & { readonly params: { readonly issuer: string } }) {
  const issuer = issuerOf(ctx.params.issuer) ?? notFound()
  const known = await ctx.db.read(systemActor('certificates.issuer'), (tx) => findIssuer(tx, issuer.profileId))
  return known ? issuer : notFound()
}
