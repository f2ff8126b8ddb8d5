import type { Id } from '#kernel/id.ts'
import {
  acceptDeadline,
  type EndedState,
  freeSeats,
  isEnded,
  lineOf,
  type Move,
  mainPoolOf,
  type Place,
  type PoolName,
  poolNames,
  type SeatPlan,
  transitions,
  type Verb,
} from './seat-plan.ts'

/** A plan while a step is taken: what is written on it shows in `moves`. */
export type SeatDraft = ReturnType<typeof openDraft>

export function openDraft(plan: SeatPlan, now: Date) {
  const before: ReadonlyMap<Id<'registration'>, Place> = new Map(plan.places.map((place) => [place.id, place]))
  const places = new Map(before)
  const ended = new Map<Id<'registration'>, EndedState>()
  let pools = plan.pools

  const living = (): readonly Place[] => [...places.values()]
  const free = (pool: PoolName): number => freeSeats({ pools, places: living() }, pool)
  const line = (pool: PoolName): readonly Place[] => lineOf(living(), pool)

  /** Follows the table; refuses what is not in it. */
  function go(id: Id<'registration'>, verb: Verb): 'not-in-this-state' | undefined {
    const place = places.get(id)
    const to = place === undefined ? undefined : transitions[place.state][verb]
    if (place === undefined || to === undefined) return 'not-in-this-state'
    if (isEnded(to)) {
      places.delete(id)
      ended.set(id, to)
      return undefined
    }
    places.set(id, { ...place, state: to, deadline: to === 'offered' ? acceptDeadline(plan, now) : null })
    return undefined
  }

  return {
    plan,
    now,
    living,
    free,
    line,
    go,
    find: (id: Id<'registration'>): Place | undefined => places.get(id),
    put: (place: Place): void => void places.set(place.id, place),
    setCapacity: (pool: PoolName, capacity: number | null): void => {
      pools = { ...pools, [pool]: { capacity } }
    },
    /** Lets a part go up in the pool of everybody. */
    dissolve: (part: PoolName): void => {
      pools = Object.fromEntries(Object.entries(pools).filter(([name]) => name !== part))
      const pool = mainPoolOf(part)
      for (const place of living()) if (place.pool === part) places.set(place.id, { ...place, pool })
    },
    expire: (): void => {
      for (const { id, deadline } of living()) if (deadline !== null && deadline <= now) go(id, 'expire')
    },
    /** In order, each with her whole quantity (README, "The line"). Nobody moves up once it has begun. */
    promote: (): void => {
      if (now >= plan.startsAt) return
      for (const pool of poolNames(pools)) {
        const capacity = pools[pool]?.capacity ?? Number.POSITIVE_INFINITY
        let left = free(pool)
        for (const { id, quantity } of line(pool)) {
          // Who wants more than there are in all does not hold up the others.
          if (quantity > capacity) continue
          if (quantity > left) break
          left -= quantity
          // Who has said yes in this very step, or to whom the team just did, need not be asked again.
          const was = before.get(id)?.state
          const asks = plan.acceptMinutes > 0 && was !== 'asked' && was !== 'pending'
          go(id, asks ? 'offer' : 'move-up')
        }
      }
    },
    moves: (): readonly Move[] => [
      ...[...ended].flatMap(([id, to]): readonly Move[] => {
        const place = before.get(id)
        return place === undefined ? [] : [{ id, from: place.state, to, quantity: place.quantity, deadline: null }]
      }),
      ...living()
        .filter((place) => hasMoved(before.get(place.id), place))
        .map(({ id, quantity, state, deadline }) => ({
          id,
          from: before.get(id)?.state ?? null,
          to: state,
          quantity,
          deadline,
        })),
    ],
  }
}

/** A seat that merely went from a part to everybody's pool with her on it is the same seat to her. */
function hasMoved(before: Place | undefined, { state, quantity, deadline }: Place): boolean {
  return before === undefined || before.state !== state || before.quantity !== quantity || before.deadline !== deadline
}
