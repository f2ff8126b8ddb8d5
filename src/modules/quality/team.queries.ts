import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import { listTeam } from '#modules/volunteers/index.ts'

/** Somebody who can see to a measure: of the team, or who keeps the project. */
export type Responsible = {
  /** As it stands in a form. */
  readonly key: string
  readonly name: string
  readonly volunteerId: Id<'volunteer'> | null
  readonly keeperId: Id<'person'> | null
}

/** Those who can be named in these projects, which the actor keeps; whoever does both stands once, as one of the team. */
export async function listResponsible(tx: Tx, profileIds: readonly Id<'profile'>[]): Promise<readonly Responsible[]> {
  const volunteers = await listTeam(tx, profileIds)
  const keepers = await asSystem(tx, 'quality.team', async () => {
    const found: Awaited<ReturnType<typeof listRoleHolders>>[number][] = []
    for (const profileId of profileIds) found.push(...(await listRoleHolders(tx, profileId, dayInBerlin(tx.now))))
    return found
  })
  const inTeam = new Set(volunteers.map(({ personId }) => personId))
  const others = new Map(
    keepers.flatMap(({ personId, name }) => (name === null || inTeam.has(personId) ? [] : [[personId, name] as const])),
  )
  return [
    ...[...others].map(([id, name]) => ({ key: `konto:${id}`, name, volunteerId: null, keeperId: id })),
    ...volunteers.map(({ id, name }) => ({ key: id, name, volunteerId: id, keeperId: null })),
  ]
}

/** What stands in the form for who sees to a measure. */
export function keyOf({ volunteerId, keeperId }: Pick<Responsible, 'volunteerId' | 'keeperId'>): string {
  return volunteerId ?? (keeperId === null ? '' : `konto:${keeperId}`)
}

/** What those are called who answer or keep a project with an account; for one the actor keeps. */
export async function readNames(tx: Tx, profileId: Id<'profile'>): Promise<ReadonlyMap<string, string>> {
  const volunteers = await listTeam(tx, [profileId])
  // Those who keep one profile together know each other; the table of people alone would not say so.
  const keepers = await asSystem(tx, 'quality.team', () => listRoleHolders(tx, profileId, dayInBerlin(tx.now)))
  const names = new Map<string, string>()
  for (const { personId, name } of volunteers) if (personId !== null) names.set(personId, name)
  for (const { personId, name } of keepers) if (name !== null) names.set(personId, name)
  return names
}
