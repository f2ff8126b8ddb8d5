import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { daria } from '../actors.fixtures.ts'
import { factsOf, findDemoProfiles, savedProfile } from '../demo.fixtures.ts'
import { createProfile, type NewProfile } from './create-profile.ts'

const database = useDatabase('demo')

const project: NewProfile = {
  kind: 'project',
  name: 'WIR Lots*innen Büdingen',
  districtId: 'wetteraukreis',
  responsible: 'Brücke e. V.',
}

it('makes a draft with an address of its own, and records it', async () => {
  const result = await createProfile(database.db, daria, project)
  if (!result.ok) throw new Error(result.code)
  expect(await savedProfile(database.db, result.value)).toMatchObject({
    kind: 'project',
    state: 'draft',
    slug: 'wir-lotsinnen-buedingen',
    publicFields: [],
    source: null,
    project: { responsibleOrganisation: { slug: 'bruecke' }, leadDays: null },
  })
  expect(await factsOf(database, result.value)).toEqual([
    { action: 'organisations.profile.created', data: { kind: 'project' }, actor_kind: 'person' },
  ])
})

it('gives the same name elsewhere an address with a number', async () => {
  const result = await createProfile(database.db, daria, { ...project, districtId: 'fulda', responsible: '' })
  if (!result.ok) throw new Error(result.code)
  expect((await savedProfile(database.db, result.value)).slug).toBe('wir-lotsinnen-buedingen-2')
})

it('refuses what would be taken for another, what lies nowhere, and organisations nobody knows', async () => {
  const same = { ...project, name: 'wir lots*innen budingen' }
  expect(await createProfile(database.db, daria, same)).toEqual({ ok: false, code: 'name-taken', field: 'name' })
  const nowhere = { ...project, name: 'Anders', districtId: 'atlantis' }
  expect(await createProfile(database.db, daria, nowhere)).toMatchObject({ code: 'district-unknown' })
  const nobody = { ...project, name: 'Anders', responsible: 'Niemand e. V.' }
  expect(await createProfile(database.db, daria, nobody)).toMatchObject({
    code: 'responsible-unknown',
    field: 'responsible',
  })
})

it('lets one of two make the same profile at once', async () => {
  const twice = { kind: 'association', name: 'Ahornblatt e. V.', districtId: 'hanau', responsible: '' } as const
  const results = await Promise.all([1, 2, 3].map(() => createProfile(database.db, daria, twice)))
  expect(results.map((result) => (result.ok ? 'done' : result.code)).toSorted()).toEqual([
    'done',
    'name-taken',
    'name-taken',
  ])
})

it('is stopped by the database for those who may not', async () => {
  const { petra } = await findDemoProfiles(database)
  await expect(createProfile(database.db, petra, { ...project, name: 'Heimlich', responsible: '' })).rejects.toThrow(
    /row-level security/,
  )
})
