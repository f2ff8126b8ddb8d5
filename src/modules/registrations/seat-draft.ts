import type { Id } from '#kernel/id.ts'
import {
  acceptDeadline,
  type EndedState,
  freeSeats,
  isEnded,
  lineOf,
  type Move,
  type Place,
  type SeatKind,
  seatKinds,
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
  const free = (kind: SeatKind): number => freeSeats({ pools, places: living() }, kind)
  const line = (kind: SeatKind): readonly Place[] => lineOf(living(), kind)

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
    setCapacity: (kind: SeatKind, capacity: number | null): void => {
      pools = { ...pools, [kind]: { capacity } }
    },
    expire: (): void => {
      for (const { id, deadline } of living()) if (deadline !== null && deadline <= now) go(id, 'expire')
    },
    /** In order, each with her whole quantity (README, "The line"). Nobody moves up once it has begun. */
    promote: (): void => {
      if (now >= plan.startsAt) return
      for (const kind of seatKinds) {
        const capacity = pools[kind]?.capacity ?? Number.POSITIVE_INFINITY
        let left = free(kind)
        for (const { id, quantity } of line(kind)) {
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
        .filter((place) => before.get(place.id) !== place)
        .map((place) => ({ ...place, from: before.get(place.id)?.state ?? null, to: place.state })),
    ],
  }
}
