import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { daria, ruth } from '../actors.fixtures.ts'
import { factsOf, fieldsWith, findDemoProfiles, savedProfile } from '../demo.fixtures.ts'
import { changeProfile } from './change-profile.ts'

const database = useDatabase('demo')

describe('changing a profile', () => {
  it('saves what was typed, counts the version up and records which fields', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const change = {
      text_de: 'Neu: <b>fett</b>',
      text_en: '',
      languages: ['ti', 'de'],
      show_email: false,
      lead_days: 5,
    }
    const { version } = await savedProfile(database.db, petras)
    const typed = await fieldsWith(database.db, petras, change)
    const result = await changeProfile(database.db, petra, { profileId: petras, ...typed })
    expect(result).toMatchObject({ ok: true })
    const saved = await savedProfile(database.db, petras)
    expect(saved).toMatchObject({ version: version + 1, languages: ['de', 'ti'], project: { leadDays: 5 } })
    expect(saved.texts.de).toBe('Neu: <b>fett</b>')
    expect(saved.texts.en).toBeUndefined()
    expect(saved.publicFields).not.toContain('email')
    expect(saved.updatedAt).toEqual(database.clock.now())
    expect((await factsOf(database, petras)).at(-1)).toEqual({
      action: 'organisations.profile.changed',
      data: { fields: ['lead_days', 'text_de', 'text_en', 'languages', 'show_email'] },
      actor_kind: 'person',
    })
  })

  it('lets exactly one of two win who change the same field at once, and tells the other', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const { version } = await savedProfile(database.db, petras)
    const hers = await fieldsWith(database.db, petras, { contact_role: 'Von Petra' })
    const theirs = await fieldsWith(database.db, petras, { contact_role: 'Von Ruth' })
    const results = await Promise.all([
      changeProfile(database.db, petra, { profileId: petras, ...hers }),
      changeProfile(database.db, ruth, { profileId: petras, ...theirs }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok)).toEqual([{ ok: false, code: 'contested' }])
    const saved = await savedProfile(database.db, petras)
    expect(saved.contactRole).toBe(results[0]?.ok ? 'Von Petra' : 'Von Ruth')
    expect(saved.version).toBe(version + 1)
  })

  it('keeps both when two change different fields at once', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const hers = await fieldsWith(database.db, petras, { telephone: '069 90009-188' })
    const theirs = await fieldsWith(database.db, petras, { website: 'https://ruth.example', languages: ['de', 'am'] })
    const results = await Promise.all([
      changeProfile(database.db, petra, { profileId: petras, ...hers }),
      changeProfile(database.db, ruth, { profileId: petras, ...theirs }),
    ])
    expect(results).toEqual([
      { ok: true, value: { changed: ['telephone'] } },
      { ok: true, value: { changed: ['languages', 'website'] } },
    ])
    expect(await savedProfile(database.db, petras)).toMatchObject({
      telephone: '069 90009-188',
      website: 'https://ruth.example',
    })
  })

  it('goes through when the second person typed what the first has saved', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const both = await fieldsWith(database.db, petras, { accessibility: 'Mit Aufzug.' })
    await changeProfile(database.db, petra, { profileId: petras, ...both })
    const facts = await factsOf(database, petras)
    expect(await changeProfile(database.db, ruth, { profileId: petras, ...both })).toEqual({
      ok: true,
      value: { changed: [] },
    })
    expect(await factsOf(database, petras)).toEqual(facts)
  })

  it('does not let a coordinator move her project to another district or organisation', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const before = await savedProfile(database.db, petras)
    const typed = await fieldsWith(database.db, petras, {
      district_id: 'fulda',
      responsible: '',
      name: 'WIR Lots*innen Neu',
    })
    await changeProfile(database.db, petra, { profileId: petras, ...typed })
    const saved = await savedProfile(database.db, petras)
    expect(saved).toMatchObject({ name: 'WIR Lots*innen Neu', districtId: before.districtId, project: before.project })
  })

  it('lets the centre do so, but only to what there is', async () => {
    const { petras } = await findDemoProfiles(database)
    const nowhere = await fieldsWith(database.db, petras, { district_id: 'atlantis' })
    expect(await changeProfile(database.db, daria, { profileId: petras, ...nowhere })).toMatchObject({
      code: 'district-unknown',
    })
    const nobody = await fieldsWith(database.db, petras, { responsible: 'Niemand e. V.' })
    expect(await changeProfile(database.db, daria, { profileId: petras, ...nobody })).toMatchObject({
      code: 'responsible-unknown',
    })
    const other = await fieldsWith(database.db, petras, {
      responsible: 'laternenhof kassel e. v.',
      district_id: 'fulda',
    })
    expect(await changeProfile(database.db, daria, { profileId: petras, ...other })).toMatchObject({ ok: true })
    const saved = await savedProfile(database.db, petras)
    expect(saved.project?.responsibleOrganisation?.slug).toBe('laternenhof')
    expect(saved.districtId).toBe('fulda')
  })

  it('finds nothing to change for a coordinator elsewhere', async () => {
    const { petras, timo } = await findDemoProfiles(database)
    const before = await savedProfile(database.db, petras)
    const typed = await fieldsWith(database.db, petras, { name: 'Gekapert' })
    expect(await changeProfile(database.db, timo, { profileId: petras, ...typed })).toEqual({
      ok: false,
      code: 'profile-unknown',
    })
    expect(await savedProfile(database.db, petras)).toEqual(before)
  })
})
