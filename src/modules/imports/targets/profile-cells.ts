import { checkImportField, type ImportFieldName, longestOf } from '#modules/organisations/index.ts'
import { synonymsOf } from '../suggest-columns.ts'
import type { CheckContext, Problem, RowFields, TargetColumn, VocabularyName } from '../target.ts'
import { codesIn } from './codes.ts'

/** Fields of a profile that are typed text; the others are words of a vocabulary or made from several columns. */
const plainFields = [
  'text_de',
  'text_leicht',
  'text_en',
  'text_tr',
  'text_ar',
  'text_uk',
  'contact_role',
  'telephone',
  'email',
  'website',
  'accessibility',
] as const satisfies readonly ImportFieldName[]

const place: readonly TargetColumn[] = [
  { name: 'district', synonyms: synonymsOf('district'), vocabulary: 'district' },
  { name: 'place', synonyms: synonymsOf('place') },
  { name: 'postcode', synonyms: synonymsOf('postcode') },
  { name: 'street', synonyms: synonymsOf('street') },
]
const words: readonly TargetColumn[] = [
  { name: 'languages', synonyms: synonymsOf('languages'), vocabulary: 'language', many: true },
  { name: 'topics', synonyms: synonymsOf('topics'), vocabulary: 'topic', many: true },
]
const name: TargetColumn = { name: 'name', synonyms: synonymsOf('name'), required: true }
const texts: readonly TargetColumn[] = plainFields.map((field) => ({ name: field, synonyms: synonymsOf(field) }))

export const projectColumns: readonly TargetColumn[] = [
  name,
  ...place,
  { name: 'responsible', synonyms: synonymsOf('responsible') },
  { name: 'lead_days', synonyms: synonymsOf('lead_days') },
  ...words,
  ...texts,
]

export const organisationColumns: readonly TargetColumn[] = [
  name,
  { name: 'kind', synonyms: synonymsOf('kind'), vocabulary: 'kind' },
  ...place,
  ...words,
  ...texts,
]

export type Understood = { readonly fields: RowFields; readonly problems: readonly Problem[] }

/** What the cells of a row say about the plain fields and words of a profile. Empty cells say nothing. */
export function understandCells(
  cells: Readonly<Record<string, string>>,
  { words: known }: Pick<CheckContext, 'words'>,
): Understood {
  const fields: Record<string, RowFields[string]> = {}
  const problems: Problem[] = []
  const take = (column: ImportFieldName, typed: string | readonly string[]) => {
    const checked = checkImportField(column, typed)
    if (checked.ok) fields[column] = checked.value
    else problems.push({ column, code: checked.code, values: { max: longestOf(column) ?? 0, min: 2 } })
  }
  const coded = (column: string, vocabulary: VocabularyName, many: boolean) =>
    codesIn({ column, typed: cells[column] ?? '', vocabulary, many }, known, problems)
  take('name', cells['name'] ?? '')
  for (const column of plainFields) if ((cells[column] ?? '') !== '') take(column, cells[column] ?? '')
  if ((cells['lead_days'] ?? '') !== '') take('lead_days', cells['lead_days'] ?? '')
  for (const [column, vocabulary] of [
    ['languages', 'language'],
    ['topics', 'topic'],
  ] as const) {
    const codes = coded(column, vocabulary, true)
    if (codes.length > 0) take(column, codes)
  }
  const [kind] = coded('kind', 'kind', false)
  if (kind !== undefined) fields['kind'] = kind
  const [district] = coded('district', 'district', false)
  if (district !== undefined) fields['district_id'] = district
  return { fields, problems }
}
