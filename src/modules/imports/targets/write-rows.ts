import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import type { ImportTarget, StagedRow, UndoneRow, WrittenRow } from '../target.ts'

/** A row that belongs to something that is there. */
export type OwnedRow = StagedRow & { readonly subjectId: string }

/** What the module that keeps profiles, or materials, does for a list. */
export type Keeper = {
  /** How things stand now, row by row, held until the transaction ends. */
  takeImages(
    tx: Tx,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly image: string; readonly hash: Buffer }>>
  hash(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>>
  change(tx: Tx, rows: readonly OwnedRow[]): Promise<void>
  /** Ids in the order of the rows; refuses where what was checked does not hold any more. */
  add(tx: Tx, rows: readonly StagedRow[]): Promise<Done<readonly string[]> | Refused<string>>
  listInUse(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Those whose old state can come back. */
  restorable(tx: Tx, rows: readonly RestorableRow[]): Promise<readonly RestorableRow[]>
  restore(tx: Tx, rows: readonly RestorableRow[]): Promise<void>
  remove(tx: Tx, ids: readonly string[]): Promise<void>
  /** The fact each change is recorded as, so that each tells its own history. */
  readonly changed: string
}
export type RestorableRow = OwnedRow & { readonly before: string }

const portion = 200

/** Writes what was shown, refuses where any of it is not as it was shown any more, and takes back what nobody touched since. */
export function writing(keeper: Keeper): Pick<ImportTarget, 'apply' | 'undo'> {
  const tell = (tx: Tx, rows: readonly OwnedRow[]) => async () => {
    if (rows.length === 0) return
    await recordFacts(
      tx,
      rows.map(({ subjectId, changes }) => ({
        action: keeper.changed,
        subject: subjectId,
        data: { fields: changes.map(({ field }) => field), list: true },
      })),
    )
  }
  return {
    apply: async (tx, rows, progress) => {
      const changed = owned(rows.filter(({ outcome }) => outcome === 'changed'))
      const added = rows.filter(({ outcome }) => outcome === 'new')
      const before = await keeper.takeImages(tx, idsOf(changed))
      if (changed.some(({ subjectId, seen }) => seen === null || before.get(subjectId)?.hash.equals(seen) !== true))
        return refuse('moved-on')
      for (let first = 0; first < changed.length; first += portion) {
        await keeper.change(tx, changed.slice(first, first + portion))
        await progress(Math.min(first + portion, changed.length))
      }
      const ids = await keeper.add(tx, added)
      if (!ids.ok) return refuse('moved-on')
      await progress(rows.length)
      const hashes = await keeper.hash(tx, [...idsOf(changed), ...ids.value])
      const made = added.flatMap((row, index) => owned([{ ...row, subjectId: ids.value[index] ?? null }]))
      const written = [...changed, ...made].map(({ number, subjectId }): WrittenRow => ({
        number,
        subjectId,
        before: before.get(subjectId)?.image ?? null,
        afterHash: hashes.get(subjectId) ?? null,
      }))
      return done({ rows: written, tell: tell(tx, changed) })
    },
    undo: async (tx, rows) => {
      const written = owned(rows)
      const images = await keeper.takeImages(tx, idsOf(written))
      const inUse = await keeper.listInUse(tx, idsOf(written.filter(({ before }) => before === null)))
      const untouched = written.filter(
        ({ subjectId, afterHash }) => afterHash !== null && images.get(subjectId)?.hash.equals(afterHash) === true,
      )
      const removed = untouched.filter(({ before, subjectId }) => before === null && !inUse.has(subjectId))
      const restored = await keeper.restorable(
        tx,
        untouched.flatMap((row) => (row.before === null ? [] : [{ ...row, before: row.before }])),
      )
      await keeper.restore(tx, restored)
      await keeper.remove(tx, idsOf(removed))
      const how = new Map<number, UndoneRow['undone']>([
        ...removed.map(({ number }) => [number, 'removed'] as const),
        ...restored.map(({ number }) => [number, 'restored'] as const),
      ])
      return {
        rows: rows.map(({ number }) => ({ number, undone: how.get(number) ?? 'kept' })),
        tell: tell(tx, restored),
      }
    },
  }
}

function owned(rows: readonly StagedRow[]): readonly OwnedRow[] {
  return rows.flatMap((row) => (row.subjectId === null ? [] : [{ ...row, subjectId: row.subjectId }]))
}

function idsOf(rows: readonly OwnedRow[]): readonly string[] {
  return rows.map(({ subjectId }) => subjectId)
}
