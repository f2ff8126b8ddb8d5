import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { addQualification, type NewQualification } from '../qualifications.ts'
import { lockVolunteer } from '../volunteer.queries.ts'
import type { StoredProof } from './sent-proof.ts'

export type Noted = {
  readonly volunteerId: Id<'volunteer'>
  readonly qualification: NewQualification
  readonly proof: StoredProof | undefined
}

/** Notes what one of the team learned elsewhere, with its proof where there is one. */
export function noteQualification(
  db: Db,
  actor: Actor,
  { volunteerId, qualification, proof }: Noted,
): Promise<Done<Id<'qualification'>> | Refused<'volunteer-unknown' | 'ends-before'>> {
  return db.inTransaction(actor, async (tx) => {
    const volunteer = await lockVolunteer(tx, volunteerId)
    if (volunteer === undefined || !keepsProfile(actor, volunteer.profileId)) return refuse('volunteer-unknown')
    const { gotOn, validUntil } = qualification
    if (validUntil !== null && validUntil < gotOn) return refuse('ends-before', 'valid_until')
    const id = await addQualification(tx, { volunteerId }, qualification)
    if (proof !== undefined)
      await sql`insert into qualification_proofs (qualification_id, file, type, bytes, added_at)
        values (${id}, ${proof.file}, ${proof.type}, ${proof.bytes}, ${tx.now})`.execute(tx)
    return done(id)
  })
}
