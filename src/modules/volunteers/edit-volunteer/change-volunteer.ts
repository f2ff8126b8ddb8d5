import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { TypedValues } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { mergeValues } from '#platform/forms/index.ts'
import { isInTeamAlready } from '../add-volunteer/add-volunteer.ts'
import { chosen, typedOf, type VolunteerFieldName, volunteerFieldNames, volunteerForm } from '../volunteer-form.ts'
import { lockVolunteer } from '../volunteer.queries.ts'

export type ChangedVolunteer = {
  readonly volunteerId: Id<'volunteer'>
  /** `marksOfValues` of the fields the person had before her eyes. */
  readonly seen: string
  readonly typed: TypedValues
}

/** Saves what was typed. What somebody else has saved since stays where this person changed nothing; refuses where both did. */
export function changeVolunteer(
  db: Db,
  actor: Actor,
  { volunteerId, seen, typed }: ChangedVolunteer,
): Promise<
  Done<readonly VolunteerFieldName[]> | Refused<'volunteer-unknown' | 'contested' | 'unreadable' | 'already-there'>
> {
  return db.inTransaction(actor, async (tx) => {
    const volunteer = await lockVolunteer(tx, volunteerId)
    if (volunteer === undefined || !keepsProfile(actor, volunteer.profileId)) return refuse('volunteer-unknown')
    const before = typedOf(volunteer)
    const merged = mergeValues(volunteerFieldNames, seen, typed, before)
    if (merged.contested.length > 0) return refuse('contested')
    const changed = volunteerFieldNames.filter(
      (name) => String(merged.values[name] ?? '') !== String(before[name] ?? ''),
    )
    if (changed.length === 0) return done(changed)
    const parsed = volunteerForm.parse(merged.values)
    if (!parsed.ok) return refuse('unreadable')
    const fields = parsed.value
    if (await isInTeamAlready(tx, volunteer.profileId, fields.email, volunteerId))
      return refuse('already-there', 'email')
    if (volunteer.until !== null && fields.since > volunteer.until) return refuse('unreadable', 'since')
    const { lang, role } = chosen(fields)
    // Another address is another mailbox: whoever reads it has to say anew that this is her.
    const personId = changed.includes('email') ? null : volunteer.personId
    await sql`update volunteers set name = ${fields.name}, email = ${fields.email}, lang = ${lang}, role = ${role},
        languages = ${[...fields.languages]}::text[], since = ${fields.since}::date, person_id = ${personId}, updated_at = ${tx.now}
      where id = ${volunteerId}`.execute(tx)
    await recordFact(tx, { action: 'volunteers.volunteer.changed', subject: volunteerId, data: { fields: changed } })
    return done(changed)
  })
}
