import { sql } from 'kysely'
import { type Actor, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findAskedProfile } from '../confirmation.queries.ts'
import { findProfileHead } from '../profile.queries.ts'
import { lockProfile } from '../profile.writes.ts'

/** Says that the entry still holds, by somebody who may change it. */
export function confirmProfile(
  db: Db,
  actor: Actor,
  profileId: Id<'profile'>,
): Promise<Done<null> | Refused<'profile-unknown' | 'not-published'>> {
  return db.inTransaction(actor, async (tx) => {
    await lockProfile(tx, profileId)
    const profile = await findProfileHead(tx, profileId)
    if (profile === undefined) return refuse('profile-unknown')
    if (profile.state !== 'published') return refuse('not-published')
    await noteConfirmation(tx, profileId, 'account')
    return done(null)
  })
}

/** The same by the link of a mail: it holds for one profile and one answer. */
export function confirmByLink(db: Db, token: string): Promise<Done<Id<'profile'>> | Refused<'link-spent'>> {
  return db.inTransaction(systemActor('organisations.confirm-by-link'), async (tx) => {
    const asked = await findAskedProfile(tx, token)
    if (asked === undefined) return refuse('link-spent')
    // Of two keepers who answer at once the second finds the question answered.
    await lockProfile(tx, asked)
    if ((await findAskedProfile(tx, token)) === undefined) return refuse('link-spent')
    if ((await findProfileHead(tx, asked))?.state !== 'published') return refuse('link-spent')
    await noteConfirmation(tx, asked, 'link')
    return done(asked)
  })
}

async function noteConfirmation(tx: Tx, profileId: Id<'profile'>, by: 'account' | 'link'): Promise<void> {
  await sql`update profiles set confirmed_at = ${tx.now} where id = ${profileId}`.execute(tx)
  await sql`update confirmation_requests set ended_at = ${tx.now}
    where profile_id = ${profileId} and ended_at is null`.execute(tx)
  await recordFact(tx, { action: 'organisations.profile.confirmed', subject: profileId, data: { by } })
}
