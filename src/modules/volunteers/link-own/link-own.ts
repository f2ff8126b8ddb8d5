import { sql } from 'kysely'
import { type Actor, systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import type { VolunteerParts } from '../parts.ts'
import { confirmedEmails } from '../show-own/read-own.ts'
import { listUnlinked } from '../volunteer.queries.ts'

/** Makes the entries at the confirmed address of an account the person's own. */
export function linkOwn(
  db: Db,
  actor: Actor,
  parts: Pick<VolunteerParts, 'mailboxes'>,
): Promise<Done<number> | Refused<'nothing-to-link'>> {
  return db.inTransaction(systemActor('volunteers.link'), async (tx) => {
    if (actor.kind !== 'person') return refuse('nothing-to-link')
    const entries = await listUnlinked(tx, await confirmedEmails(tx, parts, actor.personId))
    if (entries.length === 0) return refuse('nothing-to-link')
    const ids = entries.map(({ id }) => id)
    await sql`update volunteers set person_id = ${actor.personId}, updated_at = ${tx.now}
      where id = any (${ids}::uuid[]) and person_id is null`.execute(tx)
    await recordFacts(
      tx,
      ids.map((id) => ({ action: 'volunteers.volunteer.linked', subject: id, data: { person: actor.personId } })),
    )
    return done(ids.length)
  })
}
