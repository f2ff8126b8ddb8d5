import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listApprovedBefore, noteAct } from '#modules/registrations/index.ts'
import type { CommunityEvent } from '../event.ts'
import { lockEvent } from '../event.queries.ts'
import { organises } from '../event.policy.ts'

/** Whom the team said yes to before day, place, seats or form of the event changed; nobody where it decides about nobody. */
export async function listToLookAtAgain(
  tx: Tx,
  { id, offerId, signUp }: Pick<CommunityEvent, 'id' | 'offerId' | 'signUp'>,
): Promise<readonly Id<'registration'>[]> {
  if (signUp !== 'approval') return []
  const { rows } = await sql<{ at: Date | null }>`
    select conditions_changed_at as at from events where id = ${id}`.execute(tx)
  const at = rows[0]?.at ?? null
  return at === null ? [] : listApprovedBefore(tx, offerId, at)
}

/** The team has looked again and leaves its yes to all of them as it is. */
export function approveAgain(
  db: Db,
  actor: Actor,
  eventId: Id<'event'>,
): Promise<Done<number> | Refused<'event-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const event = await lockEvent(tx, eventId)
    if (event === undefined || !organises(actor, event)) return refuse('event-unknown')
    const again = await listToLookAtAgain(tx, event)
    for (const id of again) await noteAct(tx, id, 'approved', '')
    if (again.length > 0)
      await recordFact(tx, { action: 'events.approvals.renewed', subject: eventId, data: { people: again.length } })
    return done(again.length)
  })
}
