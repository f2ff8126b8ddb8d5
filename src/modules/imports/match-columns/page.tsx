import { type FormState, textOf } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { importColumns, importFile } from '../addresses.ts'
import type { PlainRow } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { columnLabel } from '../member-page.tsx'
import { StepsDone } from '../steps.tsx'
import { targetNamed } from '../targets.ts'

type ColumnsPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly head: ImportHead
  /** The first rows, to show what a column holds. */
  readonly sample: readonly PlainRow[]
  readonly state: FormState
  readonly remembered: boolean
}

/** Which column of the file means what: one choice a column, with what stands in it. */
export function ColumnsPage({ t, formKey, head, sample, state, remembered }: ColumnsPageProps) {
  const { columns } = targetNamed(head.target)
  const titles = head.understood?.titles ?? []
  const wrong = state.errors.map(({ field, code, values }) => ({
    id: field,
    text:
      t.find(`imports.match.errors.${code}`, {
        column: columnLabel(t, head.target, String(values?.['column'] ?? '')),
      }) ?? '',
  }))
  const required = columns.filter((column) => column.required).map(({ name }) => columnLabel(t, head.target, name))
  return (
    <>
      <StepsDone t={t} step="columns" />
      <PageHeading title={t('imports.match.title')} lead={t('imports.match.lead', { columns: required.join(', ') })} />
      <ErrorSummary t={t} errors={wrong} />
      {remembered ? (
        <Notice t={t} kind="info">
          <p>{t('imports.match.remembered')}</p>
        </Notice>
      ) : null}
      <Form action={importColumns.href(t.lang, { importId: head.id })} hidden={[{ name: '_key', value: formKey }]}>
        {titles.map((title, index) => {
          const id = `column-${index}`
          const error = wrong.find((one) => one.id === id)?.text
          const examples = examplesOf(sample, index)
          return (
            <SelectField
              t={t}
              id={id}
              name={id}
              width="medium"
              label={title === '' ? t('imports.columnNumber', { number: index + 1 }) : title}
              hint={examples === '' ? t('imports.match.emptyColumn') : t('imports.match.examples', { examples })}
              {...(error === undefined ? {} : { error })}
              attributes={{ required: true }}
              value={textOf(state.values, id)}
              emptyLabel={t('imports.match.leaveOut')}
              options={columns.map(({ name }) => ({ value: name, label: columnLabel(t, head.target, name) }))}
            />
          )
        })}
        <FormActions>
          <Button>{t('imports.match.submit')}</Button>
          <a href={importFile.href(t.lang, { importId: head.id })}>{t('imports.back')}</a>
        </FormActions>
      </Form>
    </>
  )
}

function examplesOf(sample: readonly PlainRow[], index: number): string {
  const cells = sample.map(({ cells: row }) => (row[index] ?? '').replaceAll(/\s+/g, ' ').slice(0, 40))
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 3).join(' · ')
}
