import { describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/index.ts'
import { useDatabase } from '#test/database.ts'
import {
  districtOfMunicipality,
  findDistrict,
  findMunicipality,
  findPlaces,
  listDistricts,
  listMunicipalities,
  loadPlaces,
  nameIn,
} from './index.ts'

const { db, clock, rows } = useDatabase()

function read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
  return db.read(anonymous, work)
}

/** What a search answers, in one line a match. */
async function search(text: string, limit = 3): Promise<readonly string[]> {
  const matches = await read((tx) => findPlaces(tx, text, limit))
  return matches.map(({ kind, postcode, name, districtName }) =>
    [kind, postcode, name, districtName].filter(Boolean).join(' · '),
  )
}

describe('searching by name', () => {
  it.each([
    ['Friedberg', 'municipality · Friedberg (Hessen) · Wetteraukreis'],
    ['frank', 'municipality · Frankfurt am Main · Frankfurt am Main'],
    ['Homburg', 'municipality · Bad Homburg v. d. Höhe · Hochtaunuskreis'],
    ['Bad Homburg vor der Höhe', 'municipality · Bad Homburg v. d. Höhe · Hochtaunuskreis'],
    ['Limburg/Lahn', 'municipality · Limburg a. d. Lahn · Landkreis Limburg-Weilburg'],
    ['russelsheim', 'municipality · Rüsselsheim am Main · Kreis Groß-Gerau'],
    ['RUESSELSHEIM', 'municipality · Rüsselsheim am Main · Kreis Groß-Gerau'],
    ['Giessen', 'municipality · Gießen · Landkreis Gießen'],
    ['Ofenbach', 'municipality · Offenbach am Main · Offenbach am Main'],
    ['Frankfrut', 'municipality · Frankfurt am Main · Frankfurt am Main'],
    ['Wisbaden', 'municipality · Wiesbaden · Wiesbaden'],
    ['Hombrug', 'municipality · Bad Homburg v. d. Höhe · Hochtaunuskreis'],
    ['Schwalbach', 'municipality · Schwalbach am Taunus · Main-Taunus-Kreis'],
    ['Beerfelden', 'municipality · Oberzent · Odenwaldkreis'],
    ['Wahlsburg', 'municipality · Wesertal · Landkreis Kassel'],
    ['Hanau', 'municipality · Hanau · Hanau'],
    ['Kreis Offenbach', 'district · Kreis Offenbach · Kreis Offenbach'],
    ['Landkreis Kassel', 'district · Landkreis Kassel · Landkreis Kassel'],
    ['Stadt Kassel', 'municipality · Kassel · Kassel'],
    ['Wetterau', 'district · Wetteraukreis · Wetteraukreis'],
    ['أوفنباخ', 'municipality · Offenbach am Main · Offenbach am Main'],
    ['فرانكفورت', 'municipality · Frankfurt am Main · Frankfurt am Main'],
    ['دائرة فيتراو', 'district · Wetteraukreis · Wetteraukreis'],
  ])('%s', async (text, first) => {
    expect((await search(text))[0]).toBe(first)
  })

  it.each([
    [
      'Offenbach',
      ['municipality · Offenbach am Main · Offenbach am Main', 'district · Kreis Offenbach · Kreis Offenbach'],
    ],
    ['Kassel', ['municipality · Kassel · Kassel', 'district · Landkreis Kassel · Landkreis Kassel']],
    ['Gießen', ['municipality · Gießen · Landkreis Gießen', 'district · Landkreis Gießen · Landkreis Gießen']],
    ['Fulda', ['municipality · Fulda · Landkreis Fulda', 'district · Landkreis Fulda · Landkreis Fulda']],
    [
      'Homberg',
      ['municipality · Homberg (Ohm) · Vogelsbergkreis', 'municipality · Homberg (Efze) · Schwalm-Eder-Kreis'],
    ],
  ])('%s means two places and says which', async (text, both) => {
    expect((await search(text)).slice(0, 2)).toEqual(both)
  })

  it.each([[''], ['  '], ['%'], ["'; drop table districts --"], ['qxzvw'], ['7']])('%j finds nothing', async (text) => {
    expect(await search(text)).toEqual([])
  })

  it.each([
    ['Офенбах', 'Offenbach am Main'],
    ['Оффенбах', 'Offenbach am Main'],
    ['Франкфурт', 'Frankfurt am Main'],
    ['у Франкфурті', 'Frankfurt am Main'],
    ['Висбаден', 'Wiesbaden'],
    ['гиссен', 'Gießen'],
    ['Бад Гомбург', 'Bad Homburg v. d. Höhe'],
    ['Веттерау', 'Wetteraukreis'],
    ['Район Оффенбах', 'Kreis Offenbach'],
  ])('in Cyrillic letters: %s', async (text, name) => {
    const [found] = await read((tx) => findPlaces(tx, text, 1))
    expect(found?.name).toBe(name)
  })

  it('knows the same places by Arabic and by Ukrainian names', async () => {
    const named = await rows<{ name: string; names: object }>(
      `select name, names from districts union all select name, names from municipalities where names <> '{}'`,
    )
    expect(named.length).toBeGreaterThan(70)
    for (const { name, names } of named) expect([name, Object.keys(names).toSorted()]).toEqual([name, ['ar', 'uk']])
  })

  it('answers the Arabic name and a point', async () => {
    const [offenbach] = await read((tx) => findPlaces(tx, 'Offenbach', 1))
    expect(offenbach).toMatchObject({ id: '06413000', districtId: 'offenbach-stadt', districtKind: 'kreisfreie-stadt' })
    expect(offenbach && nameIn(offenbach, 'ar')).toBe('أوفنباخ')
    expect(offenbach?.lat).toBeCloseTo(50.1, 1)
  })

  it('finds Hanau in the Main-Kinzig-Kreis as long as it belonged there', async () => {
    clock.set(new Date('2025-12-31T12:00:00Z'))
    expect(await search('Hanau', 1)).toEqual(['municipality · Hanau · Main-Kinzig-Kreis'])
    // Midnight in Berlin is an hour earlier in UTC.
    clock.set(new Date('2025-12-31T23:30:00Z'))
    expect(await search('Hanau', 1)).toEqual(['municipality · Hanau · Hanau'])
    clock.set(new Date('2026-11-22T11:00:00Z'))
  })
})

