import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { distanceKm } from '#modules/places/index.ts'
import { type EntryKind, entryKinds } from '../entry.ts'
import { type Filters, findEntries, noFilters } from './find.ts'

const database = useDatabase('demo')
const find = (filters: Partial<Filters>, limit = 20, offset = 0) =>
  database.db.read(anonymous, (tx) => findEntries(tx, { ...noFilters, ...filters }, { limit, offset }))

type Row = {
  readonly profile_id: string
  readonly kind: EntryKind
  readonly district_id: string
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  readonly points: readonly {
    readonly lat: number
    readonly lon: number
    readonly district_id: string
    readonly whole_district: boolean
  }[]
}

const readAll = () =>
  database.rows<Row>(
    `select e.*, (select jsonb_agg(p) from directory_points p where p.profile_id = e.profile_id) as points from directory_entries e`,
  )

function kmOf(row: Row, near: NonNullable<Filters['near']>): number {
  return Math.min(
    ...row.points.map((point) =>
      point.whole_district && point.district_id === near.districtId ? 0 : distanceKm(near, point),
    ),
  )
}

/** The same rules said once more, slowly: which filters a row passes. */
function passes(row: Row, filters: Filters) {
  const { near, districtId } = filters
  return {
    kinds: filters.kinds.length === 0 || filters.kinds.includes(row.kind),
    languages: filters.languages.length === 0 || filters.languages.some((code) => row.languages.includes(code)),
    topics: filters.topics.length === 0 || filters.topics.some((code) => row.topics.includes(code)),
    place:
      near !== undefined ? kmOf(row, near) <= near.radius : districtId === undefined || row.district_id === districtId,
  }
}

function countsOf(
  rows: readonly Row[],
  filters: Filters,
  free: keyof ReturnType<typeof passes>,
  values: (row: Row) => readonly string[],
) {
  const left = rows.filter((row) =>
    Object.entries(passes(row, filters)).every(([filter, passed]) => passed || filter === free),
  )
  const counts: Record<string, number> = {}
  for (const value of left.flatMap(values)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const offenbach = { lat: 50.1052, lon: 8.7631, districtId: 'offenbach-stadt' }
const filtersOf = fc.record({
  query: fc.constant(undefined),
  near: fc.option(
    fc.record({
      lat: fc.double({ min: 49.5, max: 51.6, noNaN: true }),
      lon: fc.double({ min: 8, max: 10, noNaN: true }),
      districtId: fc.constantFrom('wetteraukreis', 'offenbach-stadt', 'fulda'),
      radius: fc.constantFrom(5, 10, 25, 50),
    }),
    { nil: undefined },
  ),
  districtId: fc.option(fc.constantFrom('wetteraukreis', 'frankfurt', 'nowhere'), { nil: undefined }),
  languages: fc.uniqueArray(fc.constantFrom('ar', 'ti', 'ru', 'tr', 'xx'), { maxLength: 3 }),
  topics: fc.uniqueArray(fc.constantFrom('wohnen', 'sprache', 'gesundheit'), { maxLength: 2 }),
  kinds: fc.uniqueArray(fc.constantFrom(...entryKinds), { maxLength: 2 }),
})

describe('N10: counts before choosing', () => {
  it('are what remains, for any filters, counted one by one', async () => {
    const rows = await readAll()
    expect(rows.length).toBeGreaterThan(80)
    await fc.assert(
      fc.asyncProperty(filtersOf, async (filters) => {
        const found = await find(filters, 500)
        const matching = rows.filter((row) => Object.values(passes(row, filters)).every(Boolean))
        expect(found.cards.map(({ profileId }) => profileId).toSorted()).toEqual(
          matching.map(({ profile_id }) => profile_id).toSorted(),
        )
        expect(found.total).toBe(matching.length)
        expect(found.kinds).toEqual(countsOf(rows, filters, 'kinds', ({ kind }) => [kind]))
        expect(found.languages).toEqual(countsOf(rows, filters, 'languages', ({ languages }) => languages))
        expect(found.topics).toEqual(countsOf(rows, filters, 'topics', ({ topics }) => topics))
        expect(found.districts).toEqual(countsOf(rows, filters, 'place', ({ district_id }) => [district_id]))
      }),
      { numRuns: 60 },
    )
  })
})

describe('entries near a place', () => {
  it('come with their distance, the nearest first', async () => {
    const rows = new Map((await readAll()).map((row) => [row.profile_id, row]))
    const near = { ...offenbach, radius: 50 }
    const { cards } = await find({ near }, 200)
    expect(cards.length).toBeGreaterThan(20)
    for (const card of cards) {
      const row = rows.get(card.profileId)
      expect(card.km ?? -1).toBeCloseTo(row === undefined ? -2 : kmOf(row, near), 3)
    }
    const distances = cards.map(({ km }) => km ?? 0)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
  })

  it('a project for the whole Kreis belongs to each of its places', async () => {
    const { cards } = await find({ near: { lat: 49.66, lon: 8.99, districtId: 'odenwaldkreis', radius: 5 } })
    expect(cards.find(({ slug }) => slug === 'wir-lotsinnen-odenwaldkreis')).toMatchObject({
      km: 0,
      wholeDistrict: true,
    })
  })
})

describe('RL-06: pages of the list', () => {
  it('follow on each other without gap or repetition', async () => {
    const all = await find({}, 500)
    const pages = await Promise.all([0, 20, 40, 60, 80].map((offset) => find({}, 20, offset)))
    const ids = pages.flatMap(({ cards }) => cards.map(({ profileId }) => profileId))
    expect(ids).toEqual(all.cards.slice(0, 100).map(({ profileId }) => profileId))
  })
})
