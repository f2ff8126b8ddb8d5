import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import {
  certificateReissue,
  certificateRevocation,
  issuedList,
  issuedPaper,
  linkSending,
  signatureList,
  verificationPage,
} from '../addresses.ts'
import { type Certificate, standingOf } from '../certificate.ts'
import type { IssuedPage as Found } from '../certificate.queries.ts'
import { spacedCode } from '../code.ts'
import { tones } from '../words.ts'

type IssuedPageProps = {
  readonly t: Translator
  readonly today: string
  readonly issuers: readonly { readonly value: string; readonly label: string }[]
  readonly issuer: string
  readonly found: Found
  /** One for each line: it may be sent again. */
  readonly formKeys: readonly string[]
  readonly done: string | undefined
  readonly refusal: string | undefined
}

/** What one's organisation has certified, and what can be done with it. */
export function IssuedPage(props: IssuedPageProps) {
  const { t, issuers, issuer, found, done, refusal } = props
  const { next } = found
  return (
    <>
      <PageHeading title={t('certificates.issued.title')} lead={t('certificates.issued.lead')} />
      <DoneNotice t={t} done={done} />
      {refusal === undefined ? null : (
        <Notice t={t} kind="warning" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <Row>
        <ButtonLink look="secondary" href={signatureList.href(t.lang, {}, { stelle: issuer })}>
          {t('certificates.signatures.title')}
        </ButtonLink>
      </Row>
      {issuers.length < 2 ? null : (
        <Form action={issuedList.href(t.lang)} method="get">
          <SelectField
            t={t}
            id="stelle"
            name="stelle"
            label={t('certificates.issued.of')}
            options={issuers}
            value={issuer}
            attributes={{ required: true }}
          />
          <FormActions>
            <Button look="secondary">{t('certificates.issued.show')}</Button>
          </FormActions>
        </Form>
      )}
      {found.lines.length === 0 ? (
        <EmptyState title={t('certificates.issued.empty')} text={t('certificates.issued.emptyText')} />
      ) : (
        <DataTable
          id="issued"
          caption={t('certificates.issued.title')}
          hideCaption
          columns={columns(props)}
          rows={found.lines}
        />
      )}
      <Pagination
        t={t}
        next={
          next === undefined
            ? undefined
            : issuedList.href(t.lang, {}, { stelle: issuer, nach: `${next.issuedAt}_${next.id}` })
        }
      />
    </>
  )
}

function columns(props: IssuedPageProps): readonly Column<Certificate>[] {
  const { t, today } = props
  return [
    {
      label: t('certificates.issued.name'),
      rowHeader: true,
      cell: ({ holder, code }) => (
        <>
          {holder === null ? t('certificates.issued.deleted') : <bdi>{holder.name}</bdi>}
          <br />
          <a href={verificationPage.href(t.lang, { code })}>
            <Ltr>{spacedCode(code)}</Ltr>
          </a>
        </>
      ),
    },
    {
      label: t('certificates.issued.course'),
      cell: ({ title, kind, version }) => (
        <>
          {title}
          <br />
          {[
            ...(title.startsWith(t(`volunteers.kind.${kind}`)) ? [] : [t(`volunteers.kind.${kind}`)]),
            ...(version === 1 ? [] : [t('certificates.issued.version', { number: version })]),
          ].join(' · ')}
        </>
      ),
    },
    {
      label: t('certificates.issued.state'),
      cell: (certificate) => {
        const standing = standingOf(certificate, today)
        if (standing === undefined)
          return <StatusTag tone="neutral">{t('certificates.issued.state.deleted')}</StatusTag>
        return <StatusTag tone={tones[standing]}>{t(`certificates.verify.state.${standing}`)}</StatusTag>
      },
    },
    { label: t('certificates.issued.issued'), cell: ({ issuedOn }) => t.day(issuedOn, 'short') },
    {
      label: t('certificates.issued.act'),
      kind: 'actions',
      cell: (certificate) => <Actions {...props} certificate={certificate} />,
    },
  ]
}

function Actions({ t, found, formKeys, certificate }: IssuedPageProps & { readonly certificate: Certificate }) {
  const { holder, state } = certificate
  if (holder === null) return null
  const params = { certificateId: certificate.id }
  // Read aloud alone, "Widerrufen" would not say whose; the code tells two of one name apart.
  const named = (label: string) => `${label}: ${holder.name}, ${spacedCode(certificate.code)}`
  const send = t('certificates.issued.send')
  return (
    <Row>
      <a href={issuedPaper.href(t.lang, params)} aria-label={named(t('certificates.issued.paper'))} download>
        {t('certificates.issued.paper')}
      </a>
      {state === 'valid' ? (
        <>
          <a href={certificateReissue.href(t.lang, params)} aria-label={named(t('certificates.reissue.short'))}>
            {t('certificates.reissue.short')}
          </a>
          <a href={certificateRevocation.href(t.lang, params)} aria-label={named(t('certificates.revoke.short'))}>
            {t('certificates.revoke.short')}
          </a>
        </>
      ) : null}
      {holder.email === '' ? null : (
        <Form
          action={linkSending.href(t.lang, params)}
          label={named(send)}
          hidden={[{ name: '_key', value: formKeys[found.lines.indexOf(certificate)] ?? '' }]}
        >
          <Button look="tertiary">{send}</Button>
        </Form>
      )}
    </Row>
  )
}
