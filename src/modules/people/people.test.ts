import { expect, it } from 'vitest'
import { type Actor, systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { changePerson, createPerson, findPerson } from './index.ts'

const database = useDatabase()
const system = systemActor('test')

function actorOf(personId: Id<'person'>): Actor {
  return {
    kind: 'person',
    accountId: idFrom('00000000-0000-4000-8000-000000000001'),
    personId,
    sessionId: idFrom('00000000-0000-4000-8000-000000000002'),
    name: 'Nele Fadenlauf',
    roles: [],
    factorMissing: false,
    factorShownAt: null,
  }
}

const newPerson = (givenName: string) =>
  database.db.inTransaction(system, (tx) => createPerson(tx, { givenName, familyName: 'Fadenlauf', language: 'de' }))

it('lets a person see and change herself, and nobody else', async () => {
  const [nele, timo] = [await newPerson('Nele'), await newPerson('Timo')]
  const changed = { id: nele, givenName: 'Nele', familyName: 'Webstuhl', language: 'en' } as const
  const asNele = actorOf(nele)
  expect(await database.db.inTransaction(asNele, (tx) => changePerson(tx, changed))).toBe(true)
  expect(await database.db.inTransaction(asNele, (tx) => changePerson(tx, { ...changed, id: timo }))).toBe(false)
  expect(await database.db.read(asNele, (tx) => findPerson(tx, nele))).toEqual(changed)
  expect(await database.db.read(asNele, (tx) => findPerson(tx, timo))).toBeUndefined()
})

it('records that it happened, without the name', async () => {
  const nele = await newPerson('Nele')
  const facts = await database.rows<{ action: string; data: object }>(
    'select action, data from facts where subject = $1',
    [nele],
  )
  expect(facts).toEqual([{ action: 'people.person.created', data: {} }])
})
