import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findProfile } from '../profile.queries.ts'
import { lockProfile } from '../profile.writes.ts'
import { type PublicationRefusal, publicationRefusal } from '../profile.ts'

/** Shows a profile to the public. */
export function publishProfile(
  db: Db,
  actor: Actor,
  profileId: Id<'profile'>,
): Promise<Done<null> | Refused<'profile-unknown' | PublicationRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    await lockProfile(tx, profileId)
    const profile = await findProfile(tx, profileId)
    if (profile === undefined) return refuse('profile-unknown')
    const refusal = publicationRefusal(profile.state, profile.texts.de !== undefined, isCentreStaff(actor))
    if (refusal !== undefined) return refuse(refusal)
    await sql`update profiles set state = 'published', updated_at = ${tx.now} where id = ${profileId}`.execute(tx)
    await recordFact(tx, { action: 'organisations.profile.published', subject: profileId })
    return done(null)
  })
}
