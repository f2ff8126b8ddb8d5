import type { FormState } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, Ltr, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { importPage, importPeople } from '../addresses.ts'
import type { ListedRow } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'
import { columnLabel } from '../member-page.tsx'
import { rowName } from '../row-words.ts'

type PeoplePageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly head: ImportHead
  readonly rows: readonly ListedRow[]
  readonly state: FormState
  readonly invited: number
  readonly mayInvite: boolean
}

/** The people of a list who wait for an invitation; the centre chooses whom to invite. */
export function PeoplePage({ t, formKey, head, rows, state, invited, mayInvite }: PeoplePageProps) {
  const waiting = rows.filter(({ handledAt }) => handledAt === null)
  const error = state.errors.length > 0 ? t('imports.people.errors.none-chosen') : undefined
  return (
    <>
      <PageHeading title={t('imports.people.title')} lead={t('imports.people.lead')} />
      <ErrorSummary t={t} errors={error === undefined ? [] : [{ id: 'people', text: error }]} />
      {invited === 0 ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t('imports.people.invited', { count: invited })}</p>
        </Notice>
      )}
      {mayInvite && waiting.length > 0 ? (
        <Form action={importPeople.href(t.lang, { importId: head.id })} hidden={[{ name: '_key', value: formKey }]}>
          <p>{t('imports.people.hint')}</p>
          <Checkboxes
            t={t}
            id="people"
            name="people"
            label={t('imports.people.label')}
            {...(error === undefined ? {} : { error })}
            attributes={{ required: true }}
            values={[]}
            options={waiting.slice(0, 100).map((row) => ({
              value: String(row.number),
              label: rowName(row),
              hint: [row.fields['email'], row.fields['task']]
                .filter((part) => typeof part === 'string' && part !== '')
                .join(' · '),
            }))}
          />
          <FormActions>
            <Button>{t('imports.people.submit')}</Button>
            <a href={importPage.href(t.lang, { importId: head.id })}>{t('imports.back')}</a>
          </FormActions>
        </Form>
      ) : (
        <p>{waiting.length > 0 ? t('imports.people.byCentre') : t('imports.people.none')}</p>
      )}
      <Heading level={2}>{t('imports.people.all')}</Heading>
      <DataTable
        id="people-table"
        caption={t('imports.people.all')}
        hideCaption
        columns={columns(t, head)}
        rows={rows}
      />
    </>
  )
}

function columns(t: Translator, head: ImportHead): readonly Column<ListedRow>[] {
  return [
    { label: t('imports.check.name'), rowHeader: true, cell: rowName },
    { label: columnLabel(t, head.target, 'email'), cell: ({ fields }) => <Ltr>{String(fields['email'] ?? '')}</Ltr> },
    { label: columnLabel(t, head.target, 'task'), cell: ({ fields }) => String(fields['task'] ?? '') },
    {
      label: t('imports.people.state'),
      cell: ({ handledAt }) =>
        handledAt === null
          ? t('imports.people.waiting')
          : t('imports.people.since', { day: t.date(handledAt, 'short') }),
    },
  ]
}
