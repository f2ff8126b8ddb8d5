import { describe, expect, it } from 'vitest'
import { nextOpening, officeHoursOverlap } from './office-hours.ts'

const hour = (weekday: number, opensAt: string, closesAt: string) => ({ weekday, opensAt, closesAt })

describe('officeHoursOverlap', () => {
  it.each([
    ['the same', hour(1, '10:00', '12:00'), true],
    ['a minute in common', hour(1, '11:59', '13:00'), true],
    ['one inside the other', hour(1, '10:30', '11:00'), true],
    ['one after the other', hour(1, '12:00', '13:00'), false],
    ['one before the other', hour(1, '08:00', '10:00'), false],
    ['another weekday', hour(2, '10:00', '12:00'), false],
  ])('knows %s', (_, other, overlaps) => {
    const one = hour(1, '10:00', '12:00')
    expect(officeHoursOverlap(one, other)).toBe(overlaps)
    expect(officeHoursOverlap(other, one)).toBe(overlaps)
  })
})

describe('nextOpening', () => {
  const week = [hour(1, '10:00', '12:00'), hour(3, '16:00', '18:00')]

  // 22 November 2026 is a Sunday; Berlin is one hour ahead of UTC in winter.
  it.each([
    ['on Sunday: Monday', '2026-11-22T11:00:00Z', '2026-11-23T09:00:00.000Z', false],
    ['on Monday before it opens', '2026-11-23T08:59:00Z', '2026-11-23T09:00:00.000Z', false],
    ['on Monday as it opens', '2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z', true],
    ['on Monday in the last minute', '2026-11-23T10:59:00Z', '2026-11-23T09:00:00.000Z', true],
    ['on Monday as it closes: Wednesday', '2026-11-23T11:00:00Z', '2026-11-25T15:00:00.000Z', false],
    ['on Wednesday evening: Monday next week', '2026-11-25T18:00:00Z', '2026-11-30T09:00:00.000Z', false],
    ['on Sunday after midnight in Berlin', '2026-11-22T23:30:00Z', '2026-11-23T09:00:00.000Z', false],
  ])('finds it %s', (_, now, opensAt, isOpen) => {
    const found = nextOpening(week, new Date(now))
    expect(found?.opensAt.toISOString()).toBe(opensAt)
    expect(found?.isOpen).toBe(isOpen)
  })

  it('comes round to the same weekday in a week', () => {
    const found = nextOpening([hour(1, '10:00', '12:00')], new Date('2026-11-23T11:30:00Z'))
    expect(found?.opensAt.toISOString()).toBe('2026-11-30T09:00:00.000Z')
  })

  it('stays at ten when the clocks go forward (29 March 2026) and back (25 October 2026)', () => {
    const monday = [hour(1, '10:00', '12:00')]
    expect(nextOpening(monday, new Date('2026-03-28T12:00:00Z'))?.opensAt.toISOString()).toBe(
      '2026-03-30T08:00:00.000Z',
    )
    expect(nextOpening(monday, new Date('2026-10-24T12:00:00Z'))?.opensAt.toISOString()).toBe(
      '2026-10-26T09:00:00.000Z',
    )
  })

  it.each([
    ['opens before the clocks go forward and closes after', '2026-03-29', '01:00', '04:00', '00:00', '02:00'],
    ['opens in the hour that is skipped', '2026-03-29', '02:30', '05:00', '01:30', '03:00'],
    ['opens in the hour that comes twice: the first time', '2026-10-25', '02:30', '05:00', '00:30', '04:00'],
    ['opens after the clocks went back', '2026-10-25', '10:00', '12:00', '09:00', '11:00'],
    ['opens on the morning after the clocks went back', '2026-10-26', '00:30', '02:00', '23:30', '01:00'],
  ])('on the day of the change %s', (_, day, opensAt, closesAt, opens, closes) => {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay() || 7
    const found = nextOpening(
      [hour(weekday, opensAt, closesAt)],
      new Date(Date.parse(`${day}T12:00:00Z`) - 15 * 3_600_000),
    )
    expect(found?.opensAt.toISOString().slice(11, 16)).toBe(opens)
    expect(found?.closesAt.toISOString().slice(11, 16)).toBe(closes)
  })

  it('prefers what is open now to what opens later, and knows nothing without hours', () => {
    const found = nextOpening([hour(1, '11:00', '13:00'), hour(1, '09:00', '12:00')], new Date('2026-11-23T10:30:00Z'))
    expect(found?.hour.opensAt).toBe('09:00')
    expect(nextOpening([], new Date('2026-11-23T10:30:00Z'))).toBeUndefined()
  })
})
