import { type RawBuilder, sql } from 'kysely'
import type { ImportHead } from '../import.ts'
import { subjectColumn } from '../target.ts'
import { targetNamed } from '../targets.ts'

/** Sets what a row belongs to, from `row.subject`, in the list of an update; nothing where rows become nothing of their own. */
export function subjectSet({ target }: Pick<ImportHead, 'target'>): RawBuilder<unknown> {
  const { subject } = targetNamed(target)
  return subject === null ? sql`` : sql`${sql.ref(subjectColumn[subject])} = row.subject,`
}
