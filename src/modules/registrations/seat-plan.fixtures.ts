import fc from 'fast-check'
import { expect } from 'vitest'
import { type Id, idFrom } from '#kernel/id.ts'
import {
  isPart,
  mainPoolOf,
  type Move,
  type Place,
  type PoolName,
  poolNames,
  type SeatKind,
  type SeatPlan,
  type Step,
} from './seat-plan.ts'
import { openModel } from './seat-model.fixtures.ts'
import { takeStep } from './take-step.ts'

/** An offer with so many seats in one room, far enough ahead that nothing presses. */
export function planOf(seats: number, changes: Partial<SeatPlan> = {}): SeatPlan {
  return {
    pools: { 'in-person': { capacity: seats } },
    startsAt: new Date('2027-03-01T09:00:00Z'),
    opensAt: null,
    closesAt: new Date('2027-02-20T23:00:00Z'),
    acceptMinutes: 48 * 60,
    maxQuantity: 5,
    waitingList: true,
    approval: false,
    cancelled: false,
    places: [],
    ...changes,
  }
}

/** The plan after a step that went through. */
export function stepped(plan: SeatPlan, step: Step, moves: readonly Move[]): SeatPlan {
  const places = new Map(plan.places.map((place) => [place.id, place]))
  for (const { id, to, quantity, deadline } of moves) {
    const known =
      places.get(id) ??
      (step.do === 'sign-up' && step.id === id ? { id, number: step.number, pool: step.pool, quantity } : undefined)
    if (known === undefined) throw new Error(`${id} comes from nowhere`)
    if (to === 'withdrawn' || to === 'declined' || to === 'refused' || to === 'expired' || to === 'cancelled')
      places.delete(id)
    else places.set(id, { ...known, quantity, state: to, deadline })
  }
  const cancelled = plan.cancelled || step.do === 'cancel'
  return parted({ ...plan, cancelled, places: [...places.values()] }, step)
}

/** What resizing, setting aside and giving back make of the pools. */
function parted(plan: SeatPlan, step: Step): SeatPlan {
  const seatsOf = (pool: PoolName) => plan.pools[pool]?.capacity ?? 0
  if (step.do === 'resize') return { ...plan, pools: { ...plan.pools, [step.kind]: { capacity: step.capacity } } }
  if (step.do !== 'reserve' && step.do !== 'release') return plan
  const pool = mainPoolOf(step.part)
  if (step.do === 'reserve')
    return {
      ...plan,
      pools: { ...plan.pools, [pool]: { capacity: seatsOf(pool) - step.seats }, [step.part]: { capacity: step.seats } },
    }
  const pools = { ...plan.pools, [pool]: { capacity: seatsOf(pool) + seatsOf(step.part) } }
  const left = Object.fromEntries(Object.entries(pools).filter(([name]) => name !== step.part))
  return {
    ...plan,
    pools: left,
    places: plan.places.map((place) => (place.pool === step.part ? { ...place, pool } : place)),
  }
}

/** What a random person does next; `who` chooses among those there are. */
export type Wish = {
  readonly what: Exclude<Step['do'], 'sign-up' | 'expire' | 'cancel'> | 'come' | 'enter' | 'wait'
  readonly who: number
  readonly kind: SeatKind
  readonly quantity: number
}

const wish = fc.record({
  what: fc.constantFrom<Wish['what'][]>(
    ...(['come', 'come', 'come', 'come', 'confirm', 'confirm', 'confirm', 'enter', 'accept', 'accept'] as const),
    ...([
      'decline',
      'withdraw',
      'withdraw',
      'let-in',
      'change',
      'change',
      'resize',
      'wait',
      'approve',
      'approve',
      'refuse',
      'reserve',
      'reserve',
      'release',
    ] as const),
  ),
  who: fc.nat({ max: 1000 }),
  kind: fc.constantFrom<SeatKind[]>('in-person', 'online'),
  quantity: fc.integer({ min: 1, max: 4 }),
})

export const wishes = fc.array(wish, { minLength: 25, maxLength: 60 })

/** The step a wish comes to, with names of its own for people who come. */
export function stepOf(
  wished: Wish,
  people: readonly Id<'registration'>[],
  newId: () => Id<'registration'>,
  parts: readonly PoolName[] = [],
): Step {
  const { what, who, kind, quantity } = wished
  const id = people[who % Math.max(1, people.length)] ?? newId()
  // Two of three come to everybody's seats.
  const pool = (who % 3 === 0 ? parts.find((part) => mainPoolOf(part) === kind) : undefined) ?? kind
  switch (what) {
    case 'come':
    case 'enter':
      return { do: 'sign-up', id: newId(), number: people.length + 1, pool, quantity, byTeam: what === 'enter' }
    case 'reserve':
      return { do: what, part: `${kind}/${newId()}`, seats: quantity }
    case 'release':
      return { do: what, part: parts[who % Math.max(1, parts.length)] ?? `${kind}/none` }
    case 'change':
      return { do: 'change', id, quantity }
    case 'resize':
      return { do: 'resize', kind, capacity: who % 9 }
    case 'wait':
      return { do: 'expire' }
    case 'confirm':
    case 'accept':
    case 'decline':
    case 'withdraw':
    case 'let-in':
    case 'approve':
    case 'refuse':
      return { do: what, id }
  }
}

export function livingOf(places: readonly Place[]): readonly string[] {
  return places.toSorted((a, b) => a.number - b.number).map((place) => `${place.id} ${place.state} ${place.quantity}`)
}

/** Seats of each pool, in the order of their names. */
export function seatsOf({ pools }: SeatPlan): readonly string[] {
  return poolNames(pools)
    .map((pool) => `${pool} ${pools[pool]?.capacity ?? 0}`)
    .toSorted()
}

/** Walks one sequence of wishes through the rules and the model, and compares after each step. */
export function compareWithModel(sequence: readonly Wish[], start: Date, changes: Partial<SeatPlan> = {}): void {
  let plan = planOf(5, { pools: { 'in-person': { capacity: 5 }, online: { capacity: 3 } }, ...changes })
  const model = openModel(plan)
  const people: Id<'registration'>[] = []
  let [now, named] = [start, 0]
  for (const wished of sequence) {
    if (wished.what === 'wait') now = new Date(now.getTime() + (wished.who % 60) * 3_600_000)
    const step = stepOf(wished, people, () => idFrom(`p${++named}`), poolNames(plan.pools).filter(isPart))
    const result = takeStep(plan, step, now)
    expect(result.ok ? 'ok' : 'no', JSON.stringify(step)).toBe(model.take(step, now))
    if (!result.ok) continue
    if (step.do === 'sign-up') people.push(step.id)
    plan = stepped(plan, step, result.value)
    expect(livingOf(plan.places), JSON.stringify(step)).toEqual(model.living())
    expect(seatsOf(plan), JSON.stringify(step)).toEqual(model.seats())
    for (const pool of poolNames(plan.pools))
      expect(model.taken(pool)).toBeLessThanOrEqual(plan.pools[pool]?.capacity ?? 0)
  }
}
