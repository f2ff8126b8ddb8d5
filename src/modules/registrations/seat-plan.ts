import { type Id, idFrom } from '#kernel/id.ts'

export const seatKinds = ['in-person', 'online'] as const
export type SeatKind = (typeof seatKinds)[number]

/** Seats of one kind that everybody may have, or a part of them that is set aside for some: `online/<id of the part>`. */
export type PoolName = SeatKind | `${SeatKind}/${string}`

export function poolOf(kind: SeatKind, partId: Id<'reserved-part'> | null): PoolName {
  return partId === null ? kind : `${kind}/${partId}`
}

/** The pool of everybody to which a part belongs; any other pool itself. */
export function mainPoolOf(pool: PoolName): SeatKind {
  return pool.startsWith('online') ? 'online' : 'in-person'
}

export function partIdOf(pool: PoolName): Id<'reserved-part'> | null {
  const [, part] = pool.split('/')
  return part === undefined ? null : idFrom(part)
}

export function isPart(pool: PoolName): boolean {
  return pool !== mainPoolOf(pool)
}

export function poolNames(pools: SeatPlan['pools']): readonly PoolName[] {
  return Object.keys(pools).filter(isPoolName)
}

function isPoolName(name: string): name is PoolName {
  return seatKinds.some((kind) => name === kind || name.startsWith(`${kind}/`))
}

/**
 * `held`: a seat is kept until the address is confirmed. `asked`: a place in the line is kept until then. `pending`: the team has to
 * say yes first. `waiting`: in line.
 * `offered`: a seat is kept until she says yes. `seated`: she comes. The others are ends.
 */
export const livingStates = ['held', 'asked', 'pending', 'waiting', 'offered', 'seated'] as const
export type LivingState = (typeof livingStates)[number]
export const endedStates = ['withdrawn', 'declined', 'refused', 'expired', 'cancelled'] as const
export type EndedState = (typeof endedStates)[number]
export type RegistrationState = LivingState | EndedState

export type Verb =
  | 'confirm'
  | 'hand-in'
  | 'approve'
  | 'refuse'
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'let-in'
  | 'offer'
  | 'move-up'
  | 'expire'
  | 'cancel'

/** All there is to the states: what leads from which to which. Whatever is missing here is refused. */
export const transitions: Readonly<Record<LivingState, Readonly<Partial<Record<Verb, RegistrationState>>>>> = {
  held: { confirm: 'seated', withdraw: 'withdrawn', expire: 'expired', cancel: 'cancelled' },
  asked: { confirm: 'waiting', 'hand-in': 'pending', withdraw: 'withdrawn', expire: 'expired', cancel: 'cancelled' },
  pending: { approve: 'waiting', refuse: 'refused', withdraw: 'withdrawn', cancel: 'cancelled' },
  waiting: {
    offer: 'offered',
    'move-up': 'seated',
    'let-in': 'seated',
    withdraw: 'withdrawn',
    cancel: 'cancelled',
  },
  offered: { accept: 'seated', decline: 'declined', withdraw: 'withdrawn', expire: 'expired', cancel: 'cancelled' },
  seated: { withdraw: 'withdrawn', cancel: 'cancelled' },
}

/** One registration as far as seats are concerned; `number` is its place in the order of arrival. */
export type Place = {
  readonly id: Id<'registration'>
  readonly number: number
  readonly pool: PoolName
  readonly quantity: number
  readonly state: LivingState
  readonly deadline: Date | null
}

/** An offer with everybody who has or wants a seat. `capacity` null is without limit. */
export type SeatPlan = {
  readonly pools: Readonly<Partial<Record<PoolName, { readonly capacity: number | null }>>>
  readonly startsAt: Date
  readonly opensAt: Date | null
  readonly closesAt: Date
  readonly acceptMinutes: number
  readonly maxQuantity: number
  readonly waitingList: boolean
  /** True where the team says yes or no to each who signs up herself. */
  readonly approval: boolean
  readonly cancelled: boolean
  readonly places: readonly Place[]
}

export type Step =
  | {
      readonly do: 'sign-up'
      readonly id: Id<'registration'>
      readonly number: number
      readonly pool: PoolName
      readonly quantity: number
      /** True where the team enters somebody: nothing to confirm, and no closing time for the team. */
      readonly byTeam: boolean
    }
  | {
      readonly do: 'confirm' | 'accept' | 'decline' | 'withdraw' | 'let-in' | 'approve' | 'refuse'
      readonly id: Id<'registration'>
    }
  | { readonly do: 'change'; readonly id: Id<'registration'>; readonly quantity: number }
  | { readonly do: 'resize'; readonly kind: SeatKind; readonly capacity: number | null }
  /** Takes seats out of those for everybody and makes a new part of them. */
  | { readonly do: 'reserve'; readonly part: PoolName; readonly seats: number }
  /** Ends a part: its seats and everybody in it go to the pool of everybody, each with her number. */
  | { readonly do: 'release'; readonly part: PoolName }
  | { readonly do: 'expire' }
  | { readonly do: 'cancel' }

/** What a step changed in one registration; `from` null where it is new. */
export type Move = {
  readonly id: Id<'registration'>
  readonly from: LivingState | null
  readonly to: RegistrationState
  readonly quantity: number
  readonly deadline: Date | null
}

export type StepRefusal =
  | 'cancelled'
  | 'not-open'
  | 'closed'
  | 'over'
  | 'full'
  | 'kind-unknown'
  | 'too-many'
  | 'not-in-this-state'
  | 'no-seats'
  | 'below-taken'

const minute = 60_000
const takingSeats: readonly RegistrationState[] = ['held', 'offered', 'seated']

export function takesSeat(state: RegistrationState): boolean {
  return takingSeats.includes(state)
}

export function isEnded(state: RegistrationState): state is EndedState {
  return endedStates.some((ended) => ended === state)
}

/** Seats of a pool nobody has; Infinity without limit, 0 where there is no such pool. */
export function freeSeats({ pools, places }: Pick<SeatPlan, 'pools' | 'places'>, pool: PoolName): number {
  const of = pools[pool]
  if (of === undefined) return 0
  return of.capacity === null ? Number.POSITIVE_INFINITY : of.capacity - takenSeats(places, pool)
}

export function takenSeats(places: readonly Place[], pool: PoolName): number {
  return places
    .filter((place) => place.pool === pool && takesSeat(place.state))
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

/** Confirmed people without a seat, in order of arrival. */
export function lineOf(places: readonly Place[], pool: PoolName): readonly Place[] {
  return places
    .filter((place) => place.pool === pool && place.state === 'waiting')
    .toSorted((a, b) => a.number - b.number)
}

/** How long an unconfirmed registration is kept; shorter where sign-up closes before. */
export const confirmHours = 48

export function confirmDeadline({ closesAt }: Pick<SeatPlan, 'closesAt'>, now: Date): Date {
  return new Date(Math.min(now.getTime() + confirmHours * 60 * minute, closesAt.getTime()))
}

/**
 * Until when somebody who moves up may think: the usual time, but never longer than half of what is left until it starts, so
 * that the next in line has time, too.
 */
export function acceptDeadline({ acceptMinutes, startsAt }: Pick<SeatPlan, 'acceptMinutes' | 'startsAt'>, now: Date) {
  const left = startsAt.getTime() - now.getTime()
  return new Date(now.getTime() + Math.min(acceptMinutes * minute, Math.floor(left / 2)))
}
