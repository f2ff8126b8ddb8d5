import { notFound, type RequestContext } from '#platform/http/index.ts'
import { retryMinutes } from '#platform/throttle/index.ts'
import { issuedList } from '../addresses.ts'
import { issuerName } from '../badge/issuer.ts'
import { issuedPage } from '../list-issued/handler.tsx'
import { getCertificate } from '../member-page.ts'
import type { CertificateParts } from '../parts.ts'
import { sendLink } from './send-link.ts'

export function submitLinkSending(parts: CertificateParts) {
  return async (ctx: RequestContext<'/mein/nachweise/:certificateId/senden'>): Promise<Response> => {
    const certificate = await getCertificate(ctx, ctx.params.certificateId)
    const { profileId } = certificate
    const result = await sendLink(ctx.db, ctx.actor, parts, certificate)
    if (result.ok)
      return ctx.seeOther(issuedList.href(ctx.lang, {}, { stelle: issuerName(profileId), meldung: 'gesendet' }))
    if (!('retryAt' in result)) return notFound()
    const minutes = retryMinutes(result.retryAt, ctx.now)
    return issuedPage(ctx, { profileId, refusal: ctx.t('certificates.issued.paused', { minutes }) })
  }
}
