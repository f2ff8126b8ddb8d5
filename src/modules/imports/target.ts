import type { Id } from '#kernel/id.ts'
import type { Translated } from '#kernel/language.ts'
import type { Done, Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Outcome, TargetName } from './import.ts'

export type VocabularyName =
  | 'district'
  | 'kind'
  | 'language'
  | 'topic'
  | 'material-kind'
  | 'area'
  | 'module'
  | 'audience'
  | 'licence'
  | 'team-role'

/** The words a column may hold: each code with the name people read and every spelling that is understood. */
export type Vocabulary = {
  readonly name: VocabularyName
  readonly options: readonly { readonly code: string; readonly names: Translated | undefined }[]
  readonly spellings: ReadonlyMap<string, string>
}

/** One thing a list can bring. Its label is `imports.columns.<name>`, or that of the profile's form. */
export type TargetColumn = {
  readonly name: string
  /** What such a column is called in lists, in any spelling. */
  readonly synonyms: readonly string[]
  readonly required?: boolean
  readonly vocabulary?: VocabularyName
  /** Several words in one cell, parted by commas, semicolons, slashes or line ends. */
  readonly many?: boolean
}

/** What is wrong with one cell; the sentence is `imports.problems.<code>` or `forms.errors.<code>`. */
export type Problem = {
  readonly column: string
  readonly code: string
  readonly values?: Readonly<Record<string, string | number>>
}

export type RowFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A row with its cells put under the columns of the target, before anything is understood. */
export type RowToCheck = { readonly number: number; readonly cells: Readonly<Record<string, string>> }

export type Change = { readonly field: string; readonly from: string; readonly to: string }

/** A profile or material that may be the same, with what speaks for it. */
export type Candidate = {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly website: string
  readonly likeness: number
}

export type CheckedRow = {
  readonly number: number
  readonly outcome: Outcome
  readonly fields: RowFields
  readonly problems: readonly Problem[]
  readonly changes: readonly Change[]
  readonly candidates: readonly Candidate[]
  readonly subjectId: string | null
  /** The state of that profile or material the check looked at; of new ones, whatever must not have changed either. */
  readonly seen: Buffer | null
}

/** A row on its way in or back. */
export type StagedRow = {
  readonly number: number
  readonly outcome: Outcome
  readonly fields: RowFields
  readonly changes: readonly Change[]
  readonly subjectId: string | null
  readonly seen: Buffer | null
  readonly before: string | null
  readonly afterHash: Buffer | null
  /** When somebody made something of it: an invitation, a draft. */
  readonly handledAt: Date | null
}

/** What applying did to a row: which profile or material it wrote, how that was before, and how it is now. */
export type WrittenRow = {
  readonly number: number
  readonly subjectId: string | null
  readonly before: string | null
  readonly afterHash: Buffer | null
}

export type UndoneRow = { readonly number: number; readonly undone: 'removed' | 'restored' | 'kept' }

/** What a word means: its code, `''` for one that is to be left out, undefined for one nobody knows. */
export type Words = (vocabulary: VocabularyName, word: string) => string | undefined

export type CheckContext = {
  readonly importId: Id<'import'>
  readonly profileId: Id<'profile'> | null
  readonly words: Words
  /** Which columns the list has at all: the others stay as they are. */
  readonly mapped: ReadonlySet<string>
  /** Said before: a row of this key and that profile or material are the same, or are not. */
  readonly pairs: ReadonlyMap<string, boolean>
}

export type Checker = { check(tx: Tx, rows: readonly RowToCheck[]): Promise<readonly CheckedRow[]> }

/**
 * One kind of list. A target is one file: which columns it has, how rows are judged, and how they are written and taken back. `apply` and
 * `undo` work inside one transaction on behalf of the person; facts other modules need are recorded in `tell`, which runs last.
 */
export type ImportTarget = {
  readonly name: TargetName
  /** The centre's lists, or those of a profile's own people. */
  readonly scope: 'centre' | 'profile'
  /** What its rows become, where they become something of its own. */
  readonly subject: 'profile' | 'material' | 'volunteer' | null
  readonly columns: readonly TargetColumn[]
  /** Under which key it is remembered what somebody says about each row; in the order of the rows. */
  keysOf(tx: Tx, rows: readonly RowFields[]): Promise<readonly string[]>
  /** Opens the judge of one run; it remembers rows, to find those that come twice. */
  openCheck(tx: Tx, context: CheckContext): Promise<Checker>
  /** Writes what was shown, or refuses because something has changed since. `progress` is told of rows done. */
  apply(tx: Tx, rows: readonly StagedRow[], progress: Progress): Promise<Done<Applied> | Refused<'moved-on'>>
  undo(tx: Tx, rows: readonly StagedRow[]): Promise<Undone>
}

export type Progress = (rows: number) => Promise<void>
export type Applied = { readonly rows: readonly WrittenRow[]; readonly tell: () => Promise<void> }
export type Undone = { readonly rows: readonly UndoneRow[]; readonly tell: () => Promise<void> }

/** The key under which it is remembered whether a row and a profile or material are the same. */
export function pairKey(rowKey: string, subjectId: string): string {
  return `${subjectId} ${rowKey}`
}

/** Which column holds what a row belongs to. */
export const subjectColumn = { profile: 'profile_id', material: 'material_id', volunteer: 'volunteer_id' } as const
