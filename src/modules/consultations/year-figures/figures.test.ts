import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CentreArea, centreAreaCodes } from '#kernel/actor.ts'
import { type AreaView, areaViews, type CountedValue, dimensions, publishedFigures } from './figures.ts'

type Asked = {
  readonly area: CentreArea
  readonly topics: readonly string[]
  readonly district: string
  readonly asker: string
  readonly channel: string
  readonly outcome: string
}

const asked = fc.record({
  area: fc.constantFrom(...centreAreaCodes),
  topics: fc.uniqueArray(fc.constantFrom('founding', 'money', 'team', 'board', 'other'), {
    minLength: 1,
    maxLength: 3,
  }),
  district: fc.constantFrom('', 'giessen', 'kassel', 'offenbach', 'fulda'),
  asker: fc.constantFrom('association', 'municipality', 'volunteer'),
  channel: fc.constantFrom('written', 'phone', 'video', 'on-site'),
  outcome: fc.constantFrom('open', 'clarified', 'referred'),
})

/** What the database counts. */
function count(all: readonly Asked[]): readonly CountedValue[] {
  const keys = all.flatMap((one) =>
    [
      ['all', ''],
      ...one.topics.map((topic) => ['topic', topic]),
      ...dimensions.slice(1).map((of) => [of, valueOf(one, of)]),
    ].map(([dimension, value]) => JSON.stringify([one.area, dimension, value])),
  )
  return [...Map.groupBy(keys, (key) => key)].map(([key, same]) => {
    const [area, dimension, value] = JSON.parse(key) as [CentreArea, CountedValue['dimension'], string]
    return { area, dimension, value, count: same.length, minutes: 0 }
  })
}

function valueOf(one: Asked, dimension: string): string {
  return String(one[dimension as keyof Asked])
}

/** Everything a person can filter for: a view, and one value or none. */
type Filter = {
  readonly view: AreaView
  readonly dimension: string
  readonly value: string
  readonly number: number | null
}

function filtersOf(all: readonly Asked[]): readonly Filter[] {
  const { consultations, tables } = publishedFigures(count(all), 5)
  return areaViews.flatMap((view) => [
    { view, dimension: 'all', value: '', number: consultations[view] },
    ...dimensions.flatMap((dimension) =>
      tables[dimension].map(({ value, numbers }) => ({ view, dimension, value, number: numbers[view] })),
    ),
  ])
}

const fits = ({ view, dimension, value }: Filter, one: Asked): boolean =>
  (view === 'both' || one.area === view) &&
  (dimension === 'all' || (dimension === 'topic' ? one.topics.includes(value) : valueOf(one, dimension) === value))

const within = (inner: Filter, outer: Filter): boolean =>
  (outer.view === 'both' || outer.view === inner.view) &&
  (outer.dimension === 'all' || (outer.dimension === inner.dimension && outer.value === inner.value))

describe('figures of a year', () => {
  it('AZ-16: no two filters leave fewer than five between them, and what is shown is true', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 90 }), (all) => {
        const shown = filtersOf(all).filter(({ number }) => number !== null)
        for (const outer of shown) {
          const people = all.filter((one) => fits(outer, one))
          expect(people).toHaveLength(outer.number ?? -1)
          expect(people.length === 0 || people.length >= 5, JSON.stringify(outer)).toBe(true)
          for (const inner of shown.filter((other) => other !== outer && within(other, outer))) {
            const left = people.filter((one) => !fits(inner, one)).length
            expect(left === 0 || left >= 5, JSON.stringify([outer, inner])).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows a year large enough, with time, and every view of it alike', () => {
    const all = centreAreaCodes.flatMap((area) =>
      Array.from({ length: 60 }, (_, nr): Asked => ({
        area,
        topics: nr % 2 === 0 ? ['founding'] : ['money', 'board'],
        district: nr % 3 === 0 ? 'giessen' : 'kassel',
        asker: 'association',
        channel: nr % 2 === 0 ? 'phone' : 'written',
        outcome: nr % 4 === 0 ? 'open' : 'clarified',
      })),
    )
    const talks = centreAreaCodes.map((area) => ({
      area,
      dimension: 'talk' as const,
      value: '',
      count: 30,
      minutes: 900,
    }))
    const figures = publishedFigures([...count(all), ...talks], 5)
    expect(figures.consultations).toEqual({ both: 120, volunteers: 60, organisations: 60 })
    expect(figures.minutes).toEqual({ both: 1800, volunteers: 900, organisations: 900 })
    expect(figures.tables.district.find(({ value }) => value === 'giessen')?.numbers).toEqual({
      both: 40,
      volunteers: 20,
      organisations: 20,
    })
    expect(figures.tables.topic.map(({ numbers }) => numbers.both)).toEqual([60, 60, 60])
  })

  it('hides the time of few: of an area, and of the other one that would tell it', () => {
    const talk = (area: CentreArea, people: number) => ({
      area,
      dimension: 'talk' as const,
      value: '',
      count: people,
      minutes: people * 20,
    })
    expect(publishedFigures([talk('volunteers', 3), talk('organisations', 40)], 5).minutes).toEqual({
      both: 860,
      volunteers: null,
      organisations: null,
    })
    expect(publishedFigures([], 5).consultations).toEqual({ both: 0, volunteers: 0, organisations: 0 })
  })
})

it('time spent on somebody the other area has passed on is hidden like a number of one', () => {
  const talk = { dimension: 'talk', value: '' } as const
  const counted: readonly CountedValue[] = [
    { ...talk, area: 'volunteers', count: 40, minutes: 900 },
    { ...talk, area: 'organisations', count: 0, minutes: 45 },
  ]
  expect(publishedFigures(counted, 5).minutes).toMatchObject({ organisations: null })
})
