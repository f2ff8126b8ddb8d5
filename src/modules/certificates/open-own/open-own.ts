import { systemActor } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import type { HeldCertificate } from '../badge/credential.ts'
import type { Certificate } from '../certificate.ts'
import { findByLink } from '../certificate.queries.ts'

export type LinkContext = RequestContext & { readonly params: { readonly token: string } }

/** Looks at the certificate of the link; looking changes nothing (SE-08). 404 where there is none, or no more. */
export async function openLink(ctx: LinkContext): Promise<HeldCertificate> {
  const found = await ctx.db.read(systemActor('certificates.private-link'), (tx) => findByLink(tx, ctx.params.token))
  return heldOf(found) ?? notFound()
}

/** The certificate with its holder; undefined where she has deleted it. */
export function heldOf(certificate: Certificate | undefined): HeldCertificate | undefined {
  return certificate === undefined || certificate.holder === null
    ? undefined
    : { ...certificate, holder: certificate.holder }
}
