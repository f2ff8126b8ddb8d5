import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Tx } from '#platform/db/index.ts'

/** Languages a person can be written to in. */
export type PersonLanguage = 'de' | 'en'

export type PersonDetails = {
  readonly givenName: string
  readonly familyName: string
  readonly language: PersonLanguage
}

export type Person = PersonDetails & { readonly id: Id<'person'> }

/** Adds a person. Roles are granted apart from it (organisations), and so is the account to sign in with (accounts). */
export async function createPerson(tx: Tx, details: PersonDetails): Promise<Id<'person'>> {
  const { rows } = await sql<{ id: Id<'person'> }>`
    insert into people (given_name, family_name, language, created_at, updated_at)
    values (${details.givenName}, ${details.familyName}, ${details.language}, ${tx.now}, ${tx.now})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The person was not added.')
  await recordFact(tx, { action: 'people.person.created', subject: row.id })
  return row.id
}

/** The person, or undefined where there is none that this actor may see. */
export async function findPerson(tx: Tx, id: Id<'person'>): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    select id, given_name as "givenName", family_name as "familyName", language from people where id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** The persons among these that this actor may see, in no order. */
export async function listPersons(tx: Tx, ids: readonly Id<'person'>[]): Promise<readonly Person[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Person>`
    select id, given_name as "givenName", family_name as "familyName", language
    from people where id = any (${[...ids]}::uuid[])`.execute(tx)
  return rows
}

/** Changes names and language; answers false where this actor may not or there is no such person. */
export async function changePerson(tx: Tx, { id, givenName, familyName, language }: Person): Promise<boolean> {
  const changed = await sql`
    update people set given_name = ${givenName}, family_name = ${familyName}, language = ${language}, updated_at = ${tx.now}
    where id = ${id}`.execute(tx)
  if (changed.numAffectedRows !== 1n) return false
  await recordFact(tx, { action: 'people.person.changed', subject: id })
  return true
}

/** The full name as one line. */
export function fullName({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`
}
