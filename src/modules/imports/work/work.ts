import { sql } from 'kysely'
import type { Db } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import { findActingPerson } from '#modules/accounts/index.ts'
import { moveImport } from '../import.queries.ts'
import type { ImportHead, Stage, StopReason } from '../import.ts'
import { mayWrite } from '../import.policy.ts'
import { applyRows } from './apply-rows.ts'
import { checkRows } from './check-rows.ts'
import { claimImport, worker } from './claim.ts'
import { readFile } from './read-file.ts'
import { undoRows } from './undo-rows.ts'

/** Does everything that waits, one import after the other; answers how many steps were done. */
export async function workOnImports(db: Db, log: Log, stopping?: AbortSignal): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const head = stopping?.aborted === true ? undefined : await claimImport(db)
    if (head === undefined) return steps
    const started = performance.now()
    try {
      await step(db, head)
      log.info('imports.worked', {
        stage: head.stage,
        rows: head.rowCount,
        ms: Math.round(performance.now() - started),
      })
    } catch (error) {
      // Said without what the database may quote of the rows.
      log.error('imports.failed', { import: head.id, stage: head.stage, code: codeOf(error) }, error)
      await stop(db, head, 'failed')
    }
  }
}

async function step(db: Db, head: ImportHead): Promise<void> {
  switch (head.stage) {
    case 'reading':
      return readFile(db, head)
    case 'checking':
      return checkRows(db, head)
    case 'applying':
      return write(db, head, applyRows)
    case 'undoing':
      return write(db, head, undoRows)
    case 'unreadable':
    case 'understood':
    case 'checked':
    case 'applied':
    case 'undone':
      return
  }
}

/** Writes on behalf of the person who ordered it, with the roles she has now. */
async function write(db: Db, head: ImportHead, work: typeof applyRows | typeof undoRows): Promise<void> {
  const { now } = await db.read(worker, async (tx) => ({ now: tx.now }))
  const actor = head.personId === null ? undefined : await findActingPerson(db, head.personId, now)
  if (actor === undefined || !mayWrite(actor, head.target, head.profileId)) return stop(db, head, 'not-allowed')
  const result = await work(db, actor, head)
  if (!result.ok) await stop(db, head, result.code)
}

const before: Readonly<Partial<Record<Stage, Stage>>> = {
  reading: 'unreadable',
  checking: 'understood',
  applying: 'checked',
  undoing: 'applied',
}

/** Back to the step before, with the reason. */
async function stop(db: Db, head: ImportHead, reason: StopReason): Promise<void> {
  const to = before[head.stage]
  if (to === undefined) return
  await db.inTransaction(worker, (tx) =>
    moveImport(tx, head.id, {
      from: [head.stage],
      to,
      set: sql`stopped = ${reason}, fault = case when ${to}::text = 'unreadable' then '{"code":"unreadable"}'::jsonb else fault end`,
    }),
  )
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
