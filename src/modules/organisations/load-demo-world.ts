import { sql } from 'kysely'
import type { Role } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { createPerson, type PersonLanguage } from '#modules/people/index.ts'
import { addEntries } from './load-seed.ts'
import { grantRole } from './roles.ts'
import demoWorld from './seed/demo-world.json' with { type: 'json' }
import { type DemoWorld, demoWorldSchema } from './seed-entry.ts'

/** An invented person of the demo world, for whom an account can be made. */
export type DemoPerson = {
  /** Short name by which tests and the demo page know the person, such as `petra`. */
  readonly key: string
  readonly personId: Id<'person'>
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly language: PersonLanguage
  readonly roles: readonly Role[]
}

/**
 * Adds the invented associations, projects and people, with roles from the day on. Answers the persons added now: none when the
 * demo world is there already.
 */
export async function loadDemoWorld(tx: Tx, day: string): Promise<readonly DemoPerson[]> {
  const world = demoWorldSchema.parse(demoWorld)
  const added = await addEntries(tx, world.organisations, day)
  if (added === 0) return []
  const persons: DemoPerson[] = []
  for (const { key, givenName, familyName, email, language, roles: names } of world.people) {
    const personId = await createPerson(tx, { givenName, familyName, language })
    const roles = await rolesOf(tx, names)
    for (const role of roles) {
      const granted = await grantRole(tx, { personId, role, startsOn: day })
      if (!granted.ok) throw new Error(`${key}: ${granted.code}`)
    }
    persons.push({ key, personId, givenName, familyName, email, language, roles })
  }
  return persons
}

type NamedRole = DemoWorld['people'][number]['roles'][number]

async function rolesOf(tx: Tx, names: readonly NamedRole[]): Promise<readonly Role[]> {
  const slugs = names.flatMap(({ of }) => of ?? [])
  const { rows } = await sql<{ id: Id<'profile'>; slug: string }>`
    select id, slug from profiles where slug = any (${slugs}::text[])`.execute(tx)
  const ids = new Map(rows.map(({ id, slug }) => [slug, id]))
  return names.map((name) => roleOf(name, ids))
}

function roleOf({ kind, of }: NamedRole, ids: ReadonlyMap<string, Id<'profile'>>): Role {
  const profileId = ids.get(of ?? '')
  switch (kind) {
    case 'project-coordinator':
    case 'association-board':
      if (profileId === undefined) throw new Error(`The demo world has no profile ${of ?? ''}`)
      return { kind, profileId }
    case 'centre-staff-volunteers':
      return { kind: 'centre-staff', area: 'volunteers' }
    case 'centre-staff-organisations':
      return { kind: 'centre-staff', area: 'organisations' }
    case 'operator':
    case 'ministry':
    case 'trainer':
      return { kind }
    default:
      throw new Error(`The demo world speaks of a role nobody knows: ${kind}`)
  }
}
