import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, nothingNoted, type Presence, type Tap, tapped, taps, unitsAttended } from './attendance.ts'

const time = (clock: string) => new Date(`2027-03-01T${clock}:00Z`)
// Four units from 9 to 13 o'clock: an hour each, breaks included.
const date = { startsAt: time('09:00'), endsAt: time('13:00'), units: 4 }
const there = (came?: string, left?: string): Presence => ({
  mark: 'present',
  cameAt: came === undefined ? null : time(came),
  leftAt: left === undefined ? null : time(left),
})

describe('teaching units attended', () => {
  it.each<readonly [string, Presence, number]>([
    ['all of it', there(), 4],
    ['half of the first missed', there('09:30'), 4],
    ['a minute more missed', there('09:31'), 3],
    ['left when half of the third was over', there(undefined, '11:30'), 3],
    ['left a minute before', there(undefined, '11:29'), 2],
    ['late and early', there('10:10', '12:20'), 2],
    ['a short visit within one unit', there('10:20', '10:45'), 0],
    ['absent', { mark: 'absent', cameAt: null, leftAt: null }, 0],
    ['excused', { mark: 'excused', cameAt: null, leftAt: null }, 0],
    ['nothing noted', nothingNoted, 0],
  ])('%s', (_, presence, units) => expect(unitsAttended(date, presence)).toBe(units))

  it('follow the share that is asked for', () => {
    expect(unitsAttended(date, there('09:31'), 0.3)).toBe(4)
    expect(unitsAttended(date, there('09:01'), 1)).toBe(3)
  })

  it('are none where none are taught', () => {
    expect(unitsAttended({ ...date, units: 0 }, there())).toBe(0)
  })

  it('never grow by coming later or leaving earlier', () => {
    const minute = fc.integer({ min: 0, max: 240 })
    const at = (minutes: number) => new Date(date.startsAt.getTime() + minutes * 60_000)
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: 1, max: 60 }), (came, left, less) => {
        const units = (from: number, to: number) =>
          unitsAttended(date, { mark: 'present', cameAt: at(from), leftAt: at(to) })
        expect(units(came + less, left)).toBeLessThanOrEqual(units(came, left))
        expect(units(came, left - less)).toBeLessThanOrEqual(units(came, left))
        expect(units(came, left)).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe('a tap', () => {
  const after = (...steps: readonly (readonly [Tap, string])[]) =>
    steps.reduce((presence, [tap, clock]) => tapped(presence, tap, time(clock), date), nothingNoted)

  it.each<readonly [string, Presence, Presence]>([
    ['late is since then', after(['late', '09:20']), there('09:20')],
    ['late before it starts is in time', after(['late', '08:50']), there()],
    ['left keeps since when', after(['late', '09:20'], ['left', '12:00']), there('09:20', '12:00')],
    ['left without having come is there until then', after(['left', '12:00']), there(undefined, '12:00')],
    ['left at the end is stayed', after(['left', '13:00']), there()],
    ['back again after having left', after(['left', '10:00'], ['late', '11:00']), there('11:00')],
    ['there takes late back', after(['late', '09:20'], ['present', '09:21']), there()],
    ['absent takes times away', after(['late', '09:20'], ['absent', '12:00']), { ...nothingNoted, mark: 'absent' }],
    ['left after absent begins anew', after(['absent', '09:20'], ['left', '12:00']), there(undefined, '12:00')],
    ['open is as if nothing was noted', after(['present', '09:00'], ['open', '09:01']), nothingNoted],
  ])('%s', (_, presence, expected) => expect(presence).toEqual(expected))

  it('always leaves times the database takes', () => {
    const step = fc.tuple(fc.constantFrom(...taps), fc.integer({ min: -30, max: 270 }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const last = steps.reduce(
          (presence, [tap, minutes]) =>
            tapped(presence, tap, new Date(date.startsAt.getTime() + minutes * 60_000), date),
          nothingNoted,
        )
        if (last.mark !== 'present') expect([last.cameAt, last.leftAt]).toEqual([null, null])
        if (last.cameAt !== null && last.leftAt !== null) expect(last.cameAt < last.leftAt).toBe(true)
        for (const at of [last.cameAt, last.leftAt])
          if (at !== null) expect(at > date.startsAt && at < date.endsAt).toBe(true)
      }),
    )
  })
})

it('counts who stands how', () => {
  expect(countOf([there(), there('09:20'), nothingNoted, { ...nothingNoted, mark: 'excused' }])).toEqual({
    open: 1,
    present: 2,
    absent: 0,
    excused: 1,
    all: 4,
  })
})
