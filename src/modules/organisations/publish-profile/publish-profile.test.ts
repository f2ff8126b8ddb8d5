import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { coordinatorOf, ruth } from '../actors.fixtures.ts'
import { createProfile } from '../create-profile/create-profile.ts'
import { factsOf, fieldsWith, findDemoProfiles, savedProfile } from '../demo.fixtures.ts'
import { changeProfile } from '../edit-profile/change-profile.ts'
import { withdrawProfile } from '../withdraw-profile/withdraw-profile.ts'
import { publishProfile } from './publish-profile.ts'

const database = useDatabase('demo')

it('goes from draft to public by the centre, and back and forth by its own people', async () => {
  const created = await createProfile(database.db, ruth, {
    kind: 'association',
    name: 'Ahorn e. V.',
    districtId: 'hanau',
    responsible: '',
  })
  if (!created.ok) throw new Error(created.code)
  const profileId = created.value
  const keeper = coordinatorOf(profileId)
  expect(await publishProfile(database.db, ruth, profileId)).toMatchObject({ code: 'text-missing' })
  const texts = await fieldsWith(database.db, profileId, { text_de: 'Wir sind ein Verein.' })
  await changeProfile(database.db, keeper, { profileId, ...texts })
  expect(await publishProfile(database.db, keeper, profileId)).toMatchObject({ code: 'first-publication-by-centre' })
  expect(await publishProfile(database.db, ruth, profileId)).toMatchObject({ ok: true })
  expect(await publishProfile(database.db, ruth, profileId)).toMatchObject({ code: 'already-published' })
  expect(await withdrawProfile(database.db, keeper, profileId)).toMatchObject({ ok: true })
  expect(await withdrawProfile(database.db, keeper, profileId)).toMatchObject({ code: 'not-published' })
  expect(await publishProfile(database.db, keeper, profileId)).toMatchObject({ ok: true })
  expect((await savedProfile(database.db, profileId)).state).toBe('published')
  expect(
    (await factsOf(database, profileId)).map(({ action }) => action.slice('organisations.profile.'.length)),
  ).toEqual(['created', 'changed', 'published', 'withdrawn', 'published'])
})

it('is not for a coordinator elsewhere', async () => {
  const { petras, timo } = await findDemoProfiles(database)
  expect(await withdrawProfile(database.db, timo, petras)).toMatchObject({ code: 'not-published' })
  expect(await publishProfile(database.db, timo, petras)).toMatchObject({ code: 'profile-unknown' })
  expect((await savedProfile(database.db, petras)).state).toBe('published')
})
