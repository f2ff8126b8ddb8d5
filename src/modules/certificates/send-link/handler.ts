import { notFound, type RequestContext } from '#platform/http/index.ts'
import { issuedList } from '../addresses.ts'
import { issuerName } from '../badge/issuer.ts'
import { getCertificate } from '../member-page.ts'
import type { CertificateParts } from '../parts.ts'
import { sendLink } from './send-link.ts'

export function submitLinkSending(parts: CertificateParts) {
  return async (ctx: RequestContext<'/mein/nachweise/:certificateId/senden'>): Promise<Response> => {
    const { id, profileId } = await getCertificate(ctx, ctx.params.certificateId)
    const result = await ctx.db.inTransaction(ctx.actor, (tx) => sendLink(tx, parts, id))
    if (!result.ok) return notFound()
    return ctx.seeOther(issuedList.href(ctx.lang, {}, { stelle: issuerName(profileId), meldung: 'gesendet' }))
  }
}
