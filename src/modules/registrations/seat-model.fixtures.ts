import type { SeatPlan, Step } from './seat-plan.ts'

type Person = { id: string; number: number; pool: string; quantity: number; state: string; until: number }

/**
 * The same rules once more, written down as plainly as possible and without a line of the real thing: a list of people, walked
 * through again and again. Answers 'ok' or 'no'.
 */
export function openModel(plan: SeatPlan) {
  const people: Person[] = []
  const seats = new Map<string, number>([
    ['in-person', plan.pools['in-person']?.capacity ?? 0],
    ['online', plan.pools.online?.capacity ?? 0],
  ])
  const sizeOf = (pool: string) => seats.get(pool) ?? 0
  const partsOf = (kind: string) => [...seats.keys()].filter((pool) => pool.startsWith(`${kind}/`))
  const sitting = (pool: string) =>
    people
      .filter((one) => one.pool === pool && ['held', 'offered', 'seated'].includes(one.state))
      .reduce((sum, one) => sum + one.quantity, 0)
  const someoneWaits = (pool: string) => people.some((one) => one.pool === pool && one.state === 'waiting')

  function act(step: Step, now: number): boolean {
    if (step.do === 'expire') return true
    if (step.do === 'cancel') return false
    if (step.do === 'resize') {
      const living = people.some(
        (one) =>
          one.pool.startsWith(step.kind) &&
          ['held', 'asked', 'pending', 'waiting', 'offered', 'seated'].includes(one.state),
      )
      const size = step.capacity ?? 0
      if (size < sitting(step.kind) || (size === 0 && (living || partsOf(step.kind).length > 0))) return false
      seats.set(step.kind, size)
      return true
    }
    if (step.do === 'reserve') {
      const [kind = ''] = step.part.split('/')
      const left = sizeOf(kind) - step.seats
      if (someoneWaits(kind) || left < 1 || left < sitting(kind)) return false
      seats.set(kind, left).set(step.part, step.seats)
      return true
    }
    if (step.do === 'release') {
      const [kind = ''] = step.part.split('/')
      if (!seats.has(step.part)) return false
      seats.set(kind, sizeOf(kind) + sizeOf(step.part)).delete(step.part)
      for (const one of people) if (one.pool === step.part) one.pool = kind
      return true
    }
    if (step.do === 'sign-up') {
      const { id, number, pool, quantity } = step
      if (sizeOf(pool) === 0 || quantity > sizeOf(pool) || quantity > plan.maxQuantity) return false
      const judged = plan.approval && !step.byTeam && !pool.includes('/')
      const sits = !judged && !someoneWaits(pool) && sitting(pool) + quantity <= sizeOf(pool)
      const state = step.byTeam ? (sits ? 'seated' : 'waiting') : sits ? 'held' : 'asked'
      people.push({
        id,
        number,
        pool,
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
        : person.state === 'asked' && to(plan.approval && !person.pool.includes('/') ? 'pending' : 'waiting')
    if (step.do === 'approve') return person.state === 'pending' && to('waiting')
    if (step.do === 'refuse') return person.state === 'pending' && to('refused')
    if (step.do === 'accept') return person.state === 'offered' && to('seated')
    if (step.do === 'decline') return person.state === 'offered' && to('declined')
    if (step.do === 'withdraw')
      return ['held', 'asked', 'pending', 'waiting', 'offered', 'seated'].includes(person.state) && to('withdrawn')
    if (step.do === 'let-in')
      return person.state === 'waiting' && sitting(person.pool) + person.quantity <= sizeOf(person.pool) && to('seated')
    if (step.do !== 'change' || !['pending', 'waiting', 'offered', 'seated'].includes(person.state)) return false
    if (step.quantity === person.quantity) return true
    if (step.quantity > sizeOf(person.pool) || step.quantity > plan.maxQuantity) return false
    const more = step.quantity - person.quantity
    if (person.state !== 'waiting' && person.state !== 'pending' && more > 0)
      if (someoneWaits(person.pool) || sitting(person.pool) + more > sizeOf(person.pool)) return false
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
    for (const pool of seats.keys())
      for (;;) {
        const [first] = people
          .filter((one) => one.pool === pool && one.state === 'waiting' && one.quantity <= sizeOf(pool))
          .toSorted((a, b) => a.number - b.number)
        if (first === undefined || sitting(pool) + first.quantity > sizeOf(pool)) break
        const saidYes = (step.do === 'confirm' || step.do === 'approve') && step.id === first.id
        first.state = saidYes ? 'seated' : 'offered'
        first.until = saidYes ? Number.POSITIVE_INFINITY : now + 48 * 3_600_000
      }
  }

  return {
    take: (step: Step, at: Date): 'ok' | 'no' => {
      const saved = structuredClone({ people })
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
    /** Seats of each pool, in the order of their names. */
    seats: (): readonly string[] => [...seats].map(([pool, size]) => `${pool} ${size}`).toSorted(),
  }
}
