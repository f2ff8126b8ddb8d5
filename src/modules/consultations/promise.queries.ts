import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import { moveWorkingDays } from '#kernel/working-days.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'

/** What an area promises: an answer within so many working days, how many months after closing texts are deleted, and when the log of readers. */
export type AreaPromise = {
  readonly area: CentreArea
  readonly answerDays: number
  readonly keptMonths: number
  /** So long it stays written down who has read. */
  readonly readsMonths: number
  readonly version: number
  /** Null while nobody of the centre has decided. */
  readonly changedAt: Date | null
}

export async function listPromises(tx: Tx): Promise<readonly AreaPromise[]> {
  const { rows } = await sql<AreaPromise>`
    select area, answer_days as "answerDays", kept_months as "keptMonths", reads_months as "readsMonths", version, changed_at as "changedAt"
    from consultation_promises order by area desc`.execute(tx)
  return rows
}

export async function getPromise(tx: Tx, area: CentreArea): Promise<AreaPromise> {
  const found = (await listPromises(tx)).find((promise) => promise.area === area)
  if (found === undefined) throw new Error(`No promise of ${area}`)
  return found
}

/** The last day for an answer to what was written now. */
export async function promisedDay(tx: Tx, area: CentreArea): Promise<string> {
  return moveWorkingDays(dayInBerlin(tx.now), (await getPromise(tx, area)).answerDays)
}
