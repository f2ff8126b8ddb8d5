import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { ownDeletion, ownRenewal, ownVisibility, verificationPage } from '../addresses.ts'
import type { HeldCertificate } from '../badge/credential.ts'
import { type PaperLanguage, paperLanguages, publicFields, standingOf } from '../certificate.ts'
import { spacedCode } from '../code.ts'
import { factsOf } from '../shown-certificate.tsx'
import { paperLanguageName, tones } from '../words.ts'

type OwnPageProps = {
  readonly t: Translator
  readonly baseUrl: string
  readonly today: string
  readonly certificate: HeldCertificate
  readonly token: string
  readonly done: 'gespeichert' | 'erneuert' | undefined
  readonly paper: (lang: PaperLanguage | '') => string
  readonly credential: (named: boolean) => string
}

/** Everything a holder can do with her certificate. */
export function OwnPage(props: OwnPageProps) {
  const { t, today, certificate, done } = props
  const standing = standingOf(certificate, today) ?? 'revoked'
  return (
    <>
      <PageHeading title={t('certificates.own.title')} lead={t('certificates.own.lead')}>
        <p>
          <StatusTag tone={tones[standing]}>{t(`certificates.verify.state.${standing}`)}</StatusTag>
        </p>
      </PageHeading>
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`certificates.own.done.${done}`)}</p>
        </Notice>
      )}
      {certificate.state === 'revoked' && certificate.reason !== '' ? (
        <Notice t={t} kind="danger" title={t('certificates.own.reason')}>
          <p>
            <bdi lang="de">{certificate.reason}</bdi>
          </p>
        </Notice>
      ) : null}
      <DescriptionList items={factsOf(t, certificate, publicFields)} />
      <Downloads {...props} />
      <Shown {...props} />
      <p>{t('certificates.own.keep')}</p>
      <Row>
        <ButtonLink look="secondary" href={ownRenewal.href(t.lang, { token: props.token })}>
          {t('certificates.renew.title')}
        </ButtonLink>
        <ButtonLink look="tertiary" href={ownDeletion.href(t.lang, { token: props.token })}>
          {t('certificates.own.delete')}
        </ButtonLink>
      </Row>
    </>
  )
}

function Downloads({ t, certificate, paper, credential }: OwnPageProps) {
  const chosen = certificate.holder.paperLang
  const named = (lang: PaperLanguage | '') =>
    lang === ''
      ? t('certificates.own.paper')
      : t('certificates.own.paperWith', { language: paperLanguageName(t, lang) })
  const others = [...paperLanguages, '' as const].filter((lang) => lang !== chosen)
  return (
    <>
      <Heading level={2}>{t('certificates.own.download')}</Heading>
      <Row>
        <ButtonLink href={paper(chosen)} icon="download" download>
          {named(chosen)}
        </ButtonLink>
      </Row>
      <details class="filters">
        <summary class="filters__summary">{t('certificates.own.otherPapers')}</summary>
        <ul>
          {others.map((lang) => (
            <li>
              <a href={paper(lang)} download>
                {named(lang)}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <Heading level={3}>{t('certificates.own.badge')}</Heading>
      <p>{t('certificates.own.badgeText')}</p>
      <Row>
        <ButtonLink look="secondary" href={credential(false)} download>
          {t('certificates.own.badgePlain')}
        </ButtonLink>
        <ButtonLink look="secondary" href={credential(true)} download>
          {t('certificates.own.badgeNamed')}
        </ButtonLink>
      </Row>
    </>
  )
}

function Shown({ t, certificate, token }: OwnPageProps) {
  const allowed = certificate.holder.publicFields.map((field) => t(`certificates.field.${field}`))
  return (
    <Panel title={t('certificates.own.shown')}>
      <p>
        {t('certificates.own.code')}:{' '}
        <Ltr>
          <strong>{spacedCode(certificate.code)}</strong>
        </Ltr>
      </p>
      <p>{t('certificates.own.shownText')}</p>
      <p>
        {allowed.length === 0
          ? t('certificates.own.shownNothing')
          : t('certificates.own.shownAlso', { fields: allowed.join(t('certificates.comma')) })}
      </p>
      <Row>
        <ButtonLink look="secondary" href={ownVisibility.href(t.lang, { token })}>
          {t('certificates.own.change')}
        </ButtonLink>
        <a href={verificationPage.href(t.lang, { code: certificate.code })}>{t('certificates.own.open')}</a>
      </Row>
    </Panel>
  )
}
