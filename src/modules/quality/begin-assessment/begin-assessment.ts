import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { takeTurn } from '#platform/throttle/index.ts'
import type { Way } from '../assessment.ts'
import type { ReminderParts } from '../parts.ts'
import { getCurrentVersion } from '../standard.queries.ts'
import { askingTeam, askTeam } from './ask-team.ts'

export type NewAssessment = { readonly profileId: Id<'profile'>; readonly way: Way }

/** Begins an assessment against the version of today, and asks the team where it is one of the team; refuses while another one of the project is open. */
export async function startAssessment(
  db: Db,
  parts: ReminderParts,
  actor: Actor,
  { profileId, way }: NewAssessment,
): Promise<Done<Id<'assessment'>> | Refused<'profile-unknown' | 'open-already'>> {
  const mayAsk = way === 'team' && (await takeTurn(db, [{ rule: askingTeam, key: profileId }])).ok
  return db.inTransaction(actor, async (tx) => {
    if (!keepsProfile(actor, profileId) || actor.kind !== 'person') return refuse('profile-unknown')
    const { number } = await getCurrentVersion(tx)
    // The unique index lets one of two in who begin at once.
    const { rows } = await sql<{ id: Id<'assessment'> }>`
      insert into quality_assessments (profile_id, version, way, started_at, started_by)
      values (${profileId}, ${number}, ${way}, ${tx.now}, ${actor.personId})
      on conflict (profile_id) where settled_at is null do nothing returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) return refuse('open-already')
    if (mayAsk) await askTeam(tx, parts, { profileId, assessmentId: row.id, by: actor.personId })
    await recordFact(tx, {
      action: 'quality.assessment.started',
      subject: row.id,
      data: { profile: profileId, version: number, way },
    })
    return done(row.id)
  })
}
