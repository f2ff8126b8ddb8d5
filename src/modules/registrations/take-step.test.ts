import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { compareWithModel, planOf, stepped, wishes } from './seat-plan.fixtures.ts'
import { acceptDeadline, confirmDeadline, type SeatPlan, type Step } from './seat-plan.ts'
import { takeStep } from './take-step.ts'

const now = new Date('2026-11-22T11:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)

function after(plan: SeatPlan, ...steps: readonly Step[]): SeatPlan {
  return steps.reduce((current, step) => {
    const result = takeStep(current, step, now)
    if (!result.ok) throw new Error(result.code)
    return stepped(current, step, result.value)
  }, plan)
}

const comes = (id: string, number: number, quantity = 1): Step => ({
  do: 'sign-up',
  id: idFrom(id),
  number,
  pool: 'in-person',
  quantity,
  byTeam: false,
})
const does = (
  what: 'confirm' | 'accept' | 'decline' | 'withdraw' | 'let-in' | 'approve' | 'refuse',
  id: string,
): Step => ({
  do: what,
  id: idFrom(id),
})
const states = (plan: SeatPlan) => Object.fromEntries(plan.places.map(({ id, state }) => [id, state]))

describe('a seat plan', () => {
  it('keeps a seat until the address is confirmed, and puts the next ones in line', () => {
    const plan = after(planOf(1), comes('a', 1), comes('b', 2), does('confirm', 'b'))
    expect(states(plan)).toEqual({ a: 'held', b: 'waiting' })
    expect(plan.places[0]?.deadline).toEqual(hours(48))
  })

  it.each([
    ['withdraws', (plan: SeatPlan) => after(plan, does('withdraw', 'a'))],
    ['needs fewer', (plan: SeatPlan) => after(plan, { do: 'change', id: idFrom('a'), quantity: 1 })],
    ['capacity raised', (plan: SeatPlan) => after(plan, { do: 'resize', kind: 'in-person', capacity: 3 })],
  ])('moves the next one up when somebody %s', (_, free) => {
    const full = after(planOf(2), comes('a', 1, 2), does('confirm', 'a'), comes('b', 2), does('confirm', 'b'))
    expect(states(full)).toEqual({ a: 'seated', b: 'waiting' })
    expect(states(free(full))['b']).toBe('offered')
  })

  it('moves up when nobody confirmed, and again when nobody accepted', () => {
    const plan = after(
      planOf(1),
      comes('a', 1),
      comes('b', 2),
      comes('c', 3),
      does('confirm', 'b'),
      does('confirm', 'c'),
    )
    const expired = takeStep(plan, { do: 'expire' }, hours(48))
    expect(expired).toMatchObject({
      ok: true,
      value: [
        { id: 'a', to: 'expired' },
        { id: 'b', to: 'offered' },
      ],
    })
    const later = stepped(plan, { do: 'expire' }, expired.ok ? expired.value : [])
    const again = takeStep(later, { do: 'expire' }, hours(96))
    expect(again).toMatchObject({
      value: [
        { id: 'b', to: 'expired' },
        { id: 'c', to: 'offered' },
      ],
    })
  })

  it('does not let anybody overtake the first in line who needs more than is free, except by the team', () => {
    const full = after(planOf(3), comes('a', 1, 3), does('confirm', 'a'), comes('b', 2, 3), does('confirm', 'b'))
    const two = after(full, comes('c', 3), does('confirm', 'c'), { do: 'change', id: idFrom('a'), quantity: 1 })
    expect(states(two)).toEqual({ a: 'seated', b: 'waiting', c: 'waiting' })
    expect(states(after(two, comes('d', 4)))['d']).toBe('asked')
    expect(states(after(two, does('let-in', 'c')))).toEqual({ a: 'seated', b: 'waiting', c: 'seated' })
    expect(states(after(two, does('withdraw', 'a')))).toEqual({ b: 'offered', c: 'waiting' })
  })

  it('keeps the place of who came first but confirms later', () => {
    const line = after(
      planOf(1),
      comes('a', 1),
      comes('b', 2),
      comes('c', 3),
      does('confirm', 'c'),
      does('confirm', 'b'),
    )
    expect(states(after(line, does('withdraw', 'a')))).toEqual({ b: 'offered', c: 'waiting' })
  })

  it('gives who needs more than there are in all no power over the line', () => {
    const line = after(planOf(4), comes('a', 1, 2), does('confirm', 'a'), comes('b', 2, 3), does('confirm', 'b'))
    const small = after(line, comes('c', 3), does('confirm', 'c'), { do: 'resize', kind: 'in-person', capacity: 2 })
    expect(states(after(small, { do: 'change', id: idFrom('a'), quantity: 1 }))).toEqual({
      a: 'seated',
      b: 'waiting',
      c: 'offered',
    })
  })

  it('seats at once where nobody is asked', () => {
    const plan = { ...planOf(1), acceptMinutes: 0 }
    const line = after(plan, comes('a', 1), comes('b', 2), does('confirm', 'b'), does('withdraw', 'a'))
    expect(states(line)).toEqual({ b: 'seated' })
  })

  it.each([
    ['somebody unknown', does('confirm', 'nobody'), 'not-in-this-state'],
    ['more than one may bring', comes('x', 9, 6), 'too-many'],
    ['more than there are in all', comes('x', 9, 3), 'too-many'],
    ['a kind there is not', { ...comes('x', 9), pool: 'online' } as Step, 'kind-unknown'],
    ['fewer seats than are taken', { do: 'resize', kind: 'in-person', capacity: 1 } as Step, 'below-taken'],
    ['an exception without a seat', does('let-in', 'b'), 'no-seats'],
    ['more seats past the line', { do: 'change', id: idFrom('c'), quantity: 2 } as Step, 'no-seats'],
    ['a second yes', does('accept', 'a'), 'not-in-this-state'],
  ])('refuses %s', (_, step, code) => {
    const sat = after(planOf(2), comes('a', 1), does('confirm', 'a'), comes('c', 2), does('confirm', 'c'))
    expect(takeStep(after(sat, comes('b', 3), does('confirm', 'b')), step, now)).toEqual({ ok: false, code })
  })

  it('TI-09: closes to the second, and never after the start', () => {
    const plan = { ...planOf(2), closesAt: hours(10) }
    const justBefore = new Date(hours(10).getTime() - 1)
    expect(takeStep(plan, comes('a', 1), justBefore).ok).toBe(true)
    expect(takeStep(plan, comes('a', 1), hours(10))).toMatchObject({ code: 'closed' })
    expect(takeStep(plan, { ...comes('a', 1), byTeam: true } as Step, hours(10)).ok).toBe(true)
    expect(takeStep(plan, { ...comes('a', 1), byTeam: true } as Step, plan.startsAt)).toMatchObject({ code: 'over' })
    expect(takeStep({ ...plan, opensAt: hours(1) }, comes('a', 1), now)).toMatchObject({ code: 'not-open' })
  })

  it('says full where there is no waiting list', () => {
    const plan = after({ ...planOf(1), waitingList: false }, comes('a', 1))
    expect(takeStep(plan, comes('b', 2), now)).toMatchObject({ code: 'full' })
  })

  it('lets everybody go once when it is cancelled, and nobody come afterwards', () => {
    const plan = after(planOf(1), comes('a', 1), comes('b', 2))
    const cancelled = takeStep(plan, { do: 'cancel' }, now)
    expect(cancelled).toMatchObject({
      value: [
        { id: 'a', to: 'cancelled' },
        { id: 'b', to: 'cancelled' },
      ],
    })
    expect(takeStep({ ...plan, cancelled: true }, comes('c', 3), now)).toMatchObject({ code: 'cancelled' })
  })

  it('gives less time to think the nearer it is, and always leaves the next one some', () => {
    const plan = planOf(1)
    expect(acceptDeadline({ ...plan, startsAt: hours(1000) }, now)).toEqual(hours(48))
    expect(acceptDeadline({ ...plan, startsAt: hours(20) }, now)).toEqual(hours(10))
    expect(confirmDeadline({ closesAt: hours(5) }, now)).toEqual(hours(5))
  })
})

describe('where the team decides', () => {
  const asked = { ...planOf(1), approval: true }

  it('keeps no seat for whom nobody has said yes to, and seats her when it is said', () => {
    const handedIn = after(asked, comes('a', 1), does('confirm', 'a'), comes('b', 2), does('confirm', 'b'))
    expect(states(handedIn)).toEqual({ a: 'pending', b: 'pending' })
    expect(states(after(handedIn, does('approve', 'b')))).toEqual({ a: 'pending', b: 'seated' })
    expect(states(after(handedIn, does('approve', 'b'), does('approve', 'a')))).toEqual({ a: 'waiting', b: 'seated' })
    expect(states(after(handedIn, does('refuse', 'a')))).toEqual({ b: 'pending' })
  })

  it('puts those it says yes to in line by the order they signed up', () => {
    const full = after(asked, { ...comes('t', 1), byTeam: true } as Step, comes('a', 2), comes('b', 3))
    const line = after(full, does('confirm', 'b'), does('confirm', 'a'), does('approve', 'b'), does('approve', 'a'))
    expect(states(after(line, does('withdraw', 't')))).toEqual({ a: 'offered', b: 'waiting' })
  })

  it('says no seats where there is no line to wait in, and nothing twice', () => {
    const plan = after(
      { ...asked, waitingList: false },
      comes('a', 1),
      comes('b', 2),
      does('confirm', 'a'),
      does('confirm', 'b'),
    )
    const one = after(plan, does('approve', 'a'))
    expect(takeStep(one, does('approve', 'b'), now)).toMatchObject({ code: 'no-seats' })
    expect(takeStep(one, does('refuse', 'a'), now)).toMatchObject({ code: 'not-in-this-state' })
    expect(takeStep(plan, does('approve', 'a'), plan.startsAt)).toMatchObject({ code: 'over' })
  })
})

describe('a part set aside', () => {
  const part = 'in-person/neighbours'
  const reserve = (seats: number): Step => ({ do: 'reserve', part, seats })
  const release: Step = { do: 'release', part }
  const neighbour = (id: string, number: number, quantity = 1): Step =>
    ({ ...comes(id, number, quantity), pool: part }) as Step
  const poolsOf = (plan: SeatPlan) =>
    Object.fromEntries(Object.entries(plan.pools).map(([name, pool]) => [name, pool?.capacity]))

  it('takes seats from everybody and gives all of them back', () => {
    const apart = after(planOf(5), reserve(3))
    expect(poolsOf(apart)).toEqual({ 'in-person': 2, [part]: 3 })
    expect(poolsOf(after(apart, release))).toEqual({ 'in-person': 5 })
  })

  it('is full by itself, and so is the rest', () => {
    const apart = after(planOf(3), reserve(2), neighbour('n', 1, 2), comes('a', 2), neighbour('m', 3), comes('b', 4))
    expect(states(apart)).toEqual({ n: 'held', a: 'held', m: 'asked', b: 'asked' })
  })

  it('lets those move up who wait for everybody’s seats when it ends, in the order in which all of them came', () => {
    const apart = after(
      planOf(3),
      reserve(2),
      comes('a', 1),
      neighbour('n', 2),
      ...['b', 'm', 'c'].flatMap((id, index) => [
        id === 'm' ? neighbour(id, index + 3, 2) : comes(id, index + 3),
        does('confirm', id),
      ]),
    )
    expect(states(apart)).toEqual({ a: 'held', n: 'held', b: 'waiting', m: 'waiting', c: 'waiting' })
    // One is left: for who came first of all who wait; the next needs two and is not overtaken.
    const ended = after(apart, release)
    expect(states(ended)).toEqual({ a: 'held', n: 'held', b: 'offered', m: 'waiting', c: 'waiting' })
    expect(states(after(ended, does('withdraw', 'n'), does('withdraw', 'a')))).toMatchObject({
      m: 'offered',
      c: 'waiting',
    })
  })

  it('moves nobody who keeps her seat', () => {
    const apart = after(planOf(3), reserve(2), neighbour('n', 1), does('confirm', 'n'))
    expect(takeStep(apart, release, now)).toEqual({ ok: true, value: [] })
  })

  it('asks no yes of the team from those it is for', () => {
    const apart = after({ ...planOf(3), approval: true }, reserve(2), neighbour('n', 1), comes('a', 2))
    expect(states(after(apart, does('confirm', 'n'), does('confirm', 'a')))).toEqual({ n: 'seated', a: 'pending' })
  })

  it.each([
    ['seats somebody has', [comes('a', 1, 2)], reserve(2), 'no-seats'],
    ['the last seat', [], reserve(3), 'no-seats'],
    ['seats somebody waits for', [comes('a', 1, 2), comes('b', 2, 2), does('confirm', 'b')], reserve(1), 'no-seats'],
    ['a part of what is not offered', [], { do: 'reserve', part: 'online/x', seats: 1 } as Step, 'kind-unknown'],
    ['to end what is not there', [], release, 'kind-unknown'],
    [
      'to give up the kind it is of',
      [reserve(1)],
      { do: 'resize', kind: 'in-person', capacity: 0 } as Step,
      'below-taken',
    ],
  ])('refuses %s', (_, before, step, code) => {
    expect(takeStep(after(planOf(3), ...before), step, now)).toEqual({ ok: false, code })
  })

  it('takes nothing from seats without limit, and nothing once it has begun', () => {
    const open = { ...planOf(3), pools: { 'in-person': { capacity: null } } }
    expect(takeStep(open, reserve(2), now)).toMatchObject({ code: 'no-seats' })
    expect(takeStep(planOf(3), reserve(2), planOf(3).startsAt)).toMatchObject({ code: 'over' })
    expect(takeStep(after(planOf(3), reserve(2)), release, planOf(3).startsAt)).toMatchObject({ ok: true })
  })
})

describe('CO-09: any steps in any order', () => {
  it('never oversell, never leave a seat free that the first in line could have, and always agree with the model', () => {
    let steps = 0
    fc.assert(
      fc.property(wishes, (sequence) => {
        steps += sequence.length
        compareWithModel(sequence, now)
      }),
      { numRuns: 600, seed: 2026 },
    )
    expect(steps).toBeGreaterThan(10_000)
  }, 60_000)

  it('hold, too, where the team decides', () => {
    fc.assert(
      fc.property(wishes, (sequence) => compareWithModel(sequence, now, { approval: true })),
      { numRuns: 300, seed: 2027 },
    )
  }, 60_000)
})
