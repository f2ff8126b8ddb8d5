import { notFound } from '#platform/http/index.ts'
import { retryMinutes } from '#platform/throttle/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { ownCertificate, ownRenewal } from '../addresses.ts'
import { type LinkContext, openLink } from '../open-own/open-own.ts'
import type { CertificateParts } from '../parts.ts'
import { guarded, guardedPage } from '../private-page.ts'
import { renewLink } from './renew-link.ts'

export function askForRenewal(ctx: LinkContext): Promise<Response> {
  return renewalPage(ctx)
}

export function submitRenewal(parts: CertificateParts) {
  return async (ctx: LinkContext): Promise<Response> => {
    const result = await renewLink(ctx.db, parts, ctx.params.token)
    if (result.ok)
      return guarded(ctx.seeOther(ownCertificate.href(ctx.lang, { token: result.value }, { meldung: 'erneuert' })))
    if (!('retryAt' in result)) return notFound()
    const minutes = retryMinutes(result.retryAt, ctx.now)
    return renewalPage(ctx, ctx.t('certificates.renew.paused', { minutes }))
  }
}

async function renewalPage(ctx: LinkContext, refusal?: string): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  const { holder } = await openLink(ctx)
  const title = t('certificates.renew.title')
  const back = ownCertificate.href(lang, { token })
  return guardedPage(ctx, {
    title,
    status: refusal === undefined ? 200 : 429,
    breadcrumb: [{ label: t('certificates.own.title'), href: back }, { label: title }],
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        lead={t('certificates.renew.lead')}
        action={ownRenewal.href(lang, { token })}
        submit={t('certificates.renew.submit')}
        backHref={back}
        refusal={refusal}
      >
        <p>{t(holder.email === '' ? 'certificates.renew.noMail' : 'certificates.renew.byMail')}</p>
      </ConfirmationPage>
    ),
  })
}
