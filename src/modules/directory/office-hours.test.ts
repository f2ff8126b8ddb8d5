import { describe, expect, it } from 'vitest'
import type { Hours } from './entry.ts'
import { byWeekday, firstHours, weekTimeOf } from './office-hours.ts'

const span = (weekday: number, from: string, to: string, ...languages: readonly string[]): Hours => ({
  weekday,
  from,
  to,
  channel: 'open',
  languages,
  note: '',
})
const monday = span(1, '10:00', '12:00', 'de')
const mondayLate = span(1, '14:00', '16:00', 'ar')
const thursday = span(4, '14:00', '16:00', 'ru', 'uk')

describe('office hours', () => {
  it('stand in the order of the week, days without any left out', () => {
    expect(byWeekday([thursday, mondayLate, monday])).toEqual([
      { weekday: 1, hours: [monday, mondayLate] },
      { weekday: 4, hours: [thursday] },
    ])
  })

  it('begin with the next of the week', () => {
    const all = [monday, mondayLate, thursday]
    expect(firstHours(all, [], { weekday: 1, time: '09:00' })).toBe(monday)
    expect(firstHours(all, [], { weekday: 1, time: '12:00' })).toBe(mondayLate)
    expect(firstHours(all, [], { weekday: 2, time: '09:00' })).toBe(thursday)
    expect(firstHours(all, [], { weekday: 4, time: '16:00' })).toBe(monday)
  })

  it('N9: begin with the language asked for', () => {
    expect(firstHours([monday, mondayLate, thursday], ['ru'], { weekday: 1, time: '09:00' })).toBe(thursday)
    expect(firstHours([monday], ['ti'], { weekday: 1, time: '09:00' })).toBe(monday)
    expect(firstHours([], ['ti'], { weekday: 1, time: '09:00' })).toBeUndefined()
  })

  it('read the week of Berlin', () => {
    // Sunday evening in UTC is Monday in Berlin.
    expect(weekTimeOf(new Date('2026-11-22T23:30:00Z'))).toEqual({ weekday: 1, time: '00:30' })
    expect(weekTimeOf(new Date('2026-07-05T10:00:00Z'))).toEqual({ weekday: 7, time: '12:00' })
  })
})
