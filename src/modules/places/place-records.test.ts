import { describe, expect, it } from 'vitest'
import { districtRecords, municipalityRecords, postcodeRecords, searchableNames } from './place-records.ts'

type Valid = { readonly validFrom: string; readonly validTo: string | null }

// Around every day on which something changed.
const days = [
  '2016-01-01',
  '2017-12-31',
  '2018-01-01',
  '2019-12-31',
  '2020-01-01',
  '2022-12-31',
  '2023-01-01',
  '2025-12-31',
  '2026-01-01',
  '2026-11-22',
]

function on(day: string): (one: Valid) => boolean {
  return ({ validFrom, validTo }) => validFrom <= day && day <= (validTo ?? '9999-12-31')
}

function memberships(id: string, day: string): readonly string[] {
  const municipality = municipalityRecords.find((one) => one.id === id)
  return (municipality?.memberships ?? []).filter(on(day)).map(({ district }) => district)
}

describe('districts', () => {
  it.each([
    ['2025-12-31', 26, 5],
    ['2026-01-01', 27, 6],
    ['2026-11-22', 27, 6],
  ])('on %s there are %i, %i of them kreisfreie Städte', (day, all, cities) => {
    const districts = districtRecords.filter(on(day))
    expect(districts).toHaveLength(all)
    expect(districts.filter(({ kind }) => kind === 'kreisfreie-stadt')).toHaveLength(cities)
  })

  it.each([
    ['Darmstadt', 15],
    ['Gießen', 5],
    ['Kassel', 7],
  ])('Regierungsbezirk %s has %i', (name, count) => {
    expect(districtRecords.filter(({ regierungsbezirk }) => regierungsbezirk === name)).toHaveLength(count)
  })

  it('have an Arabic name each', () => {
    expect(districtRecords.filter(({ names }) => names.ar === '')).toEqual([])
    expect(new Set(districtRecords.map(({ names }) => names.ar)).size).toBe(27)
  })
})

describe('municipalities', () => {
  // 426 in 2016; Oberzent 2018, Wesertal 2020, Bromskirchen into Allendorf (Eder) 2023.
  it.each([
    ['2016-01-01', 426],
    ['2018-01-01', 423],
    ['2020-01-01', 422],
    ['2023-01-01', 421],
    ['2026-11-22', 421],
  ])('on %s there are %i', (day, count) => {
    expect(municipalityRecords.filter(on(day))).toHaveLength(count)
  })

  it.each(days)('on %s each belongs to exactly one district, and the district exists', (day) => {
    const districts = new Set(districtRecords.filter(on(day)).map(({ id }) => id))
    const wrong = municipalityRecords.filter((municipality) => {
      const held = memberships(municipality.id, day)
      return on(day)(municipality) ? held.length !== 1 || !districts.has(held[0] ?? '') : held.length > 0
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('Hanau leaves the Main-Kinzig-Kreis at the end of 2025', () => {
    expect(memberships('06435014', '2025-12-31')).toEqual(['main-kinzig-kreis'])
    expect(memberships('06435014', '2026-01-01')).toEqual(['hanau'])
  })

  it('six have a special status', () => {
    const names = municipalityRecords.filter(({ specialStatus }) => specialStatus).map(({ name }) => name)
    expect(names).toEqual(['Rüsselsheim am Main', 'Bad Homburg v. d. Höhe', 'Gießen', 'Wetzlar', 'Marburg', 'Fulda'])
  })

  it('merged ones are remembered by name', () => {
    const former = municipalityRecords.filter(({ formerNames }) => formerNames.length > 0)
    expect(Object.fromEntries(former.map(({ name, formerNames }) => [name, formerNames]))).toEqual({
      Oberzent: ['Beerfelden', 'Hesseneck', 'Rothenberg', 'Sensbachtal'],
      Wesertal: ['Oberweser', 'Wahlsburg'],
      'Allendorf (Eder)': ['Bromskirchen'],
    })
  })

  it('lie in Hesse, districts too', () => {
    const outside = [...municipalityRecords, ...districtRecords].filter(
      ({ lat, lon }) => lat < 49.39 || lat > 51.66 || lon < 7.77 || lon > 10.24,
    )
    expect(outside).toEqual([])
  })
})

describe('postcodes', () => {
  it('every municipality of today has at least one, and none leads to a former one', () => {
    const reached = new Set(postcodeRecords.flatMap((row) => row.in))
    expect([...reached].toSorted()).toEqual(municipalityRecords.filter(on('2026-11-22')).map(({ id }) => id))
  })

  it.each([
    ['61169', ['06440008']],
    ['63065', ['06413000']],
    ['64760', ['06437016']],
    ['64839', ['06432015']],
    ['35469', ['06531001']],
    // Hessian names in Lower Saxony, Thuringia and Baden-Württemberg.
    ['34355', ['06611000']],
    ['37308', undefined],
    ['69439', undefined],
  ])('%s', (postcode, ids) => {
    expect(postcodeRecords.find((row) => row.postcode === postcode)?.in).toEqual(ids)
  })
})

describe('searchable names', () => {
  it('are folded, never empty and not repeated for one place', () => {
    const rows = searchableNames()
    expect(rows.filter(({ folded_name }) => folded_name === '' || folded_name.length > 120)).toEqual([])
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
  })
})
