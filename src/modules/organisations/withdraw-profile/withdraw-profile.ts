import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** Takes a profile back from the public; everything it says is kept, and it can be shown again. */
export function withdrawProfile(
  db: Db,
  actor: Actor,
  profileId: Id<'profile'>,
): Promise<Done<null> | Refused<'not-published'>> {
  return db.inTransaction(actor, async (tx) => {
    const withdrawn = await sql`
      update profiles set state = 'withdrawn', updated_at = ${tx.now}
      where id = ${profileId} and state = 'published'`.execute(tx)
    if (withdrawn.numAffectedRows !== 1n) return refuse('not-published')
    await recordFact(tx, { action: 'organisations.profile.withdrawn', subject: profileId })
    return done(null)
  })
}
