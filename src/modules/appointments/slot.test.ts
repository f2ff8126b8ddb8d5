import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, isHolidayInHesse, weekdayOf } from '#kernel/calendar-day.ts'
import { idFrom } from '#kernel/id.ts'
import { wallClockInBerlin } from '#platform/clock/index.ts'
import { collide, countSlots, freeSlots, type Hours, hoursOverlap, partsOfSlot, slotsOn } from './slot.ts'

const ruth = idFrom<'person'>('00000000-0000-4000-8000-000000000001')

const tuesdays: Hours = {
  id: idFrom('00000000-0000-4000-8000-00000000000a'),
  personId: ruth,
  area: 'volunteers',
  weekday: 2,
  day: null,
  starts: '09:00',
  ends: '12:00',
  slotMinutes: 30,
  bufferMinutes: 10,
  channels: ['phone'],
  place: '',
  fromDay: '2026-01-01',
  untilDay: null,
}

const free = (hours: readonly Hours[], fromDay: string, untilDay: string, now = `${fromDay}T00:00:00Z`) =>
  freeSlots({ hours, absences: [], busy: [] }, { fromDay, untilDay, now: new Date(now) })

describe('slots of hours', () => {
  it('follow each other with their breaks, and none goes beyond the end', () => {
    expect(slotsOn(tuesdays, '2026-12-01').map(({ startsAt }) => wallClockInBerlin(startsAt).time)).toEqual([
      '09:00',
      '09:40',
      '10:20',
      '11:00',
    ])
    expect(countSlots(tuesdays)).toBe(4)
    expect(countSlots({ ...tuesdays, ends: '09:30' })).toBe(1)
    expect(countSlots({ ...tuesdays, ends: '09:29' })).toBe(0)
  })

  it.each([
    ['another weekday', '2026-12-02', {}],
    ['before the hours hold', '2026-12-01', { fromDay: '2026-12-02' }],
    ['after their last day', '2026-12-01', { untilDay: '2026-11-30' }],
    ['a day that is none', '2026-13-01', { weekday: 7 }],
  ])('there are none on %s', (_, day, change) => expect(slotsOn({ ...tuesdays, ...change }, day)).toEqual([]))

  // 29 March and 25 October 2026.
  it.each([
    ['2026-03-24', '2026-04-01', ['2026-03-24T08:00:00.000Z', '2026-03-31T07:00:00.000Z']],
    ['2026-10-20', '2026-10-28', ['2026-10-20T07:00:00.000Z', '2026-10-27T08:00:00.000Z']],
  ])('TI-03: keep their time on the wall over a change of the clocks: %s', (from, until, begins) => {
    const first = { ...tuesdays, ends: '09:30' }
    expect(free([first], from, until, '2026-03-01T00:00:00Z').map(({ startsAt }) => startsAt.toISOString())).toEqual(
      begins,
    )
  })

  it('are not on holidays, not while somebody is away, not taken, and not within a day', () => {
    const fridays = { ...tuesdays, weekday: 5 }
    expect(free([fridays], '2026-12-25', '2026-12-25', '2026-11-01T00:00:00Z')).toEqual([])
    const span = { fromDay: '2026-12-01', untilDay: '2026-12-08', now: new Date('2026-11-01T00:00:00Z') }
    const away = [{ personId: ruth, fromDay: '2026-12-08', untilDay: '2026-12-09' }]
    const [first] = slotsOn(tuesdays, '2026-12-01')
    const busy = first === undefined ? [] : [first]
    expect(freeSlots({ hours: [tuesdays], absences: away, busy }, span).map(({ id }) => id.slice(37))).toEqual([
      '2026-12-01T09:40',
      '2026-12-01T10:20',
      '2026-12-01T11:00',
    ])
    expect(free([tuesdays], '2026-12-01', '2026-12-01', '2026-11-30T09:00:00Z')).toHaveLength(2)
  })

  const hours = fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      begin: fc.integer({ min: 6, max: 20 }),
      length: fc.integer({ min: 1, max: 8 }),
      slotMinutes: fc.constantFrom(20, 30, 45, 60, 90),
      bufferMinutes: fc.constantFrom(0, 5, 10, 30),
    })
    .map(({ begin, length, ...rest }): Hours => {
      const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`
      return { ...tuesdays, ...rest, starts: time(begin), ends: time(Math.min(22, begin + length)) }
    })

  it('TI-02: in any weeks until 2040 they lie within their hours on the wall, last as long as they say, and never collide', () => {
    const days = fc.integer({ min: 0, max: 365 * 14 }).map((days) => dayAfter('2026-01-01', days))
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 4 }), days, (several, day) => {
        const known = several.map((one, nr) => ({
          ...one,
          id: idFrom<'hours'>(`00000000-0000-4000-8000-00000000001${nr}`),
        }))
        const slots = free(known, day, dayAfter(day, 9), '2025-12-01T00:00:00Z')
        for (const slot of slots) {
          const of = known.find(({ id }) => slot.id.startsWith(id))
          const wall = wallClockInBerlin(slot.startsAt)
          expect(weekdayOf(wall.day)).toBe(of?.weekday)
          expect(isHolidayInHesse(wall.day)).toBe(false)
          expect(wall.time >= (of?.starts ?? '') && wallClockInBerlin(slot.endsAt).time <= (of?.ends ?? '')).toBe(true)
          expect((slot.endsAt.getTime() - slot.startsAt.getTime()) / 60_000).toBe(of?.slotMinutes)
          expect(partsOfSlot(slot.id)).toEqual({ hoursId: of?.id, day: wall.day })
          expect(slots.filter((other) => collide(slot, other))).toHaveLength(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('hours beside hours', () => {
  const single = { ...tuesdays, weekday: null, day: '2026-12-01', fromDay: '2026-12-01', untilDay: '2026-12-01' }
  it.each([
    ['the same', tuesdays, tuesdays, true],
    ['one after the other', tuesdays, { ...tuesdays, starts: '12:00', ends: '13:00' }, false],
    ['another weekday', tuesdays, { ...tuesdays, weekday: 3 }, false],
    [
      'one ends before the other holds',
      { ...tuesdays, untilDay: '2026-02-01' },
      { ...tuesdays, fromDay: '2026-02-02' },
      false,
    ],
    ['a single day beside a weekly one, which wins slot by slot', tuesdays, single, false],
    ['twice on a single day', single, { ...single, starts: '11:00' }, true],
  ])('%s', (_, a, b, overlap) => {
    expect(hoursOverlap(a, b)).toBe(overlap)
    expect(hoursOverlap(b, a)).toBe(overlap)
  })

  it.each([
    '',
    'x',
    '00000000-0000-4000-8000-00000000000a.2026-13-45T09:00',
    '00000000-0000-4000-8000-00000000000a',
    "00000000-0000-4000-8000-00000000000a.2026-12-01T09:00'",
  ])('%j names no slot', (id) => expect(partsOfSlot(id)).toBeUndefined())
})
