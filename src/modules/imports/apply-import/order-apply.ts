import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { moveImport } from '../import.queries.ts'
import { mayWrite } from '../import.policy.ts'
import type { ImportHead } from '../import.ts'

/** Orders the background to write what was shown. Who orders it is who wrote it. */
export function orderApply(
  db: Db,
  actor: Actor,
  head: ImportHead,
): Promise<Done<true> | Refused<'moved-on' | 'not-yours'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person' || !mayWrite(actor, head.target, head.profileId)) return refuse('not-yours')
    const total = (head.counts?.new ?? 0) + (head.counts?.changed ?? 0)
    const moved = await moveImport(tx, head.id, {
      from: ['checked'],
      to: 'applying',
      set: sql`person_id = ${actor.personId}, total = ${total}, stopped = null`,
    })
    if (!moved) return refuse('moved-on')
    await recordFact(tx, { action: 'imports.import.ordered', subject: head.id })
    return done(true)
  })
}
