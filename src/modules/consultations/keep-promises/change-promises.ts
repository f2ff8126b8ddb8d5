import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type AreaPromise, listPromises } from '../promise.queries.ts'

export type NewPromise = Pick<AreaPromise, 'area' | 'answerDays' | 'keptMonths' | 'readsMonths'>

/** What is promised from now on; days already promised stay. `seen` are the versions of both areas, joined. */
export function changePromises(
  db: Db,
  actor: Actor,
  promises: readonly NewPromise[],
  seen: string,
): Promise<Done<null> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`select from consultation_promises order by area for update`.execute(tx)
    if (versionsOf(await listPromises(tx)) !== seen) return refuse('moved-on', 'days_volunteers')
    const by = actor.kind === 'person' ? actor.personId : null
    for (const { area, answerDays, keptMonths, readsMonths } of promises) {
      await sql`update consultation_promises set answer_days = ${answerDays}, kept_months = ${keptMonths}, reads_months = ${readsMonths},
          version = version + 1, changed_at = ${tx.now}, changed_by = ${by} where area = ${area}`.execute(tx)
      await recordFact(tx, {
        action: 'consultations.promise.changed',
        subject: area,
        data: { days: answerDays, months: keptMonths, reads: readsMonths },
      })
    }
    return done(null)
  })
}

export function versionsOf(promises: readonly { readonly area: string; readonly version: number }[]): string {
  return promises
    .map(({ area, version }) => `${area} ${version}`)
    .toSorted()
    .join(', ')
}
