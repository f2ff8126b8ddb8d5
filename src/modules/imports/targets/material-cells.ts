import {
  checkListField,
  isListField,
  type ListFieldName,
  type ListFields,
  listFieldNames,
  longestListText,
} from '#modules/materials/index.ts'
import { synonymsOf } from '../suggest-columns.ts'
import type { Problem, RowFields, RowToCheck, TargetColumn, Words } from '../target.ts'
import { codesIn } from './codes.ts'

const worded: Readonly<Partial<Record<ListFieldName, Required<Pick<TargetColumn, 'vocabulary' | 'many'>>>>> = {
  kind: { vocabulary: 'material-kind', many: false },
  area: { vocabulary: 'area', many: false },
  modules: { vocabulary: 'module', many: true },
  audience: { vocabulary: 'audience', many: true },
  languages: { vocabulary: 'language', many: true },
  licence: { vocabulary: 'licence', many: false },
}

export const materialColumns: readonly TargetColumn[] = listFieldNames.map((name) => ({
  name,
  synonyms: synonymsOf(`material_${name}`),
  ...(name === 'title_de' ? { required: true } : {}),
  ...worded[name],
}))

/** What the cells of a row say about a material; empty cells say nothing. */
export function understandMaterial(
  { cells }: Pick<RowToCheck, 'cells'>,
  words: Words,
): { readonly fields: RowFields; readonly problems: readonly Problem[] } {
  const fields: Record<string, RowFields[string]> = {}
  const problems: Problem[] = []
  for (const { name, vocabulary, many = false } of materialColumns) {
    const typed = cells[name] ?? ''
    if (!isListField(name) || (typed === '' && name !== 'title_de')) continue
    const said = vocabulary === undefined ? typed : codesIn({ column: name, typed, vocabulary, many }, words, problems)
    if (typeof said !== 'string' && said.length === 0) continue
    const checked = checkListField(name, typeof said === 'string' || many ? said : (said[0] ?? ''))
    if (checked.ok) fields[name] = checked.value
    else problems.push({ column: name, code: checked.code, values: valuesFor(name) })
  }
  // Only a web page says by itself what kind of thing it is.
  if (fields['kind'] === undefined && (fields['link'] ?? '') === '')
    if (problems.every(({ column }) => column !== 'kind')) problems.push({ column: 'kind', code: 'kind-missing' })
  return { fields, problems }
}

/** The fields of a row as the materials take them. */
export function listFieldsIn(fields: RowFields): ListFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isListField(name)))
}

function valuesFor(name: ListFieldName): Readonly<Record<string, number>> {
  return name.endsWith('_year') ? { min: 1990, max: 2100 } : { min: 3, max: longestListText(name) ?? 0 }
}
