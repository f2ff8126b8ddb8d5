import fc from 'fast-check'
import { expect } from 'vitest'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Move, Place, SeatKind, SeatPlan, Step } from './seat-plan.ts'
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
      (step.do === 'sign-up' && step.id === id ? { id, number: step.number, kind: step.kind, quantity } : undefined)
    if (known === undefined) throw new Error(`${id} comes from nowhere`)
    if (to === 'withdrawn' || to === 'declined' || to === 'refused' || to === 'expired' || to === 'cancelled')
      places.delete(id)
    else places.set(id, { ...known, quantity, state: to, deadline })
  }
  const pools = step.do === 'resize' ? { ...plan.pools, [step.kind]: { capacity: step.capacity } } : plan.pools
  return { ...plan, pools, cancelled: plan.cancelled || step.do === 'cancel', places: [...places.values()] }
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
    ] as const),
  ),
  who: fc.nat({ max: 1000 }),
  kind: fc.constantFrom<SeatKind[]>('in-person', 'online'),
  quantity: fc.integer({ min: 1, max: 4 }),
})

export const wishes = fc.array(wish, { minLength: 25, maxLength: 60 })

/** The step a wish comes to, with names of its own for people who come. */
export function stepOf(wished: Wish, people: readonly Id<'registration'>[], newId: () => Id<'registration'>): Step {
  const { what, who, kind, quantity } = wished
  const id = people[who % Math.max(1, people.length)] ?? newId()
  switch (what) {
    case 'come':
    case 'enter':
      return { do: 'sign-up', id: newId(), number: people.length + 1, kind, quantity, byTeam: what === 'enter' }
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

type Person = { id: string; number: number; kind: SeatKind; quantity: number; state: string; until: number }

/**
 * The same rules once more, written down as plainly as possible and without a line of the real thing: a list of people, walked
 * through again and again. Answers 'ok' or 'no'.
 */
export function openModel(plan: SeatPlan) {
  const people: Person[] = []
  const seats: Record<SeatKind, number> = {
    'in-person': plan.pools['in-person']?.capacity ?? 0,
    online: plan.pools.online?.capacity ?? 0,
  }
  const sitting = (kind: SeatKind) =>
    people
      .filter((one) => one.kind === kind && ['held', 'offered', 'seated'].includes(one.state))
      .reduce((sum, one) => sum + one.quantity, 0)
  const someoneWaits = (kind: SeatKind) => people.some((one) => one.kind === kind && one.state === 'waiting')

  function act(step: Step, now: number): boolean {
    if (step.do === 'expire') return true
    if (step.do === 'cancel') return false
    if (step.do === 'resize') {
      const living = people.some(
        (one) =>
          one.kind === step.kind && ['held', 'asked', 'pending', 'waiting', 'offered', 'seated'].includes(one.state),
      )
      const size = step.capacity ?? 0
      if (size < sitting(step.kind) || (size === 0 && living)) return false
      seats[step.kind] = size
      return true
    }
    if (step.do === 'sign-up') {
      const { id, number, kind, quantity } = step
      if (seats[kind] === 0 || quantity > seats[kind] || quantity > plan.maxQuantity) return false
      const judged = plan.approval && !step.byTeam
      const sits = !judged && !someoneWaits(kind) && sitting(kind) + quantity <= seats[kind]
      const state = step.byTeam ? (sits ? 'seated' : 'waiting') : sits ? 'held' : 'asked'
      people.push({
        id,
        number,
        kind,
        quantity,
        state,
        until: step.byTeam ? Number.POSITIVE_INFINITY : now + 48 * 3_600_000,
      })
      return true
    }
    const person = people.find((one) => one.id === step.id)
    if (person === undefined) return false
    const to = (state: string) => {
      person.state = state
      person.until = Number.POSITIVE_INFINITY
      return true
    }
    if (step.do === 'confirm')
      return person.state === 'held'
        ? to('seated')
        : person.state === 'asked' && to(plan.approval ? 'pending' : 'waiting')
    if (step.do === 'approve') return person.state === 'pending' && to('waiting')
    if (step.do === 'refuse') return person.state === 'pending' && to('refused')
    if (step.do === 'accept') return person.state === 'offered' && to('seated')
    if (step.do === 'decline') return person.state === 'offered' && to('declined')
    if (step.do === 'withdraw')
      return ['held', 'asked', 'pending', 'waiting', 'offered', 'seated'].includes(person.state) && to('withdrawn')
    if (step.do === 'let-in')
      return person.state === 'waiting' && sitting(person.kind) + person.quantity <= seats[person.kind] && to('seated')
    if (step.do !== 'change' || !['pending', 'waiting', 'offered', 'seated'].includes(person.state)) return false
    if (step.quantity === person.quantity) return true
    if (step.quantity > seats[person.kind] || step.quantity > plan.maxQuantity) return false
    const more = step.quantity - person.quantity
    if (person.state !== 'waiting' && person.state !== 'pending' && more > 0)
      if (someoneWaits(person.kind) || sitting(person.kind) + more > seats[person.kind]) return false
    person.quantity = step.quantity
    return true
  }

  function late(now: number): void {
    for (const one of people)
      if (['held', 'asked', 'offered'].includes(one.state) && one.until <= now) {
        one.state = 'expired'
        one.until = Number.POSITIVE_INFINITY
      }
  }

  function moveUp(step: Step, now: number): void {
    for (const kind of ['in-person', 'online'] as const)
      for (;;) {
        const [first] = people
          .filter((one) => one.kind === kind && one.state === 'waiting' && one.quantity <= seats[kind])
          .toSorted((a, b) => a.number - b.number)
        if (first === undefined || sitting(kind) + first.quantity > seats[kind]) break
        const saidYes = (step.do === 'confirm' || step.do === 'approve') && step.id === first.id
        first.state = saidYes ? 'seated' : 'offered'
        first.until = saidYes ? Number.POSITIVE_INFINITY : now + 48 * 3_600_000
      }
  }

  return {
    take: (step: Step, at: Date): 'ok' | 'no' => {
      const saved = structuredClone({ people, seats })
      late(at.getTime())
      if (!act(step, at.getTime())) {
        people.splice(0, people.length, ...saved.people)
        return 'no'
      }
      moveUp(step, at.getTime())
      return 'ok'
    },
    /** Who is still there: id, state and quantity, in order of arrival. */
    living: (): readonly string[] =>
      people
        .filter((one) => !['withdrawn', 'declined', 'refused', 'expired'].includes(one.state))
        .toSorted((a, b) => a.number - b.number)
        .map((one) => `${one.id} ${one.state} ${one.quantity}`),
    taken: sitting,
    seats,
  }
}

export function livingOf(places: readonly Place[]): readonly string[] {
  return places.toSorted((a, b) => a.number - b.number).map((place) => `${place.id} ${place.state} ${place.quantity}`)
}

/** Walks one sequence of wishes through the rules and the model, and compares after each step. */
export function compareWithModel(sequence: readonly Wish[], start: Date, changes: Partial<SeatPlan> = {}): void {
  let plan = planOf(5, { pools: { 'in-person': { capacity: 5 }, online: { capacity: 3 } }, ...changes })
  const model = openModel(plan)
  const people: Id<'registration'>[] = []
  let now = start
  for (const wished of sequence) {
    if (wished.what === 'wait') now = new Date(now.getTime() + (wished.who % 60) * 3_600_000)
    const step = stepOf(wished, people, () => idFrom(`p${people.length + 1}`))
    const result = takeStep(plan, step, now)
    expect(result.ok ? 'ok' : 'no', JSON.stringify(step)).toBe(model.take(step, now))
    if (!result.ok) continue
    if (step.do === 'sign-up') people.push(step.id)
    plan = stepped(plan, step, result.value)
    expect(livingOf(plan.places), JSON.stringify(step)).toEqual(model.living())
    for (const kind of ['in-person', 'online'] as const)
      expect(model.taken(kind)).toBeLessThanOrEqual(plan.pools[kind]?.capacity ?? 0)
  }
}
