import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { ImportHead, Outcome, Stage } from './import.ts'
import type { StagedRow } from './target.ts'

const columns = sql`i.id, i.target, i.profile_id as "profileId", i.person_id as "personId", i.file_name as "fileName",
  i.file_bytes as "fileBytes", i.stage, i.wishes, i.understood, i.fault, i.row_count as "rowCount", i.columns, i.counts, i.stopped, i.done, i.total,
  i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt"`

export async function findImport(tx: Tx, id: Id<'import'>): Promise<ImportHead | undefined> {
  const { rows } = await sql<ImportHead>`select ${columns} from imports i where i.id = ${id}`.execute(tx)
  return rows[0]
}

/** The latest imports this actor may see, newest first. */
export async function listImports(tx: Tx, limit = 50): Promise<readonly ImportHead[]> {
  const { rows } = await sql<ImportHead>`
    select ${columns} from imports i order by i.created_at desc, i.id limit ${limit}`.execute(tx)
  return rows
}

/** The same file brought before for the same thing, unless it was taken back. */
export async function findSameFile(
  tx: Tx,
  { target, profileId, hash }: { target: string; profileId: Id<'profile'> | null; hash: Buffer },
): Promise<ImportHead | undefined> {
  const { rows } = await sql<ImportHead>`
    select ${columns} from imports i
    where i.file_hash = ${hash} and i.target = ${target} and i.profile_id is not distinct from ${profileId}::uuid
      and i.stage not in ('undone', 'unreadable')
    order by i.created_at desc limit 1`.execute(tx)
  return rows[0]
}

/** Saves where an import stands, if it still stood at one of these stages; false where it did not. */
export async function moveImport(
  tx: Tx,
  id: Id<'import'>,
  { from, to, ...rest }: { from: readonly Stage[]; to: Stage } & { readonly set?: RawBuilder<unknown> },
): Promise<boolean> {
  const more = rest.set === undefined ? sql`` : sql`, ${rest.set}`
  const moved = await sql`
    update imports set stage = ${to}, changed_at = ${tx.now}, claimed_at = null, done = 0 ${more}
    where id = ${id} and stage = any (${[...from]}::text[])`.execute(tx)
  return moved.numAffectedRows === 1n
}

export type ListedRow = StagedRow & {
  readonly cells: readonly string[]
  readonly problems: readonly { column: string; code: string; values?: Record<string, string | number> }[]
  readonly candidates: readonly { id: string; name: string; place: string; website: string; likeness: number }[]
  readonly undone: 'removed' | 'restored' | 'kept' | null
}

const rowColumns = sql`r.number, r.cells, r.outcome, coalesce(r.fields, '{}') as fields, coalesce(r.problems, '[]') as problems,
  coalesce(r.changes, '[]') as changes, coalesce(r.candidates, '[]') as candidates, coalesce(r.profile_id, r.material_id, r.volunteer_id) as "subjectId", r.seen,
  r.before::text as before, r.after_hash as "afterHash", r.undone, r.handled_at as "handledAt"`

export type RowFilter = {
  readonly outcome?: Outcome | undefined
  readonly undone?: 'kept' | undefined
  readonly after?: number | undefined
  readonly limit: number
}

/** Judged rows in the order of the file, from behind a number on. */
export async function listRows(
  tx: Tx,
  importId: Id<'import'>,
  { outcome, undone, after = 0, limit }: RowFilter,
): Promise<readonly ListedRow[]> {
  const wanted = outcome === undefined ? sql`r.outcome is not null` : sql`r.outcome = ${outcome}`
  const left = undone === undefined ? sql`true` : sql`r.undone = ${undone}`
  const { rows } = await sql<ListedRow>`
    select ${rowColumns} from import_rows r
    where r.import_id = ${importId} and ${wanted} and ${left} and r.number > ${after} order by r.number limit ${limit}`.execute(
    tx,
  )
  return rows
}

export type PlainRow = { readonly number: number; readonly cells: readonly string[] }

/** Rows of the file as they stand in it, from behind a number on. */
export async function listCells(
  tx: Tx,
  importId: Id<'import'>,
  { after, limit }: { after: number; limit: number },
): Promise<readonly PlainRow[]> {
  const { rows } = await sql<PlainRow>`
    select number, cells from import_rows where import_id = ${importId} and number > ${after} order by number limit ${limit}`.execute(
    tx,
  )
  return rows
}
