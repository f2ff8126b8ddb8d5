import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import type { Certificate, PublicField } from './certificate.ts'

type Fact = { readonly term: string; readonly details: Child }

/** What a certificate says, as far as it may: kind, issuer and days always, the rest by `fields`. */
export function factsOf(t: Translator, certificate: Certificate, fields: readonly PublicField[]): readonly Fact[] {
  const { holder, startsOn, endsOn, validUntil, modules } = certificate
  const german = (text: string) => <bdi lang="de">{text}</bdi>
  const shown: Readonly<Record<PublicField, readonly Fact[]>> = {
    name: holder === null ? [] : [{ term: t('certificates.verify.name'), details: <bdi>{holder.name}</bdi> }],
    title: [{ term: t('certificates.verify.course'), details: german(certificate.title) }],
    content: [
      {
        term: t('certificates.verify.content'),
        details: (
          <>
            <p>{t('certificates.scope', { attended: certificate.attendedUnits, units: certificate.units })}</p>
            {modules.length === 0 ? null : (
              <ol>
                {modules.map((one) => (
                  <li>
                    {german(one.title)} · <bdi>{t('certificates.ue', { count: one.units })}</bdi>
                  </li>
                ))}
              </ol>
            )}
          </>
        ),
      },
    ],
    period: [
      {
        term: t('certificates.verify.period'),
        // Each day by itself: in Arabic a pair of them would run into one another.
        details: (
          <>
            <bdi>{t.day(startsOn, 'short')}</bdi>
            {startsOn === endsOn ? null : (
              <>
                {' '}
                – <bdi>{t.day(endsOn, 'short')}</bdi>
              </>
            )}
          </>
        ),
      },
    ],
  }
  const also = (field: PublicField) => (fields.includes(field) ? shown[field] : [])
  return [
    ...also('name'),
    { term: t('certificates.verify.kind'), details: t(`volunteers.kind.${certificate.kind}`) },
    ...also('title'),
    { term: t('certificates.verify.issuer'), details: german(certificate.issuerName) },
    { term: t('certificates.verify.issued'), details: t.day(certificate.issuedOn, 'short') },
    ...(validUntil === null
      ? []
      : [{ term: t('certificates.verify.validUntil'), details: t.day(validUntil, 'short') }]),
    ...also('period'),
    ...also('content'),
  ]
}
