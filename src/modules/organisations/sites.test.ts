import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { ruth } from './actors.fixtures.ts'
import { addOfficeHour } from './add-office-hour/add-office-hour.ts'
import { addSite } from './add-site/add-site.ts'
import { factsOf, findDemoProfiles, savedProfile } from './demo.fixtures.ts'
import { changeOfficeHour } from './edit-office-hour/change-office-hour.ts'
import { changeSite } from './edit-site/change-site.ts'
import { type OfficeHourFields, officeHourFieldsOf } from './office-hour-form.ts'
import { removeOfficeHour } from './remove-office-hour/remove-office-hour.ts'
import { removeSite } from './remove-site/remove-site.ts'
import { seenMark } from './seen-mark.ts'
import { siteFieldsOf } from './site-form.ts'

const database = useDatabase('demo')

const hour: OfficeHourFields = {
  weekday: '6',
  opens_at: '10:00',
  closes_at: '12:00',
  channel: 'open',
  languages: ['ti', 'de'],
  note: 'nicht in den Ferien',
}

describe('sites', () => {
  it('are added behind the others, changed, and removed with their hours', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const fields = { name: 'Haus der Fäden', municipality_id: '06440002', address: 'Fadenweg 1' }
    const added = await addSite(database.db, petra, { profileId: petras, fields })
    if (!added.ok) throw new Error(added.code)
    const siteId = added.value
    expect((await savedProfile(database.db, petras)).sites.at(-1)).toMatchObject({ id: siteId, name: 'Haus der Fäden' })
    const changed = { ...fields, address: 'Fadenweg 2' }
    const change = { profileId: petras, siteId, seen: seenMark(fields), fields: changed }
    expect(await changeSite(database.db, petra, change)).toMatchObject({ ok: true })
    const late = { ...change, fields: { ...fields, name: 'Andere Fäden' } }
    expect(await changeSite(database.db, ruth, late)).toEqual({ ok: false, code: 'moved-on' })
    await addOfficeHour(database.db, petra, { profileId: petras, siteId, fields: hour })
    expect(await removeSite(database.db, petra, { profileId: petras, siteId })).toMatchObject({ ok: true })
    expect(await removeSite(database.db, petra, { profileId: petras, siteId })).toMatchObject({ code: 'site-unknown' })
    expect((await factsOf(database, petras)).map(({ action }) => action).slice(-4)).toEqual([
      'organisations.site.added',
      'organisations.site.changed',
      'organisations.office-hour.added',
      'organisations.site.removed',
    ])
  })

  it('lie in municipalities there are', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const fields = { name: 'Nirgends', municipality_id: '99999999', address: '' }
    expect(await addSite(database.db, petra, { profileId: petras, fields })).toMatchObject({
      code: 'municipality-unknown',
    })
  })

  it('of another profile cannot be reached through one’s own', async () => {
    const { petras, timos, timo } = await findDemoProfiles(database)
    const site = (await savedProfile(database.db, petras)).sites[0]
    if (site === undefined) throw new Error('Petra has a site')
    const fields = { ...siteFieldsOf(site), name: 'Gekapert' }
    for (const profileId of [petras, timos]) {
      const reach = { profileId, siteId: site.id }
      const change = { ...reach, seen: seenMark(siteFieldsOf(site)), fields }
      expect(await changeSite(database.db, timo, change)).toMatchObject({ code: 'site-unknown' })
      expect(await removeSite(database.db, timo, reach)).toMatchObject({ code: 'site-unknown' })
      expect(await addOfficeHour(database.db, timo, { ...reach, fields: hour })).toMatchObject({ code: 'site-unknown' })
    }
    expect((await savedProfile(database.db, petras)).sites[0]).toEqual(site)
  })
})

describe('office hours', () => {
  it('are added, changed and removed', async () => {
    const { petras, petra } = await findDemoProfiles(database)
    const siteId = (await savedProfile(database.db, petras)).sites[0]?.id ?? idFrom('')
    const added = await addOfficeHour(database.db, petra, { profileId: petras, siteId, fields: hour })
    if (!added.ok) throw new Error(added.code)
    const place = { profileId: petras, siteId, hourId: added.value }
    const saved = async () =>
      (await savedProfile(database.db, petras)).sites[0]?.officeHours.find(({ id }) => id === added.value)
    const before = await saved()
    expect(before).toMatchObject({ weekday: 6, languages: ['de', 'ti'], note: 'nicht in den Ferien' })
    if (before === undefined) return
    const seen = seenMark(officeHourFieldsOf(before))
    const fields: OfficeHourFields = { ...hour, closes_at: '13:30', languages: ['am'] }
    expect(await changeOfficeHour(database.db, petra, { ...place, seen, fields })).toMatchObject({ ok: true })
    expect(await saved()).toMatchObject({ closesAt: '13:30', languages: ['am'] })
    const late = { ...place, seen, fields: { ...hour, note: 'anders' } }
    expect(await changeOfficeHour(database.db, ruth, late)).toMatchObject({ code: 'moved-on' })
    expect(await removeOfficeHour(database.db, petra, place)).toMatchObject({ ok: true })
    expect(await saved()).toBeUndefined()
    expect(await removeOfficeHour(database.db, petra, place)).toMatchObject({ code: 'hour-unknown' })
  })

  it('of the same kind do not overlap, even when two people add them at once', async () => {
    const { timos, timo } = await findDemoProfiles(database)
    const siteId = (await savedProfile(database.db, timos)).sites[0]?.id ?? idFrom('')
    const add = (change: Partial<OfficeHourFields>) =>
      addOfficeHour(database.db, timo, { profileId: timos, siteId, fields: { ...hour, weekday: '7', ...change } })
    const results = await Promise.all([add({}), add({ opens_at: '11:00', closes_at: '13:00' })])
    expect(results.map((result) => (result.ok ? 'done' : result.code)).toSorted()).toEqual(['done', 'overlaps'])
    expect(await add({ channel: 'telephone' })).toMatchObject({ ok: true })
    expect(await add({ opens_at: '13:00', closes_at: '13:00' })).toMatchObject({
      code: 'closes-before-opens',
      field: 'closes_at',
    })
  })
})
