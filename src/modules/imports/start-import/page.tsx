import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { importList, importPage, importStart } from '../addresses.ts'
import { type ImportHead, keptDays, type TargetName } from '../import.ts'
import { targetLabel } from '../member-page.tsx'
import { mostBytes, startForm } from './form.ts'

const prefix = 'imports.upload'

type StartPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly state: FormState
  readonly targets: readonly TargetName[]
  readonly profiles: readonly ProfileHead[]
  readonly earlier: ImportHead | undefined
}

export function StartPage({ t, formKey, state, targets, profiles, earlier }: StartPageProps) {
  const field = (name: keyof typeof startForm.fields) => ({ t, ...control(startForm, state, t, prefix, name) })
  const hint = t('imports.upload.fileHint', { max: mostBytes / 1_048_576, days: keptDays })
  return (
    <>
      <PageHeading title={t('imports.upload.title')} lead={t('imports.upload.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      {earlier === undefined ? null : <SameFile t={t} earlier={earlier} />}
      <Form action={importStart.href(t.lang)} multipart hidden={[{ name: '_key', value: formKey }]}>
        <Radios
          {...field('target')}
          options={targets.map((target) => ({
            value: target,
            label: targetLabel(t, target),
            hint: t(`imports.target.${target}.hint`),
          }))}
        />
        {profiles.length < 2 ? null : (
          <SelectField {...field('profile')} options={profiles.map(({ id, name }) => ({ value: id, label: name }))} />
        )}
        <TextField
          {...field('file')}
          hint={hint}
          attributes={{ required: true, type: 'file', accept: '.csv,.txt,.tsv,.xlsx,.ods,.xml' }}
        />
        <FormActions>
          <Button>{t('imports.upload.submit')}</Button>
          <a href={importList.href(t.lang)}>{t('imports.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

/** The file was brought before: where that stands now. */
function SameFile({ t, earlier }: { readonly t: Translator; readonly earlier: ImportHead }) {
  const applied = earlier.appliedAt !== null
  return (
    <Notice t={t} kind="info" title={t('imports.upload.same.title')}>
      <p>
        {applied
          ? t('imports.upload.same.applied', { day: t.date(earlier.appliedAt ?? earlier.createdAt) })
          : t('imports.upload.same.open', { day: t.date(earlier.createdAt) })}
      </p>
      <p>
        <a href={importPage.href(t.lang, { importId: earlier.id })}>{t('imports.upload.same.link')}</a>
      </p>
    </Notice>
  )
}
