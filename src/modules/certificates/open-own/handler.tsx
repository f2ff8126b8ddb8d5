import { dayInBerlin } from '#platform/clock/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { ownCredential, ownPaper } from '../addresses.ts'
import type { HeldCertificate } from '../badge/credential.ts'
import type { CertificateParts } from '../parts.ts'
import { guardedPage } from '../private-page.ts'
import { credentialAnswer, paperAnswer } from './downloads.ts'
import { type LinkContext, openLink } from './open-own.ts'
import { OwnPage } from './page.tsx'

export async function showOwnCertificate(ctx: LinkContext): Promise<Response> {
  const certificate = await openLink(ctx)
  return ownPage(ctx, certificate, ctx.params.token)
}

/** The page of a holder; `token` where she may change what others see. */
export function ownPage(ctx: RequestContext, certificate: HeldCertificate, token: string): Response {
  const { t } = ctx
  const title = t('certificates.own.title')
  return guardedPage(ctx, {
    title,
    breadcrumb: [{ label: title }],
    content: (
      <OwnPage
        t={t}
        baseUrl={ctx.baseUrl}
        today={dayInBerlin(ctx.now)}
        certificate={certificate}
        token={token}
        done={doneCodeOf(ctx, ['gespeichert', 'erneuert'])}
        paper={(lang) => ownPaper.href(t.lang, { token }, { sprache: lang === '' ? 'de' : lang })}
        credential={(named) => ownCredential.href(t.lang, { token }, named ? { name: 'ja' } : {})}
      />
    ),
  })
}

export function downloadPaper(parts: CertificateParts) {
  return async (ctx: LinkContext): Promise<Response> => paperAnswer(ctx, parts, await openLink(ctx))
}

export function downloadCredential(parts: CertificateParts) {
  return async (ctx: LinkContext): Promise<Response> => credentialAnswer(ctx, parts, await openLink(ctx))
}
