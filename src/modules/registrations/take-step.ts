import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { openDraft, type SeatDraft } from './seat-draft.ts'
import {
  confirmDeadline,
  isPart,
  mainPoolOf,
  type Move,
  type PoolName,
  poolNames,
  type SeatPlan,
  type Step,
  type StepRefusal,
  takenSeats,
} from './seat-plan.ts'

type StepOf<What extends Step['do']> = Extract<Step, { readonly do: What }>

/**
 * Takes one step. What is overdue ends first; then the step; then everybody moves up for whom there are seats by now. Answers who
 * was moved, or why not.
 */
export function takeStep(plan: SeatPlan, step: Step, now: Date): Done<readonly Move[]> | Refused<StepRefusal> {
  if (plan.cancelled) return refuse('cancelled')
  const draft = openDraft(plan, now)
  draft.expire()
  const refusal = stepOn(draft, step)
  if (refusal !== undefined) return refuse(refusal)
  // A cancelled offer has no seats to move up to: everybody is gone.
  draft.promote()
  return done(draft.moves())
}

function stepOn(draft: SeatDraft, step: Step): StepRefusal | undefined {
  switch (step.do) {
    case 'sign-up':
      return signUp(draft, step)
    case 'confirm':
      return hasBegun(draft) ? 'over' : draft.go(step.id, handsIn(draft, step.id) ? 'hand-in' : 'confirm')
    case 'approve':
      return approve(draft, step.id)
    case 'refuse':
      return draft.go(step.id, 'refuse')
    case 'accept':
    case 'decline':
      return hasBegun(draft) ? 'over' : draft.go(step.id, step.do)
    case 'withdraw':
      // Who does not come after all may still say so when it has begun.
      return draft.go(step.id, 'withdraw')
    case 'let-in':
      return letIn(draft, step.id)
    case 'change':
      return change(draft, step)
    case 'resize':
      return resize(draft, step)
    case 'reserve':
      return reserve(draft, step)
    case 'release':
      return release(draft, step.part)
    case 'expire':
      return undefined
    case 'cancel':
      for (const { id } of draft.living()) draft.go(id, 'cancel')
      return undefined
  }
}

function signUp(draft: SeatDraft, { id, number, pool, quantity, byTeam }: StepOf<'sign-up'>): StepRefusal | undefined {
  const { plan, now } = draft
  if (hasBegun(draft)) return 'over'
  if (!byTeam && plan.opensAt !== null && now < plan.opensAt) return 'not-open'
  if (!byTeam && now >= plan.closesAt) return 'closed'
  const capacity = plan.pools[pool]?.capacity
  if (capacity === undefined || capacity === 0) return 'kind-unknown'
  if (quantity > mostOf(draft, capacity)) return 'too-many'
  // Whom the team has to approve keeps nobody's seat meanwhile.
  const first = isJudged(draft, pool) && !byTeam
  const seat = !first && seatAtOnce(draft, pool, quantity)
  if (!first && !seat && !plan.waitingList) return 'full'
  const place = { id, number, pool, quantity }
  if (byTeam) draft.put({ ...place, state: seat ? 'seated' : 'waiting', deadline: null })
  else draft.put({ ...place, state: seat ? 'held' : 'asked', deadline: confirmDeadline(plan, now) })
  return undefined
}

/** Whom seats were set aside for, the team has said yes to by that. */
function isJudged({ plan }: SeatDraft, pool: PoolName): boolean {
  return plan.approval && !isPart(pool)
}

function seatAtOnce(draft: SeatDraft, pool: PoolName, quantity: number): boolean {
  return draft.free(pool) >= quantity && draft.line(pool).length === 0
}

/** Where the team decides, who confirms hands in her wish; who was promised a seat before that keeps it. */
function handsIn(draft: SeatDraft, id: Id<'registration'>): boolean {
  const place = draft.find(id)
  return place?.state === 'asked' && isJudged(draft, place.pool)
}

/** The team's yes puts her in line by her number; whoever stands first there moves up in the same step. */
function approve(draft: SeatDraft, id: Id<'registration'>): StepRefusal | undefined {
  const place = draft.find(id)
  if (place?.state !== 'pending') return 'not-in-this-state'
  if (hasBegun(draft)) return 'over'
  if (!draft.plan.waitingList && !seatAtOnce(draft, place.pool, place.quantity)) return 'no-seats'
  return draft.go(id, 'approve')
}

/** The team's exception to the order; even so only on a free seat. */
function letIn(draft: SeatDraft, id: Id<'registration'>): StepRefusal | undefined {
  const place = draft.find(id)
  if (place?.state !== 'waiting') return 'not-in-this-state'
  if (hasBegun(draft)) return 'over'
  return place.quantity > draft.free(place.pool) ? 'no-seats' : draft.go(id, 'let-in')
}

function change(draft: SeatDraft, { id, quantity }: StepOf<'change'>): StepRefusal | undefined {
  const place = draft.find(id)
  if (place === undefined || place.state === 'held' || place.state === 'asked') return 'not-in-this-state'
  if (hasBegun(draft)) return 'over'
  const more = quantity - place.quantity
  if (more === 0) return undefined
  if (quantity > mostOf(draft, draft.plan.pools[place.pool]?.capacity ?? null)) return 'too-many'
  // Who has a seat may take more only when nobody waits for them.
  const inReach = draft.line(place.pool).length === 0 && draft.free(place.pool) >= more
  if (place.state !== 'waiting' && place.state !== 'pending' && more > 0 && !inReach) return 'no-seats'
  draft.put({ ...place, quantity })
  return undefined
}

function resize(draft: SeatDraft, { kind, capacity }: StepOf<'resize'>): StepRefusal | undefined {
  if (capacity !== null && capacity < takenSeats(draft.living(), kind)) return 'below-taken'
  // A kind that is given up leaves nobody waiting for it, and no part of it set aside.
  const used = [...draft.living().map(({ pool }) => pool), ...poolNames(draft.plan.pools).filter(isPart)]
  if (capacity === 0 && used.some((pool) => mainPoolOf(pool) === kind)) return 'below-taken'
  draft.setCapacity(kind, capacity)
  return undefined
}

/** Only seats nobody has and nobody waits for are set aside, and never the last one. */
function reserve(draft: SeatDraft, { part, seats }: StepOf<'reserve'>): StepRefusal | undefined {
  if (hasBegun(draft)) return 'over'
  const pool = mainPoolOf(part)
  const capacity = draft.plan.pools[pool]?.capacity
  if (capacity === undefined) return 'kind-unknown'
  if (capacity === null || draft.line(pool).length > 0) return 'no-seats'
  if (seats > draft.free(pool) || seats >= capacity) return 'no-seats'
  draft.setCapacity(pool, capacity - seats)
  draft.setCapacity(part, seats)
  return undefined
}

function release(draft: SeatDraft, part: PoolName): StepRefusal | undefined {
  const pool = mainPoolOf(part)
  const [seats, others] = [draft.plan.pools[part]?.capacity, draft.plan.pools[pool]?.capacity]
  if (seats === undefined || others === undefined) return 'kind-unknown'
  draft.setCapacity(pool, others === null || seats === null ? null : others + seats)
  draft.dissolve(part)
  return undefined
}

function mostOf({ plan }: SeatDraft, capacity: number | null): number {
  return Math.min(plan.maxQuantity, capacity ?? plan.maxQuantity)
}

function hasBegun({ plan, now }: SeatDraft): boolean {
  return now >= plan.startsAt
}
