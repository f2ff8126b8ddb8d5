import { systemActor } from '#kernel/actor.ts'
import { notFound, type DataAnswer, type RequestContext } from '#platform/http/index.ts'
import { findIssuer, findStatusList } from '../certificate.queries.ts'
import type { CertificateParts } from '../parts.ts'
import { issuerOf } from './issuer.ts'
import { issuerDocumentOf } from './sign.ts'
import { openStatusLists } from './status-list.ts'

/** The issuer's public key, where its identifier says it is. */
export function showIssuer(parts: CertificateParts) {
  return async (ctx: RequestContext<'/aussteller/:issuer/did.json'>): Promise<DataAnswer> => {
    const { profileId } = issuerOf(ctx.params.issuer) ?? notFound()
    const known = await ctx.db.read(systemActor('certificates.issuer'), (tx) => findIssuer(tx, profileId))
    if (!known) return notFound()
    const document = await issuerDocumentOf({ key: await parts.issuerKey(), baseUrl: parts.baseUrl, profileId })
    return { type: 'application/did+json', body: JSON.stringify(document) }
  }
}

/** Which of the issuer's credentials count no more (Bitstring Status List 1.0); the rest of the list is empty places. */
export function showStatusList(parts: CertificateParts) {
  const signed = openStatusLists(parts)
  return async (ctx: RequestContext<'/aussteller/:issuer/status.json'>): Promise<DataAnswer> => {
    const { profileId } = issuerOf(ctx.params.issuer) ?? notFound()
    const list = await ctx.db.read(systemActor('certificates.status'), (tx) => findStatusList(tx, profileId))
    return { type: 'application/vc', body: await signed(profileId, list ?? notFound()) }
  }
}
