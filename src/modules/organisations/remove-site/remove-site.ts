import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockProfile, touchProfile } from '../profile.writes.ts'

/** Takes a site away, with its office hours. */
export function removeSite(
  db: Db,
  actor: Actor,
  { profileId, siteId }: { readonly profileId: Id<'profile'>; readonly siteId: Id<'site'> },
): Promise<Done<null> | Refused<'site-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!(await lockProfile(tx, profileId))) return refuse('site-unknown')
    const removed = await sql`delete from sites where id = ${siteId} and profile_id = ${profileId}`.execute(tx)
    if (removed.numAffectedRows !== 1n) return refuse('site-unknown')
    await touchProfile(tx, profileId)
    await recordFact(tx, { action: 'organisations.site.removed', subject: profileId, data: { site: siteId } })
    return done(null)
  })
}
