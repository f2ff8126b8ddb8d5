import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { applicationDay, daysUntil } from './application-day.ts'
import { verdictOf } from './certificate-rule.ts'
import { type CourseDate, nextDate, overlapping, spanOf, teachingMinutes, unitsIn } from './course.ts'
import { moduleUnits } from './module-units.ts'
import { planFaults } from './plan-faults.ts'
import { datesOfSeries, readDays } from './series.ts'

describe('the day of the application', () => {
  it.each([
    ['2026-12-29', 4, '2026-12-01'],
    ['2027-01-05', 4, '2026-12-08'],
    ['2028-03-28', 4, '2028-02-29'],
    // Over the change of clocks a week is a week.
    ['2027-04-05', 4, '2027-03-08'],
  ])('for a course from %s, %s weeks before, is %s', (first, weeks, last) => {
    expect(applicationDay(first, weeks)).toBe(last)
    expect(daysUntil(last, first)).toBe(weeks * 7)
  })

  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-22', '2026-11-21', -1],
    ['2026-10-24', '2026-10-26', 2],
  ])('from %s to %s it is %s days', (today, day, days) => {
    expect(daysUntil(today, day)).toBe(days)
  })
})

describe('the verdict on a certificate', () => {
  it.each([
    [29, 36, 80, 'entitled', 29],
    [28, 36, 80, 'short', 29],
    [36, 36, 100, 'entitled', 36],
    [35, 36, 100, 'short', 36],
    [1, 20, 1, 'entitled', 1],
    [0, 20, 1, 'short', 1],
    [0, 0, 50, 'short', 1],
  ] as const)('with %s of %s units at %s per cent is %s', (attendedUnits, units, share, kind, needed) => {
    expect(verdictOf({ attendedUnits, units }, share)).toEqual({ kind, needed, attended: attendedUnits })
  })

  it('is open where nobody has decided', () => {
    expect(verdictOf({ attendedUnits: 36, units: 36 }, undefined)).toEqual({ kind: 'undecided' })
  })
})

const date = (localStart: string, localEnd: string, more: Partial<CourseDate> = {}): CourseDate => ({
  id: idFrom(localStart),
  localStart,
  localEnd,
  pauseMinutes: 0,
  units: 2,
  moduleIds: [],
  ...more,
})

describe('teaching units', () => {
  it.each([
    ['19:00', '20:30', 0, 2],
    ['18:00', '21:15', 15, 4],
    ['18:00', '21:00', 0, 4],
    ['18:00', '18:44', 0, 0],
    ['18:00', '20:00', 30, 2],
    ['18:00', '18:30', 45, 0],
  ])('from %s to %s with %s minutes of pause are %s', (starts, ends, pauseMinutes, units) => {
    const minutes = teachingMinutes({
      localStart: `2026-12-01T${starts}`,
      localEnd: `2026-12-01T${ends}`,
      pauseMinutes,
    })
    expect(unitsIn(minutes ?? -1, 45)).toBe(units)
  })

  it('run by the clock that runs, not by the one on the wall', () => {
    // The night of 25 October 2026 is an hour longer.
    const night = { localStart: '2026-10-25T00:30', localEnd: '2026-10-25T04:30', pauseMinutes: 0 }
    expect(teachingMinutes(night)).toBe(300)
    expect(teachingMinutes({ ...night, localEnd: '2026-10-25T02:30' })).toBeUndefined()
  })
})

describe('dates of a course', () => {
  const first = date('2026-12-01T18:00', '2026-12-01T21:00')
  it('overlap by a minute, not by an end that is a beginning', () => {
    expect(overlapping([first], date('2026-12-01T20:59', '2026-12-01T22:00'))).toBe(first)
    expect(overlapping([first], date('2026-12-01T21:00', '2026-12-01T22:00'))).toBeUndefined()
    expect(overlapping([first], date('2026-12-01T17:00', '2026-12-01T18:00'))).toBeUndefined()
    expect(overlapping([first], date('2026-12-01T17:00', '2026-12-01T23:00'))).toBe(first)
  })
  it('span from the first beginning to the last end', () => {
    expect(spanOf([date('2026-12-08T10:00', '2026-12-08T12:00'), first])).toEqual({
      localStart: '2026-12-01T18:00',
      localEnd: '2026-12-08T12:00',
    })
    expect(spanOf([])).toBeUndefined()
  })
  it('have a next one that is not over', () => {
    expect(nextDate([first], new Date('2026-12-01T19:59:59Z'))).toBe(first)
    expect(nextDate([first], new Date('2026-12-01T20:00:00Z'))).toBeUndefined()
  })
})

