import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockVolunteer } from '../volunteer.queries.ts'

export type Leaving = { readonly volunteerId: Id<'volunteer'>; readonly until: string | null }

/** Notes the last day in the team, or takes it back where `until` is null. What she learned stays hers. */
export function leaveTeam(
  db: Db,
  actor: Actor,
  { volunteerId, until }: Leaving,
): Promise<Done<null> | Refused<'volunteer-unknown' | 'before-since'>> {
  return db.inTransaction(actor, async (tx) => {
    const volunteer = await lockVolunteer(tx, volunteerId)
    if (volunteer === undefined || !keepsProfile(actor, volunteer.profileId)) return refuse('volunteer-unknown')
    if (until !== null && until < volunteer.since) return refuse('before-since', 'until')
    await sql`update volunteers set until = ${until}::date, updated_at = ${tx.now} where id = ${volunteerId}`.execute(
      tx,
    )
    await recordFact(tx, {
      action: until === null ? 'volunteers.volunteer.returned' : 'volunteers.volunteer.left',
      subject: volunteerId,
    })
    return done(null)
  })
}
