import { sql } from 'kysely'
import type { CentreArea } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { listCentreStaff } from '#modules/organisations/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'

export type Adviser = { readonly personId: Id<'person'>; readonly name: string }

/** Who advises at the centre, by name; with an area only those of it. */
export async function listAdvisers(tx: Tx, area?: CentreArea): Promise<readonly Adviser[]> {
  const persons = await listPersons(tx, await listCentreStaff(tx, dayInBerlin(tx.now), area))
  return persons
    .map((person) => ({ personId: person.id, name: fullName(person) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** Names of these people, by id; those that are gone are missing. */
export async function namesOf(tx: Tx, ids: readonly (Id<'person'> | null)[]): Promise<ReadonlyMap<string, string>> {
  const persons = await listPersons(
    tx,
    [...new Set(ids)].flatMap((id) => id ?? []),
  )
  return new Map(persons.map((person) => [person.id, fullName(person)]))
}

/** Who hears of a new question: those of the team who look after its Kreis, or the whole team where nobody does. */
export async function listTeamFor(
  tx: Tx,
  area: CentreArea,
  districtId: string | null,
): Promise<readonly Id<'person'>[]> {
  const team = await asSystem(tx, 'consultations.route', () => listCentreStaff(tx, dayInBerlin(tx.now), area))
  if (districtId === null) return team
  const { rows } = await sql<{ personId: Id<'person'> }>`
    select person_id as "personId" from consultation_districts
    where district_id = ${districtId} and person_id = any (${[...team]}::uuid[])`.execute(tx)
  return rows.length === 0 ? team : rows.map(({ personId }) => personId)
}
