import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, Hidden, PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { issuedPaper, signatureList } from '#modules/certificates/addresses.ts'
import { certificateIssuing, planEditing } from '../addresses.ts'
import type { OwnCourse } from '../own-course.ts'
import { type Candidate, isDue } from './candidates.ts'
import { issueForm } from './form.ts'

export const issuePrefix = 'courses.issue'

type CertificatesPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly formKey: string
  readonly own: OwnCourse
  readonly candidates: readonly Candidate[]
  readonly share: number | undefined
  /** Whose signatures the issuer keeps as pictures. */
  readonly signatures: readonly string[]
  readonly state: FormState
  readonly errors: readonly { readonly id: string; readonly text: string }[]
  readonly done: string | undefined
  /** Why nothing was issued, where no field is to blame. */
  readonly refusal: string | undefined
}

/** Who gets a certificate and why, and one button for all of them. */
export function CertificatesPage(props: CertificatesPageProps) {
  const { t, own, candidates, share, errors, done, refusal } = props
  return (
    <>
      <PageHeading
        title={t('courses.certificates.title')}
        kicker={own.event.texts.de.title}
        lead={share === undefined ? t('courses.certificate.undecided') : t('courses.certificates.lead', { share })}
      />
      <DoneNotice t={t} done={done} />
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <ErrorSummary t={t} errors={errors} />
      {candidates.length === 0 ? (
        <EmptyState title={t('courses.certificates.empty.title')} text={t('courses.certificates.empty.text')} />
      ) : (
        <DataTable
          id="candidates"
          caption={t('courses.certificates.caption')}
          hideCaption
          columns={columns(t)}
          rows={candidates}
          dense
        />
      )}
      {share === undefined ? (
        <p>
          <a href={planEditing.href(t.lang, { eventId: own.event.id })}>{t('courses.certificates.decide')}</a>
        </p>
      ) : (
        <IssueForm {...props} />
      )}
    </>
  )
}

function columns(t: Translator): readonly Column<Candidate>[] {
  return [
    {
      label: t('courses.certificates.name'),
      rowHeader: true,
      cell: ({ person }) =>
        person.name === '' ? t('courses.certificates.unnamed', { name: person.signedUpBy }) : <bdi>{person.name}</bdi>,
    },
    {
      label: t('courses.certificates.attended'),
      kind: 'number',
      cell: ({ person }) => t('courses.certificates.units', { attended: person.attendedUnits, units: person.units }),
    },
    { label: t('courses.certificates.verdict'), cell: (candidate) => <VerdictTag t={t} candidate={candidate} /> },
    {
      label: t('courses.certificates.certificate'),
      cell: ({ person, certificate }) =>
        certificate === undefined ? (
          '–'
        ) : certificate.state === 'valid' ? (
          <a href={issuedPaper.href(t.lang, { certificateId: certificate.id })} download>
            {t('courses.certificates.issued', { day: t.date(certificate.issuedAt, 'short') })}
            <Hidden>, {person.name}</Hidden>
          </a>
        ) : (
          t('courses.certificates.ended')
        ),
    },
  ]
}

function VerdictTag({ t, candidate: { verdict } }: { readonly t: Translator; readonly candidate: Candidate }) {
  switch (verdict.kind) {
    case 'undecided':
      return <StatusTag tone="neutral">{t('courses.certificates.undecided')}</StatusTag>
    case 'entitled':
      return <StatusTag tone="success">{t('courses.certificates.entitled', { needed: verdict.needed })}</StatusTag>
    case 'short':
      return <StatusTag tone="warning">{t('courses.certificates.short', { needed: verdict.needed })}</StatusTag>
  }
}

function IssueForm({ t, now, formKey, own, candidates, signatures, state }: CertificatesPageProps) {
  const due = candidates.filter(isDue).length
  if (own.event.endsAt > now) return <p>{t('courses.certificates.notOver', { day: t.date(own.event.endsAt) })}</p>
  if (due === 0) return <p>{t('courses.certificates.nobody')}</p>
  const field = (name: keyof typeof issueForm.fields) => ({ t, ...control(issueForm, state, t, issuePrefix, name) })
  return (
    <>
      <Heading level={2}>{t('courses.issue.title')}</Heading>
      <p>{t('courses.issue.text')}</p>
      <p>
        {signatures.length === 0
          ? t('courses.issue.noSignature')
          : t('courses.issue.signatures', { names: signatures.join('; ') })}{' '}
        <a href={signatureList.href(t.lang, {}, { stelle: own.event.profileId ?? 'zentrum' })}>
          {t('certificates.signatures.title')}
        </a>
      </p>
      <Form
        action={certificateIssuing.href(t.lang, { eventId: own.event.id })}
        hidden={[{ name: '_key', value: formKey }]}
      >
        <TextField {...field('place')} />
        <TextField {...field('signatory_name')} />
        <TextField {...field('signatory_duty')} />
        <TextField {...field('valid_until')} width="medium" />
        <FormActions>
          <Button>{t('courses.issue.submit', { count: due })}</Button>
        </FormActions>
      </Form>
    </>
  )
}
