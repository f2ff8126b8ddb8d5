import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { chosen, type VolunteerFields } from '../volunteer-form.ts'

export type NewVolunteer = { readonly profileId: Id<'profile'>; readonly fields: VolunteerFields }

/** Puts somebody into a team the actor keeps. Refuses an address that is in the team already. */
export function addVolunteer(
  db: Db,
  actor: Actor,
  { profileId, fields }: NewVolunteer,
): Promise<Done<Id<'volunteer'>> | Refused<'team-unknown' | 'already-there'>> {
  return db.inTransaction(actor, async (tx) => {
    if (!keepsProfile(actor, profileId)) return refuse('team-unknown')
    if (await isInTeamAlready(tx, profileId, fields.email)) return refuse('already-there', 'email')
    const { lang, role } = chosen(fields)
    const { rows } = await sql<{ id: Id<'volunteer'> }>`
      insert into volunteers (profile_id, name, email, lang, languages, role, since, created_at, updated_at)
      values (${profileId}, ${fields.name}, ${fields.email}, ${lang}, ${[...fields.languages]}::text[], ${role}, ${fields.since}::date,
        ${tx.now}, ${tx.now}) returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) return refuse('team-unknown')
    await recordFact(tx, { action: 'volunteers.volunteer.added', subject: row.id, data: { profile: profileId, role } })
    return done(row.id)
  })
}

/** Two entries of one address would make one person two. */
export async function isInTeamAlready(
  tx: Tx,
  profileId: Id<'profile'>,
  email: string,
  but: Id<'volunteer'> | null = null,
): Promise<boolean> {
  if (email === '') return false
  const { rows } = await sql`
    select from volunteers where email <> '' and lower(email) = ${email.toLowerCase()} and profile_id = ${profileId}
      and id is distinct from ${but}::uuid and until is null limit 1`.execute(tx)
  return rows.length > 0
}