describe('a series', () => {
  const tuesdays = { firstDay: '2026-10-13', starts: '18:00', ends: '21:00', everyWeeks: 1, skip: [] }
  it('keeps the time on the wall over the change of clocks, and leaves out days', () => {
    const dates = datesOfSeries({ ...tuesdays, count: 4, skip: ['2026-10-20'] })
    expect(dates.map(({ localStart }) => localStart)).toEqual([
      '2026-10-13T18:00',
      '2026-10-27T18:00',
      '2026-11-03T18:00',
      '2026-11-10T18:00',
    ])
  })
  it('has as many dates as asked for, a whole number of weeks apart, none of them skipped', () => {
    const input = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      everyWeeks: fc.integer({ min: 1, max: 8 }),
      skipped: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }),
    })
    fc.assert(
      fc.property(input, ({ count, everyWeeks, skipped }) => {
        const days = datesOfSeries({ ...tuesdays, everyWeeks, count: 61, skip: [] }).map(({ localStart }) =>
          localStart.slice(0, 10),
        )
        const skip = skipped.map((index) => days[index] ?? '')
        const dates = datesOfSeries({ ...tuesdays, everyWeeks, count, skip })
        expect(dates).toHaveLength(count)
        for (const { localStart } of dates) {
          expect(daysUntil(tuesdays.firstDay, localStart.slice(0, 10)) % (7 * everyWeeks)).toBe(0)
          expect(skip).not.toContain(localStart.slice(0, 10))
        }
      }),
    )
  })
  it('reads days as people write them, and says what is none', () => {
    expect(readDays('22.12.2026, 2026-12-29\n1.1.2027; 22.12.2026')).toEqual({
      days: ['2026-12-22', '2026-12-29', '2027-01-01'],
      unknown: [],
    })
    expect(readDays('31.2.2027 Weihnachten')).toEqual({ days: [], unknown: ['31.2.2027', 'Weihnachten'] })
  })
})

describe('the units of modules', () => {
  const modules = ['a', 'b', 'c'].map((id, index) => ({
    id: idFrom<'course-module'>(id),
    position: index + 1,
    number: index + 1,
    title: '',
  }))
  const idsOf = (chosen: readonly number[]) => modules.filter((_, index) => chosen.includes(index)).map(({ id }) => id)
  it('are those of their dates, shared where a date has several', () => {
    const dates = [
      date('2026-12-01T18:00', '2026-12-01T21:00', { units: 4, moduleIds: idsOf([0]) }),
      date('2026-12-08T18:00', '2026-12-08T20:15', { units: 3, moduleIds: idsOf([1, 2]) }),
    ]
    expect([...moduleUnits({ modules, dates }).values()]).toEqual([4, 2, 1])
  })
  it('are together those of all dates that have a module', () => {
    const lesson = fc.record({ units: fc.integer({ min: 1, max: 20 }), chosen: fc.subarray([0, 1, 2]) })
    fc.assert(
      fc.property(fc.array(lesson, { maxLength: 20 }), (lessons) => {
        const dates = lessons.map(({ units, chosen }) =>
          date('2026-12-01T18:00', '2026-12-01T21:00', { units, moduleIds: idsOf(chosen) }),
        )
        const taught = lessons.filter(({ chosen }) => chosen.length > 0).reduce((sum, { units }) => sum + units, 0)
        expect([...moduleUnits({ modules, dates }).values()].reduce((sum, units) => sum + units, 0)).toBe(taught)
      }),
    )
  })
})

describe('the faults of a plan', () => {
  const module = { id: idFrom<'course-module'>('m1'), position: 1, number: 1, title: '' }
  const planRules = { unitMinutes: 45, fundedFrom: 20, fundedUpTo: 36 }
  const codes = (dates: readonly CourseDate[], targetUnits: number, modules = [module]) =>
    planFaults({ dates, modules, targetUnits }, planRules).map(({ code }) => code)
  const evening = (day: number, units = 2) =>
    date(`2026-12-${String(day).padStart(2, '0')}T19:00`, `2026-12-${String(day).padStart(2, '0')}T20:30`, {
      units,
      moduleIds: [module.id],
    })
  it('are none where everything fits', () => {
    expect(
      codes(
        Array.from({ length: 10 }, (_, index) => evening(index + 1)),
        20,
      ),
    ).toEqual([])
  })
  it.each([
    ['no date', [], 20, ['no-dates']],
    ['units that do not fit the time', [evening(1, 3)], 3, ['misfit', 'too-short']],
    ['two at once', [evening(1), evening(1)], 4, ['overlap', 'too-short']],
    [
      'a date without a module',
      [{ ...evening(1), moduleIds: [] }],
      2,
      ['date-without-module', 'module-without-date', 'too-short'],
    ],
    ['fewer than the target', [evening(1)], 20, ['below-target', 'too-short']],
    [
      'more than is funded',
      Array.from({ length: 19 }, (_, index) => evening(index + 1)),
      36,
      ['above-target', 'partly-own'],
    ],
  ] as const)('name %s', (_, dates, target, expected) => {
    expect(codes(dates, target)).toEqual(expected)
  })
  it('do not ask for modules where a course has none, nor for lengths nobody knows', () => {
    const plan = { dates: [date('2026-12-01T19:00', '2026-12-01T20:30')], modules: [], targetUnits: 2 }
    expect(planFaults(plan, { unitMinutes: 45, fundedFrom: undefined, fundedUpTo: undefined })).toEqual([])
  })
})
