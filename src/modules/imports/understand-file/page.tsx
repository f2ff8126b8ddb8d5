import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { delimiters, encodings } from '#platform/sheets/index.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions, HiddenField } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { importDiscard, importFile } from '../addresses.ts'
import type { PlainRow } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { StepsDone } from '../steps.tsx'
import { fileForm } from './form.ts'

const prefix = 'imports.file'
const shownColumns = 8

type FilePageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly head: ImportHead
  readonly rows: readonly PlainRow[]
  readonly state: FormState
}

/** How the file was understood, its first rows, and a way to say it better. */
export function FilePage({ t, formKey, head, rows, state }: FilePageProps) {
  const { understood } = head
  if (understood === null) return null
  const field = (name: keyof typeof fileForm.fields) => ({ t, ...control(fileForm, state, t, prefix, name) })
  const { form, sheets } = understood
  return (
    <>
      <StepsDone t={t} step="file" />
      <PageHeading
        title={t('imports.file.title')}
        lead={t(`imports.file.form.${form}`, { rows: t.number(head.rowCount) })}
      />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={importFile.href(t.lang, { importId: head.id })} hidden={[{ name: '_key', value: formKey }]}>
        {sheets.length > 1 ? (
          <SelectField
            {...field('sheet')}
            width="medium"
            options={sheets.map((label, index) => ({ value: String(index), label }))}
          />
        ) : (
          <HiddenField name="sheet" value="0" />
        )}
        {form === 'csv' ? (
          <>
            <SelectField
              {...field('encoding')}
              width="medium"
              options={encodings.map((value) => ({ value, label: t(`imports.encoding.${value}`) }))}
            />
            <SelectField
              {...field('delimiter')}
              width="medium"
              options={delimiters.map((value, index) => ({
                value,
                label: t(delimiterLabels[index] ?? 'imports.delimiter.tab'),
              }))}
            />
          </>
        ) : null}
        <SelectField
          {...field('head')}
          width="medium"
          options={rows.map(({ number, cells }) => ({
            value: String(number),
            label: t('imports.file.row', {
              row: number,
              text: cells
                .filter((cell) => cell !== '')
                .join(', ')
                .slice(0, 60),
            }),
          }))}
        />
        <Heading level={2}>{t('imports.file.first')}</Heading>
        <FirstRows t={t} titles={understood.titles} rows={rows.filter(({ number }) => number > understood.head)} />
        <FormActions>
          <Button>{t('imports.file.submit')}</Button>
          <a href={importDiscard.href(t.lang, { importId: head.id })}>{t('imports.discard.link')}</a>
        </FormActions>
      </Form>
    </>
  )
}

const delimiterLabels = [
  'imports.delimiter.semicolon',
  'imports.delimiter.comma',
  'imports.delimiter.tab',
  'imports.delimiter.bar',
] as const

type FirstRowsProps = { readonly t: Translator; readonly titles: readonly string[]; readonly rows: readonly PlainRow[] }

function FirstRows({ t, titles, rows }: FirstRowsProps) {
  const shown = titles.slice(0, shownColumns)
  const more = titles.length - shown.length
  return (
    <>
      <DataTable
        id="first-rows"
        caption={t('imports.file.firstCaption')}
        dense
        rows={rows.slice(0, 5)}
        columns={[
          { label: t('imports.row'), kind: 'number', rowHeader: true, cell: ({ number }: PlainRow) => String(number) },
          ...shown.map((title, index) => ({
            label: title === '' ? t('imports.columnNumber', { number: index + 1 }) : title,
            cell: ({ cells }: PlainRow) => <span dir="auto">{(cells[index] ?? '').slice(0, 80)}</span>,
          })),
        ]}
      />
      {more > 0 ? <p>{t('imports.file.moreColumns', { count: more })}</p> : null}
    </>
  )
}
