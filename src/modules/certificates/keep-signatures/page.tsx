import type { FormState } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { signatureList, signaturePicture, signatureRemoval } from '../addresses.ts'
import { mostSignatures, type Signature } from '../signature.queries.ts'
import { signatureForm, signaturePrefix } from './form.ts'

type SignaturesPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly keys: ReadonlyMap<Id<'signature'>, string>
  readonly issuers: readonly { readonly value: string; readonly label: string }[]
  readonly issuer: string
  readonly signatures: readonly Signature[]
  readonly state: FormState
  readonly done: 'hochgeladen' | 'geloescht' | undefined
}

/** The signatures an organisation keeps, and a new one. */
export function SignaturesPage(props: SignaturesPageProps) {
  const { t, issuers, issuer, signatures, state, done } = props
  return (
    <>
      <PageHeading title={t('certificates.signatures.title')} lead={t('certificates.signatures.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, signaturePrefix)} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`certificates.signatures.done.${done}`)}</p>
        </Notice>
      )}
      {issuers.length < 2 ? null : (
        <Form action={signatureList.href(t.lang)} method="get" label={t('certificates.issued.of')}>
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
      {signatures.length === 0 ? (
        <EmptyState title={t('certificates.signatures.empty')} text={t('certificates.signatures.emptyText')} />
      ) : (
        <CardList label={t('certificates.signatures.title')}>
          {signatures.map((signature) => (
            <Kept {...props} signature={signature} />
          ))}
        </CardList>
      )}
      {signatures.length >= mostSignatures ? <p>{t('certificates.signatures.enough')}</p> : <Upload {...props} />}
    </>
  )
}

function Kept({ t, keys, signature }: SignaturesPageProps & { readonly signature: Signature }) {
  const { id, name, width, height } = signature
  return (
    <Card title={name} level={2}>
      <p>
        <img
          src={signaturePicture.href(t.lang, { signatureId: id })}
          alt={t('certificates.signatures.alt', { name })}
          width={Math.round((width * 72) / height)}
          height={72}
        />
      </p>
      <Form
        action={signatureRemoval.href(t.lang, { signatureId: id })}
        label={t('certificates.signatures.removeOf', { name })}
        hidden={[{ name: '_key', value: keys.get(id) ?? '' }]}
      >
        <FormActions>
          <Button look="tertiary">{t('certificates.signatures.remove')}</Button>
        </FormActions>
      </Form>
    </Card>
  )
}

function Upload({ t, formKey, issuer, state }: SignaturesPageProps) {
  const field = (name: keyof typeof signatureForm.fields) => ({
    t,
    ...control(signatureForm, state, t, signaturePrefix, name),
  })
  const consent = field('consent')
  const wrong = errorLines(state, t, signaturePrefix).find(({ id }) => id === 'file')
  return (
    <>
      <Heading level={2}>{t('certificates.signatures.add')}</Heading>
      <Form
        action={signatureList.href(t.lang)}
        multipart
        hidden={[
          { name: '_key', value: formKey },
          { name: 'stelle', value: issuer },
        ]}
      >
        <TextField {...field('name')} />
        <TextField
          t={t}
          id="file"
          name="file"
          label={t('certificates.signatures.file.label')}
          hint={t('certificates.signatures.file.hint')}
          error={wrong?.text}
          attributes={{ type: 'file', required: true, accept: 'image/png,image/jpeg,image/webp' }}
        />
        <CheckboxField {...consent} checked={consent.value === 'on'} />
        <FormActions>
          <Button>{t('certificates.signatures.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
