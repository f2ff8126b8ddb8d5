import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { ListedRow } from '../import.queries.ts'
import type { ImportHead, Outcome, TargetName } from '../import.ts'
import { columnLabel } from '../member-page.tsx'
import { problemSentences, rowName } from '../row-words.ts'
import type { Change, VocabularyName } from '../target.ts'
import { targetNamed } from '../targets.ts'
import { type Vocabularies, wordLabel } from '../vocabularies.ts'

type RowsProps = {
  readonly t: Translator
  readonly head: ImportHead
  readonly shown: Outcome
  readonly rows: readonly ListedRow[]
  readonly vocabularies: Vocabularies
}

export function CheckedRows({ t, head, shown, rows, vocabularies }: RowsProps) {
  const what: Column<ListedRow> = {
    label: t(`imports.check.what.${shown}`),
    cell: (row) => told({ t, head, shown, vocabularies }, row),
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

type Means = Omit<RowsProps, 'rows'>

function told({ t, head, shown, vocabularies }: Means, row: ListedRow): Child {
  switch (shown) {
    case 'failed':
      return <Sentences sentences={problemSentences(t, head.target, row)} />
    case 'doubtful':
      return row.candidates.map(({ name, place }) => (place === '' ? name : `${name} (${place})`)).join(' · ')
    case 'changed':
      return (
        <ul class="plain-list">
          {row.changes.map((change) => (
            <li>{changeSentence(t, head.target, change, vocabularies)}</li>
          ))}
        </ul>
      )
    case 'new':
    case 'unchanged':
      return summaryOf({ t, head, vocabularies }, row)
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

function changeSentence(
  t: Translator,
  target: TargetName,
  { field, from, to }: Change,
  vocabularies: Vocabularies,
): string {
  const vocabulary = vocabularyOf(target, field)
  const values = {
    label: columnLabel(t, target, field),
    from: inWords(t, vocabulary, from, vocabularies),
    to: inWords(t, vocabulary, to, vocabularies),
  }
  return from === '' ? t('imports.change.added', values) : t('imports.change.replaced', values)
}

/** The vocabulary whose codes a field holds. The district is called by its id once it is found. */
function vocabularyOf(target: TargetName, field: string): VocabularyName | undefined {
  return field === 'district_id'
    ? 'district'
    : targetNamed(target).columns.find(({ name }) => name === field)?.vocabulary
}

function inWords(
  t: Translator,
  vocabulary: VocabularyName | undefined,
  value: string,
  vocabularies: Vocabularies,
): string {
  if (vocabulary === undefined) return value.length > 160 ? `${value.slice(0, 160)} …` : value
  return value
    .split(', ')
    .map((code) => wordLabel(t, vocabularies[vocabulary], code))
    .join(', ')
}

/** The fields that tell most about a row in one line. */
function summaryOf({ t, head, vocabularies }: Omit<Means, 'shown'>, { fields }: ListedRow): string {
  const value = (name: string) => String(fields[name] ?? '')
  const district = value('district_id') === '' ? '' : wordLabel(t, vocabularies.district, value('district_id'))
  const kinds = vocabularies[vocabularyOf(head.target, 'kind') ?? 'kind']
  const kind = value('kind') === '' || value('kind') === 'project' ? '' : wordLabel(t, kinds, value('kind'))
  const parts = [
    kind,
    district,
    value('website'),
    value('link'),
    value('task'),
    fields['givenName'] === undefined ? '' : value('email'),
  ]
  const organisation = fields['offer_title'] === undefined ? '' : value('name')
  return [organisation, ...parts].filter((part) => part !== '').join(' · ')
}
