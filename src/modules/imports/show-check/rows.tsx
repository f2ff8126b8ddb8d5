import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { ListedRow } from '../import.queries.ts'
import type { ImportHead, Outcome } from '../import.ts'
import { columnLabel } from '../member-page.tsx'
import { problemSentences, rowName } from '../row-words.ts'
import type { Change } from '../target.ts'
import { type Vocabularies, wordLabel } from '../vocabularies.ts'

type RowsProps = {
  readonly t: Translator
  readonly head: ImportHead
  readonly shown: Outcome
  readonly rows: readonly ListedRow[]
  readonly vocabularies: Vocabularies
}

export function CheckedRows({ t, shown, rows, vocabularies }: RowsProps) {
  const what: Column<ListedRow> = {
    label: t(`imports.check.what.${shown}`),
    cell: (row) => told(t, shown, row, vocabularies),
  }
  return (
    <DataTable
      id="rows"
      caption={t(`imports.outcome.${shown}`)}
      hideCaption
      columns={[
        { label: t('imports.check.name'), rowHeader: true, cell: (row) => <span dir="auto">{rowName(row)}</span> },
        { label: t('imports.row'), kind: 'number', cell: ({ number }) => String(number) },
        what,
      ]}
      rows={rows}
    />
  )
}

function told(t: Translator, shown: Outcome, row: ListedRow, vocabularies: Vocabularies): Child {
  switch (shown) {
    case 'failed':
      return <Sentences sentences={problemSentences(t, row)} />
    case 'doubtful':
      return row.candidates.map(({ name, place }) => `${name} (${place})`).join(' · ')
    case 'changed':
      return (
        <ul class="plain-list">
          {row.changes.map((change) => (
            <li>{changeSentence(t, change, vocabularies)}</li>
          ))}
        </ul>
      )
    case 'new':
    case 'unchanged':
      return summaryOf(t, row, vocabularies)
  }
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const [only] = sentences
  if (sentences.length === 1) return <span>{only}</span>
  return (
    <ul>
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  )
}

function changeSentence(t: Translator, { field, from, to }: Change, vocabularies: Vocabularies): string {
  const values = {
    label: columnLabel(t, field),
    from: inWords(t, field, from, vocabularies),
    to: inWords(t, field, to, vocabularies),
  }
  return from === '' ? t('imports.change.added', values) : t('imports.change.replaced', values)
}

const vocabularyOf: Readonly<Record<string, keyof Vocabularies>> = {
  languages: 'language',
  topics: 'topic',
  district_id: 'district',
  kind: 'kind',
}

function inWords(t: Translator, field: string, value: string, vocabularies: Vocabularies): string {
  const name = vocabularyOf[field]
  if (name === undefined) return value.length > 160 ? `${value.slice(0, 160)} …` : value
  return value
    .split(', ')
    .map((code) => wordLabel(t, vocabularies[name], code))
    .join(', ')
}

/** The fields that tell most about a row in one line. */
function summaryOf(t: Translator, { fields }: ListedRow, vocabularies: Vocabularies): string {
  const value = (name: string) => String(fields[name] ?? '')
  const district = value('district_id') === '' ? '' : wordLabel(t, vocabularies.district, value('district_id'))
  const kind = value('kind') === '' || value('kind') === 'project' ? '' : wordLabel(t, vocabularies.kind, value('kind'))
  const parts = [
    kind,
    district,
    value('website'),
    value('task'),
    fields['givenName'] === undefined ? '' : value('email'),
  ]
  const organisation = fields['offer_title'] === undefined ? '' : value('name')
  return [organisation, ...parts].filter((part) => part !== '').join(' · ')
}
