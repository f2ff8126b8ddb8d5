import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ceilingOf, ceilingOfAttendance, type CeilingRules } from './ceiling.ts'

const rules: CeilingRules = { fundedFrom: 20, fundedUpTo: 36, rateCents: 1250 }

describe('the ceiling', () => {
  it.each([
    // Up to 36 units, 12.50 euros a unit and person, from 20 units on.
    [12, 20, 300_000, 0],
    [12, 36, 540_000, 0],
    [12, 38, 540_000, 2],
    [1, 21, 26_250, 0],
    [14, 80, 630_000, 44],
  ])('of %s people and %s units is %s cents, %s units at own cost', (participants, units, cents, ownUnits) => {
    expect(ceilingOf({ participants, units }, rules)).toMatchObject({ kind: 'funded', cents, ownUnits })
  })

  it.each([0, 1, 19])('is none with %s units: too short to be funded', (units) => {
    expect(ceilingOf({ participants: 12, units }, rules)).toEqual({ kind: 'too-short', units, least: 20 })
  })

  it.each(['fundedFrom', 'fundedUpTo', 'rateCents'] as const)('is unknown where nobody knows %s', (rule) => {
    expect(ceilingOf({ participants: 12, units: 30 }, { ...rules, [rule]: undefined })).toEqual({ kind: 'unknown' })
  })

  it('is meetings by their amount where each is paid, however long and for how many', () => {
    const paid: CeilingRules = {
      fundedFrom: undefined,
      fundedUpTo: undefined,
      rateCents: undefined,
      meetingCents: 15_000,
    }
    for (const size of [
      { participants: 1, units: 2, meetings: 6 },
      { participants: 20, units: 99, meetings: 6 },
    ])
      expect(ceilingOf(size, paid)).toEqual({ kind: 'meetings', meetings: 6, rateCents: 15_000, cents: 90_000 })
    const people = [
      { attendedUnits: 0, dates: ['a'] },
      { attendedUnits: 4, dates: ['a', 'c'] },
      { attendedUnits: 0, dates: [] },
    ]
    expect(ceilingOfAttendance(people, 12, paid)).toMatchObject({
      whole: { meetings: 2, cents: 30_000 },
      participants: 2,
    })
  })

  it('grows by one person’s units with each person, and never beyond the longest funded length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 20, max: 200 }), (participants, units) => {
        const [one, more] = [participants, participants + 1].map((people) =>
          ceilingOf({ participants: people, units }, rules),
        )
        if (one?.kind !== 'funded' || more?.kind !== 'funded') throw new Error('both are funded')
        expect(more.cents - one.cents).toBe(Math.min(units, 36) * 1250)
        expect(one.fundedUnits + one.ownUnits).toBe(units)
        expect(one.cents).toBeLessThanOrEqual(participants * 36 * 1250)
      }),
    )
  })

  it('from those who came counts whoever was never there in neither reading', () => {
    const people = [36, 30, 18, 0].map((attendedUnits) => ({ attendedUnits }))
    expect(ceilingOfAttendance(people, 36, rules)).toEqual({
      whole: { kind: 'funded', participants: 3, fundedUnits: 36, ownUnits: 0, rateCents: 1250, cents: 135_000 },
      attended: { units: 84, cents: 105_000 },
      participants: 3,
    })
  })

  it('from those who came is never more by attended units than by whole courses', () => {
    const people = fc.array(fc.record({ attendedUnits: fc.integer({ min: 0, max: 60 }) }), { maxLength: 30 })
    fc.assert(
      fc.property(people, fc.integer({ min: 20, max: 60 }), (came, units) => {
        const within = came.map(({ attendedUnits }) => ({ attendedUnits: Math.min(attendedUnits, units) }))
        const { whole, attended } = ceilingOfAttendance(within, units, rules)
        if (whole.kind !== 'funded' || attended === undefined) throw new Error('it is funded')
        expect(attended.cents).toBeLessThanOrEqual(whole.cents)
        if (within.every(({ attendedUnits }) => attendedUnits === units)) expect(attended.cents).toBe(whole.cents)
      }),
    )
  })
})
