import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { materialCreation, materialList } from '../addresses.ts'
import { FileField } from '../file-field.tsx'
import { materialKinds } from '../material.ts'
import { creationForm } from '../version-form.ts'

const prefix = 'materials.version'

type CreationPageProps = { readonly t: Translator; readonly formKey: string; readonly state: FormState }

export function CreationPage({ t, formKey, state }: CreationPageProps) {
  const field = (name: keyof typeof creationForm.fields) => ({ t, ...control(creationForm, state, t, prefix, name) })
  return (
    <>
      <PageHeading title={t('materials.create.title')} lead={t('materials.create.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={materialCreation.href(t.lang)} multipart hidden={[{ name: '_key', value: formKey }]}>
        <TextField {...field('title')} />
        <SelectField
          {...field('kind')}
          emptyLabel={t('materials.choose')}
          options={materialKinds.map((kind) => ({ value: kind, label: t(`materials.kind.${kind}`) }))}
        />
        <FileField t={t} state={state} prefix={prefix} />
        <TextField {...field('link')} />
        <FormActions>
          <Button>{t('materials.create.submit')}</Button>
          <a href={materialList.href(t.lang)}>{t('materials.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
