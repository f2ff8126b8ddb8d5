import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import { listTeam, type Volunteer } from '#modules/volunteers/index.ts'

/** The team of a project the actor keeps: who is in it, and what those are called who answer or keep it with an account. */
export async function readTeam(
  tx: Tx,
  profileId: Id<'profile'>,
): Promise<{ readonly volunteers: readonly Volunteer[]; readonly names: ReadonlyMap<string, string> }> {
  const volunteers = await listTeam(tx, [profileId])
  // Those who keep one profile together know each other; the table of people alone would not say so.
  const keepers = await asSystem(tx, 'quality.team', () => listRoleHolders(tx, profileId, dayInBerlin(tx.now)))
  const names = new Map<string, string>()
  for (const { personId, name } of volunteers) if (personId !== null) names.set(personId, name)
  for (const { personId, name } of keepers) if (name !== null) names.set(personId, name)
  return { volunteers, names }
}
