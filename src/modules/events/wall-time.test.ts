import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { daysLater, endOfDay, instantOf, movedTo, startOfDay } from './wall-time.ts'

const database = useDatabase()
const instant = (local: string) => instantOf(local)?.toISOString()

describe('the clock on the wall', () => {
  it.each([
    ['winter', '2026-01-15T18:00', '2026-01-15T17:00:00.000Z'],
    ['summer', '2026-07-15T18:00', '2026-07-15T16:00:00.000Z'],
    ['before the missing hour', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['in the missing hour', '2026-03-29T02:30', undefined],
    ['after the missing hour', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['before the hour that comes twice', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['in the hour that comes twice', '2026-10-25T02:30', undefined],
    ['after the hour that came twice', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('TI-02: %s', (_, local, expected) => expect(instant(local)).toBe(expected))

  it('TI-03: a series keeps its time over both changes of 2026', () => {
    const weekly = (first: string) =>
      [0, 7, 14].map((days) => instant(movedTo(`${first}T18:00`, first, daysLater(first, days))))
    expect(weekly('2026-03-23')).toEqual([
      '2026-03-23T17:00:00.000Z',
      '2026-03-30T16:00:00.000Z',
      '2026-04-06T16:00:00.000Z',
    ])
    expect(weekly('2026-10-19')).toEqual([
      '2026-10-19T16:00:00.000Z',
      '2026-10-26T17:00:00.000Z',
      '2026-11-02T17:00:00.000Z',
    ])
  })

  it('TI-09: a last day ends with its last second, also when it has 23 or 25 hours', () => {
    expect(endOfDay('2026-03-29').getTime() - startOfDay('2026-03-29').getTime()).toBe(23 * 3_600_000)
    expect(endOfDay('2026-10-25').getTime() - startOfDay('2026-10-25').getTime()).toBe(25 * 3_600_000)
    expect(endOfDay('2026-12-31').toISOString()).toBe('2026-12-31T23:00:00.000Z')
  })

  it('TI-02: says the same as the database for every quarter of an hour around all changes until 2040', async () => {
    const locals: string[] = []
    for (let year = 2020; year <= 2040; year += 1)
      for (const day of [lastSunday(year, 3), lastSunday(year, 10)])
        for (let quarter = 0; quarter < 24; quarter += 1)
          locals.push(
            day
              .toPlainDateTime()
              .add({ minutes: quarter * 15 })
              .toString({ smallestUnit: 'minute' }),
          )
    const rows = await database.rows<{ local: string; at: Date }>(
      `select local, local::timestamp at time zone 'Europe/Berlin' as at from unnest($1::text[]) as local`,
      [locals],
    )
    const differing = rows.filter(({ local, at }) => {
      const ours = instantOf(local)
      return ours !== undefined && ours.getTime() !== at.getTime()
    })
    expect(differing).toEqual([])
    expect(rows.filter(({ local }) => instantOf(local) === undefined)).toHaveLength(21 * 8)
  })

  it('TI-04: moves by days and not by hours, whatever lies between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), (from, to) => {
        const [a, b] = [daysLater('2024-02-29', from), daysLater('2024-02-29', to)]
        expect(movedTo(`${a}T18:00`, a, b)).toBe(`${b}T18:00`)
      }),
    )
  })
})

function lastSunday(year: number, month: number): Temporal.PlainDate {
  const last = Temporal.PlainDate.from({ year, month, day: 31 })
  return last.subtract({ days: last.dayOfWeek % 7 })
}
