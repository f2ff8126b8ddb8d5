import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { materialOverview, versionAddition } from '../addresses.ts'
import { FileField } from '../file-field.tsx'
import { currentVersion, type Material } from '../material.ts'
import { sourceText } from '../material-parts.tsx'
import { versionForm } from '../version-form.ts'

const prefix = 'materials.version'

type VersionPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly material: Material
  readonly state: FormState
  /** The number of the current version as the form was opened. */
  readonly seen: number
}

export function VersionPage({ t, formKey, material, state, seen }: VersionPageProps) {
  const params = { materialId: material.id }
  const field = (name: keyof typeof versionForm.fields) => ({ t, ...control(versionForm, state, t, prefix, name) })
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: String(seen) },
  ]
  const version = currentVersion(material)
  return (
    <>
      <PageHeading
        title={t('materials.add.title')}
        kicker={material.texts.de.title}
        lead={t(version === undefined ? 'materials.add.first' : 'materials.add.lead')}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      {version === undefined ? null : (
        <p>
          {t('materials.add.current')}{' '}
          {t('materials.versionOf', { number: version.number, date: t.date(version.addedAt, 'short') })} (
          {sourceText(t, version)})
        </p>
      )}
      <Form action={versionAddition.href(t.lang, params)} multipart hidden={hidden}>
        <FileField t={t} state={state} prefix={prefix} />
        <TextField {...field('link')} />
        <TextField {...field('valid_year')} width="short" />
        <TextField {...field('valid_from')} width="medium" />
        <TextField {...field('news')} />
        <FormActions>
          <Button>{t('materials.add.submit')}</Button>
          <a href={materialOverview.href(t.lang, params)}>{t('materials.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
