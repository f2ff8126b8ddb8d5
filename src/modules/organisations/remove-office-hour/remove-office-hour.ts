import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockProfile, touchProfile } from '../profile.writes.ts'

export type OfficeHourRemoval = {
  readonly profileId: Id<'profile'>
  readonly siteId: Id<'site'>
  readonly hourId: Id<'office-hour'>
}

/** Takes an office hour away. */
export function removeOfficeHour(
  db: Db,
  actor: Actor,
  { profileId, siteId, hourId }: OfficeHourRemoval,
): Promise<Done<null> | Refused<'hour-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!(await lockProfile(tx, profileId))) return refuse('hour-unknown')
    const removed = await sql`
      delete from office_hours h using sites s
      where h.id = ${hourId} and h.site_id = ${siteId} and s.id = h.site_id and s.profile_id = ${profileId}`.execute(tx)
    if (removed.numAffectedRows !== 1n) return refuse('hour-unknown')
    await touchProfile(tx, profileId)
    await recordFact(tx, { action: 'organisations.office-hour.removed', subject: profileId, data: { hour: hourId } })
    return done(null)
  })
}
