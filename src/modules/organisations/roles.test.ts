import { describe, expect, it } from 'vitest'
import { type Role, systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { createPerson } from '#modules/people/index.ts'
import { useDatabase } from '#test/database.ts'
import { buildActor, ruth } from './actors.fixtures.ts'
import { factsOf, findDemoProfiles } from './demo.fixtures.ts'
import { endRole, grantRole, listRoleHolders, listRoles } from './roles.ts'

const database = useDatabase('demo')
const system = systemActor('test')

const newPerson = () =>
  database.db.inTransaction(system, (tx) =>
    createPerson(tx, { givenName: 'Nele', familyName: 'Fadenlauf', language: 'de' }),
  )
const rolesOn = (personId: Id<'person'>, day: string) => database.db.read(system, (tx) => listRoles(tx, personId, day))

describe('roles', () => {
  it('hold from their first day until the day they end, and can be taken up again', async () => {
    const { petras } = await findDemoProfiles(database)
    const personId = await newPerson()
    const role: Role = { kind: 'project-coordinator', profileId: petras }
    const granted = await database.db.inTransaction(system, (tx) =>
      grantRole(tx, { personId, role, startsOn: '2026-11-22' }),
    )
    if (!granted.ok) throw new Error(granted.code)
    expect(await rolesOn(personId, '2026-11-21')).toEqual([])
    expect(await rolesOn(personId, '2026-11-22')).toEqual([role])
    expect(await rolesOn(personId, '2036-01-01')).toEqual([role])
    const end = () => database.db.inTransaction(system, (tx) => endRole(tx, granted.value, '2026-11-30'))
    expect(await end()).toBe(true)
    expect(await end()).toBe(false)
    expect(await rolesOn(personId, '2026-11-29')).toEqual([role])
    expect(await rolesOn(personId, '2026-11-30')).toEqual([])
    const again = await database.db.inTransaction(system, (tx) =>
      grantRole(tx, { personId, role, startsOn: '2026-11-30' }),
    )
    expect(again).toEqual(granted)
    expect(await rolesOn(personId, '2026-11-30')).toEqual([role])
    expect((await factsOf(database, petras)).map(({ action, data }) => [action, data['person']]).slice(-3)).toEqual([
      ['organisations.role.granted', personId],
      ['organisations.role.ended', personId],
      ['organisations.role.granted', personId],
    ])
  })

  it('taken away on their first day never held', async () => {
    const personId = await newPerson()
    const granted = await database.db.inTransaction(system, (tx) =>
      grantRole(tx, { personId, role: { kind: 'ministry' }, startsOn: '2026-11-22' }),
    )
    if (!granted.ok) throw new Error(granted.code)
    await database.db.inTransaction(system, (tx) => endRole(tx, granted.value, '2026-11-22'))
    expect(await rolesOn(personId, '2026-11-22')).toEqual([])
  })

  it('are not held twice, also when two grant them at once', async () => {
    const personId = await newPerson()
    const role: Role = { kind: 'centre-staff', area: 'volunteers' }
    const grant = () =>
      database.db.inTransaction(system, (tx) => grantRole(tx, { personId, role, startsOn: '2026-11-22' }))
    const results = await Promise.all([grant(), grant()])
    expect(results.map((result) => (result.ok ? 'done' : result.code)).toSorted()).toEqual(['done', 'role-overlaps'])
    const other = await database.db.inTransaction(system, (tx) =>
      grantRole(tx, { personId, role: { kind: 'centre-staff', area: 'organisations' }, startsOn: '2026-11-22' }),
    )
    expect(other.ok).toBe(true)
  })

  it('of the centre are not given by the centre, and none by coordinators', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const personId = await newPerson()
    const grant = (actor: typeof petra, role: Role) =>
      database.db.inTransaction(actor, (tx) => grantRole(tx, { personId, role, startsOn: '2026-11-22' }))
    await expect(grant(ruth, { kind: 'operator' })).rejects.toThrow(/row-level security/)
    await expect(grant(petra, { kind: 'project-coordinator', profileId: petras })).rejects.toThrow(/row-level security/)
  })

  it('are known by name to the centre, not to others', async () => {
    const { petras } = await findDemoProfiles(database)
    const day = '2026-11-22'
    const seenByRuth = await database.db.read(ruth, (tx) => listRoleHolders(tx, petras, day))
    expect(seenByRuth.map(({ name }) => name)).toContain('Petra Garnweber')
    const timo = buildActor('Timo', [
      { kind: 'project-coordinator', profileId: idFrom('00000000-0000-4000-8000-00000000ffff') },
    ])
    expect(await database.db.read(timo, (tx) => listRoleHolders(tx, petras, day))).toEqual([])
  })
})
