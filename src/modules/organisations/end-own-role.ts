import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { todayInBerlin } from './day.ts'
import { lockProfile } from './profile.writes.ts'
import { endRole, listRoleHolders } from './roles.ts'

/**
 * Ends what a person may do for a profile, by her own wish, from today on. Refuses where nobody else would be left: two who go at once
 * do so one after the other, and the second stays.
 */
export function endOwnRole(
  db: Db,
  actor: Actor,
  profileId: Id<'profile'>,
): Promise<Done<null> | Refused<'profile-unknown' | 'last-keeper'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person' || !keepsProfile(actor, profileId)) return refuse('profile-unknown')
    await lockProfile(tx, profileId)
    const today = todayInBerlin(tx)
    // Whoever keeps a profile may not see who else does; counting is all that happens here.
    const holders = await asSystem(tx, 'organisations.end-own-role', () => listRoleHolders(tx, profileId, today))
    const own = holders.filter(({ personId }) => personId === actor.personId)
    if (own.length === 0) return refuse('profile-unknown')
    if (own.length === holders.length) return refuse('last-keeper')
    for (const { grantId } of own) await asSystem(tx, 'organisations.end-own-role', () => endRole(tx, grantId, today))
    return done(null)
  })
}

/** How many people keep a profile of this actor today, herself included. */
export async function countKeepers(db: Db, actor: Actor, profileId: Id<'profile'>): Promise<number> {
  if (!keepsProfile(actor, profileId)) return 0
  return db.read(actor, async (tx) => {
    const holders = await asSystem(tx, 'organisations.count-keepers', () =>
      sql<{ count: number }>`select count(distinct g.person_id)::integer as count from role_grants g
        where g.profile_id = ${profileId} and g.starts_on <= ${todayInBerlin(tx)}::date
          and (g.ends_on is null or g.ends_on > ${todayInBerlin(tx)}::date)`.execute(tx),
    )
    return holders.rows[0]?.count ?? 0
  })
}
