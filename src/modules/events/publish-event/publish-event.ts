import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockEvent } from '../event.queries.ts'
import { organises } from '../event.policy.ts'

export type PublicationRefusal = Refused<'event-unknown' | 'not-a-draft' | 'past' | 'organiser-not-public'>

/** Shows a draft to everybody. An organiser nobody can look up cannot invite in public. */
export function publishEvent(db: Db, actor: Actor, eventId: Id<'event'>): Promise<Done<null> | PublicationRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || (actor.kind !== 'system' && !organises(actor, event))) return refuse('event-unknown')
    if (event.state !== 'draft') return refuse('not-a-draft')
    if (event.startsAt <= tx.now) return refuse('past')
    if (event.profileId !== null && event.organiserPath === null) return refuse('organiser-not-public')
    await sql`update events set state = 'published', published_at = ${tx.now}, updated_at = ${tx.now} where id = ${eventId}`.execute(
      tx,
    )
    await recordFact(tx, { action: 'events.event.published', subject: eventId })
    return done(null)
  })
}
