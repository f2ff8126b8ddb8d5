import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockVolunteer } from '../volunteer.queries.ts'

export type Removed = { readonly volunteerId: Id<'volunteer'>; readonly qualificationId: Id<'qualification'> }

/** Takes out what the team entered, its proof with it. What a certificate says is the certificate's to take back. */
export function removeQualification(
  db: Db,
  actor: Actor,
  { volunteerId, qualificationId }: Removed,
): Promise<Done<null> | Refused<'qualification-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const volunteer = await lockVolunteer(tx, volunteerId)
    if (volunteer === undefined || !keepsProfile(actor, volunteer.profileId)) return refuse('qualification-unknown')
    const removed = await sql`
      delete from qualifications where id = ${qualificationId} and volunteer_id = ${volunteerId} and source = 'team'`.execute(
      tx,
    )
    // The file itself is swept at night: no row knows it any more.
    if (removed.numAffectedRows !== 1n) return refuse('qualification-unknown')
    await recordFact(tx, { action: 'volunteers.qualification.removed', subject: qualificationId })
    return done(null)
  })
}
