import type { Change, CheckedRow, Problem, RowFields, RowToCheck } from '../target.ts'
import type { Recognised } from './recognise.ts'

/** A row whose cells are understood, and whom it was recognised as. */
export type UnderstoodRow = {
  readonly row: RowToCheck
  readonly fields: RowFields
  readonly problems: readonly Problem[]
  readonly recognised: Recognised
  /** Under which it is remembered what somebody says about it. */
  readonly key: string
}

/** A row that comes again in the same file is wrong: nobody could say which of the two counts. */
export function twiceChecked(one: UnderstoodRow, firstRows: Map<string, number>, column: string): UnderstoodRow {
  const key = one.recognised.kind === 'known' ? one.recognised.id : one.key
  const first = firstRows.get(key)
  if (first === undefined) {
    firstRows.set(key, one.row.number)
    return one
  }
  return { ...one, problems: [...one.problems, { column, code: 'twice', values: { row: first } }] }
}

/** What is there of the one that was recognised, and what the row would change of it; undefined where it is gone. */
export type Standing = { readonly changes: readonly Change[]; readonly seen: Buffer | null }

export function judgeRow(
  { row, fields, problems, recognised }: UnderstoodRow,
  standing: Standing | undefined,
): CheckedRow {
  const base = { number: row.number, fields, problems, changes: [], candidates: [], subjectId: null, seen: null }
  if (problems.length > 0) return { ...base, outcome: 'failed' }
  switch (recognised.kind) {
    case 'unknown':
      return { ...base, outcome: 'new' }
    case 'perhaps':
      return { ...base, outcome: 'doubtful', candidates: recognised.candidates }
    case 'known':
      if (standing === undefined) return { ...base, outcome: 'new' }
      return {
        ...base,
        outcome: standing.changes.length === 0 ? 'unchanged' : 'changed',
        subjectId: recognised.id,
        ...standing,
      }
  }
}

/** A value as the check shows it. */
export function shownValue(value: unknown): string {
  return (Array.isArray(value) ? value.join(', ') : String(value ?? '')).slice(0, 500)
}