describe('searching by postcode', () => {
  it.each([
    ['61169', ['postcode · 61169 · Friedberg (Hessen) · Wetteraukreis']],
    ['61169 Friedberg', ['postcode · 61169 · Friedberg (Hessen) · Wetteraukreis']],
    [
      '6306',
      [
        'postcode · 63065 · Offenbach am Main · Offenbach am Main',
        'postcode · 63067 · Offenbach am Main · Offenbach am Main',
        'postcode · 63069 · Offenbach am Main · Offenbach am Main',
      ],
    ],
    ['10115', []],
    ['611691', []],
  ])('%s', async (text, found) => {
    expect(await search(text)).toEqual(found)
  })

  it('two digits are enough', async () => {
    expect(await search('34')).toHaveLength(3)
  })
})

describe('districts and municipalities', () => {
  it('lists the districts of a day by name', async () => {
    const today = await read((tx) => listDistricts(tx, '2026-11-22'))
    expect(today).toHaveLength(27)
    expect(today[0]).toMatchObject({
      id: 'bergstrasse',
      name: 'Kreis Bergstraße',
      officialKey: '06431',
      validFrom: '2016-01-01',
      validTo: null,
    })
    expect(await read((tx) => listDistricts(tx, '2025-12-31'))).toHaveLength(26)
  })

  it('lists 421 municipalities, each with its district', async () => {
    const all = await read(listMunicipalities)
    expect(all).toHaveLength(421)
    expect(all.find(({ id }) => id === '06435014')).toMatchObject({ name: 'Hanau', districtId: 'hanau' })
  })

  it('finds one, or nothing', async () => {
    expect(await read((tx) => findDistrict(tx, 'wetteraukreis'))).toMatchObject({
      kind: 'landkreis',
      names: { ar: 'دائرة فيتراو' },
    })
    expect(await read((tx) => findDistrict(tx, 'atlantis'))).toBeUndefined()
    expect(await read((tx) => findMunicipality(tx, '06633030'))).toMatchObject({
      name: 'Wesertal',
      formerNames: ['Oberweser', 'Wahlsburg'],
    })
    expect(await read((tx) => findMunicipality(tx, '00000000'))).toBeUndefined()
  })

  it.each([
    ['2025-12-31', 'main-kinzig-kreis'],
    ['2026-01-01', 'hanau'],
  ])('on %s Hanau is in %s', async (day, id) => {
    expect((await read((tx) => districtOfMunicipality(tx, '06435014', day)))?.id).toBe(id)
  })
})

describe('loading', () => {
  it('does nothing the second time and repairs what differs', async () => {
    expect(await db.inTransaction(systemActor('test.places'), loadPlaces)).toBe(false)
    await rows("update districts set name = 'Verloren' where id = 'hanau'")
    await rows("update places_version set checksum = repeat('0', 64)")
    const [one, other] = await Promise.all([
      db.inTransaction(systemActor('test.places'), loadPlaces),
      db.inTransaction(systemActor('test.places'), loadPlaces),
    ])
    expect([one, other].toSorted()).toEqual([false, true])
    expect(await read((tx) => findDistrict(tx, 'hanau'))).toMatchObject({ name: 'Hanau' })
  })

  it('the database refuses a municipality in two districts on one day', async () => {
    await expect(
      rows("insert into municipality_districts values ('06435014', 'wetteraukreis', '2026-06-01', null)"),
    ).rejects.toThrow('municipality_in_one_district')
  })
})
