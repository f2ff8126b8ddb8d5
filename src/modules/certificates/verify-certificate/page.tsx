import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice, type NoticeKind } from '#ui/notice.tsx'
import { codeForm, verificationPage } from '../addresses.ts'
import { type Certificate, type Standing, standingOf } from '../certificate.ts'
import { factsOf } from '../shown-certificate.tsx'
import { codeFields, nameFields } from './form.ts'

const codePrefix = 'certificates.code'
const namePrefix = 'certificates.verify.form'

type FormPageProps = { readonly t: Translator; readonly formKey: string; readonly state: FormState }
type CodePageProps = FormPageProps & { readonly title?: string }

export function CodePage({ t, formKey, state, title = t('certificates.code.title') }: CodePageProps) {
  return (
    <>
      <PageHeading title={title} lead={t('certificates.code.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, codePrefix)} />
      <Form action={codeForm.href(t.lang)} hidden={[{ name: '_key', value: formKey }]}>
        <TextField t={t} {...control(codeFields, state, t, codePrefix, 'code')} width="medium" />
        <FormActions>
          <Button>{t('certificates.code.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** What was asked about the name, and whether it is right. */
export type NameAnswer = { readonly name: string; readonly right: boolean }

type VerificationPageProps = FormPageProps & {
  readonly title: string
  readonly today: string
  readonly certificate: Certificate
  readonly answer: NameAnswer | undefined
}

const looks: Readonly<Record<Standing, NoticeKind>> = {
  valid: 'success',
  expired: 'warning',
  revoked: 'danger',
  replaced: 'warning',
}

/** What a stranger sees of a certificate: whether it counts, and what its holder lets be seen. */
export function VerificationPage(props: VerificationPageProps) {
  const { t, title, today, certificate, state } = props
  const standing = standingOf(certificate, today) ?? 'revoked'
  const fields = certificate.holder?.publicFields ?? []
  const day =
    standing === 'expired' && certificate.validUntil !== null
      ? t.day(certificate.validUntil, 'short')
      : certificate.endedAt === null
        ? ''
        : t.date(certificate.endedAt, 'short')
  return (
    <>
      <PageHeading title={title} kicker={t('certificates.code.title')} />
      <ErrorSummary t={t} errors={errorLines(state, t, namePrefix)} />
      <Notice t={t} kind={looks[standing]} title={t(`certificates.verify.state.${standing}`)}>
        <p>
          {standing === 'valid'
            ? t('certificates.verify.lead.valid')
            : t(`certificates.verify.lead.${standing}`, { day })}
        </p>
        {certificate.replacedBy === null ? null : (
          <p>
            <a href={verificationPage.href(t.lang, { code: certificate.replacedBy })}>
              {t('certificates.verify.newer')}
            </a>
          </p>
        )}
      </Notice>
      <DescriptionList items={factsOf(t, certificate, fields)} />
      <p>{t('certificates.verify.hidden')}</p>
      {certificate.holder === null || fields.includes('name') ? null : <NameCheck {...props} />}
      <p>
        <a href={codeForm.href(t.lang)}>{t('certificates.verify.another')}</a>
      </p>
    </>
  )
}

function NameCheck({ t, formKey, certificate, state, answer }: VerificationPageProps) {
  return (
    <Panel title={t('certificates.verify.nameTitle')}>
      {answer === undefined ? null : (
        <Notice t={t} kind={answer.right ? 'success' : 'warning'} role="status">
          <p>
            {t(answer.right ? 'certificates.verify.nameRight' : 'certificates.verify.nameWrong', { name: answer.name })}
          </p>
        </Notice>
      )}
      <p>{t('certificates.verify.nameText')}</p>
      <Form
        action={verificationPage.href(t.lang, { code: certificate.code })}
        label={t('certificates.verify.nameTitle')}
        hidden={[{ name: '_key', value: formKey }]}
      >
        <TextField t={t} {...control(nameFields, state, t, namePrefix, 'name')} />
        <FormActions>
          <Button look="secondary">{t('certificates.verify.nameSubmit')}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
