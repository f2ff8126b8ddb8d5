import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import {
  isEnded,
  mainPoolOf,
  type Move,
  partIdOf,
  type Place,
  poolOf,
  type PoolName,
  type SeatKind,
  type SeatPlan,
  type Step,
  type StepRefusal,
  takesSeat,
} from './seat-plan.ts'
import { takeStep } from './take-step.ts'

/** A step as it is asked for: who comes new gets her number and id under the lock. */
export type AskedStep =
  | Exclude<Step, { readonly do: 'sign-up' | 'reserve' }>
  | (Extract<Step, { readonly do: 'reserve' }> & { readonly untilDay: string; readonly endsAt: Date })
  | {
      readonly do: 'sign-up'
      readonly id?: Id<'registration'>
      readonly pool: PoolName
      readonly quantity: number
      readonly byTeam: boolean
      readonly person: SignedUp
    }

/** What is kept of somebody who signs up; `emailHash` and `linkHash` null where there is no address. */
export type SignedUp = {
  readonly name: string
  readonly email: string
  readonly emailHash: Buffer | null
  readonly linkHashOf: (id: Id<'registration'>) => Buffer | null
  readonly lang: Lang
}

type OfferRow = Omit<SeatPlan, 'places' | 'pools'> & { readonly lastNumber: number }
type PlaceRow = Omit<Place, 'pool'> & {
  readonly kind: SeatKind
  readonly part: Id<'reserved-part'> | null
  readonly capacity: number | null
}
type LockedPlan = { readonly plan: SeatPlan; readonly lastNumber: number }

/**
 * Takes a step on an offer: locks its row (the only lock, taken once, three seconds at most), asks the rules, writes what moved.
 * Answers who was moved, so that the caller can tell them in the same transaction.
 */
export async function moveSeats(
  tx: Tx,
  offerId: Id<'offer'>,
  asked: AskedStep,
): Promise<Done<readonly Move[]> | Refused<StepRefusal | 'offer-unknown'>> {
  const locked = await lockPlan(tx, offerId)
  if (locked === undefined) return refuse('offer-unknown')
  const step = numbered(asked, locked.lastNumber + 1)
  const result = takeStep(locked.plan, step, tx.now)
  if (!result.ok) return result
  await saveMoves(tx, offerId, result.value, step, asked)
  return done(result.value)
}

/** Why nobody new could take such a place now; undefined where somebody could. Changes nothing, but holds the offer as a step does. */
export async function findRefusal(
  tx: Tx,
  offerId: Id<'offer'>,
  wanted: Pick<Extract<Step, { readonly do: 'sign-up' }>, 'pool' | 'quantity' | 'byTeam'>,
): Promise<Refused<StepRefusal | 'offer-unknown'> | undefined> {
  const locked = await lockPlan(tx, offerId)
  if (locked === undefined) return refuse('offer-unknown')
  const step = {
    do: 'sign-up',
    id: idFrom<'registration'>(randomUUID()),
    number: locked.lastNumber + 1,
    ...wanted,
  } as const
  const result = takeStep(locked.plan, step, tx.now)
  return result.ok ? undefined : result
}

async function lockPlan(tx: Tx, offerId: Id<'offer'>): Promise<LockedPlan | undefined> {
  const locked = await sql<OfferRow>`
    select starts_at as "startsAt", opens_at as "opensAt", closes_at as "closesAt", accept_minutes as "acceptMinutes",
      max_quantity as "maxQuantity", waiting_list as "waitingList", approval, cancelled_at is not null as cancelled, last_number as "lastNumber"
    from offers where id = ${offerId} for update`.execute(tx)
  const [offer] = locked.rows
  if (offer === undefined) return undefined
  // Asked only now: what the lock waited for is seen from here on.
  const { rows } = await sql<PlaceRow>`
    select p.kind, p.part, p.capacity, r.id, r.number, r.quantity, r.state, r.deadline
    from (select kind, null::uuid as part, capacity from offer_pools where offer_id = ${offerId}
        union all select kind, id, capacity from reserved_parts where offer_id = ${offerId} and released_at is null) p
      left join registrations r on r.offer_id = ${offerId} and r.ended_at is null and r.kind = p.kind and r.part_id is not distinct from p.part
    order by r.number`.execute(tx)
  const { lastNumber, ...rest } = offer
  const pools = Object.fromEntries(rows.map(({ kind, part, capacity }) => [poolOf(kind, part), { capacity }]))
  const places = rows
    .filter((row) => row.id !== null)
    .map(({ id, number, kind, part, quantity, state, deadline }) => ({
      id,
      number,
      pool: poolOf(kind, part),
      quantity,
      state,
      deadline,
    }))
  return { plan: { ...rest, pools, places }, lastNumber }
}

function numbered(asked: AskedStep, number: number): Step {
  if (asked.do !== 'sign-up') return asked
  const { id = idFrom<'registration'>(randomUUID()), pool, quantity, byTeam } = asked
  return { do: 'sign-up', id, number, pool, quantity, byTeam }
}

/** In an order in which seats are given back before they are given away, or the database would see one too many for a moment. */
async function saveMoves(
  tx: Tx,
  offerId: Id<'offer'>,
  moves: readonly Move[],
  step: Step,
  asked: AskedStep,
): Promise<void> {
  await saveEnds(tx, moves)
  const stays = moves.filter(({ to }) => !isEnded(to))
  const gives = (move: Move) => move.from !== null && takesSeat(move.from)
  for (const move of stays.filter(gives)) await saveMove(tx, move)
  if (step.do === 'resize')
    await sql`update offer_pools set capacity = ${step.capacity} where offer_id = ${offerId} and kind = ${step.kind}`.execute(
      tx,
    )
  if (asked.do === 'reserve') await savePart(tx, offerId, asked)
  if (step.do === 'release') await dissolvePart(tx, offerId, step.part)
  if (step.do === 'cancel') await sql`update offers set cancelled_at = ${tx.now} where id = ${offerId}`.execute(tx)
  for (const move of stays.filter((one) => !gives(one) && one.from !== null)) await saveMove(tx, move)
  if (step.do === 'sign-up' && asked.do === 'sign-up') await insertRegistration(tx, offerId, stays, step, asked.person)
}

async function savePart(
  tx: Tx,
  offerId: Id<'offer'>,
  { part, seats, untilDay, endsAt }: Extract<AskedStep, { readonly do: 'reserve' }>,
): Promise<void> {
  const [kind, by] = [mainPoolOf(part), tx.actor.kind === 'person' ? tx.actor.personId : null]
  await sql`update offer_pools set capacity = capacity - ${seats} where offer_id = ${offerId} and kind = ${kind}`.execute(
    tx,
  )
  await sql`insert into reserved_parts (id, offer_id, kind, capacity, until_day, ends_at, created_by, created_at)
    values (${partIdOf(part)}, ${offerId}, ${kind}, ${seats}, ${untilDay}, ${endsAt}, ${by}, ${tx.now})`.execute(tx)
}

/** Seats first and then who sits on them, or the database would see one too many for a moment. */
async function dissolvePart(tx: Tx, offerId: Id<'offer'>, part: PoolName): Promise<void> {
  const id = partIdOf(part)
  await sql`update offer_pools o set capacity = o.capacity + r.capacity from reserved_parts r
    where r.id = ${id} and o.offer_id = ${offerId} and o.kind = r.kind`.execute(tx)
  await sql`update registrations set part_id = null where offer_id = ${offerId} and part_id = ${id} and ended_at is null`.execute(
    tx,
  )
  await sql`update reserved_parts set released_at = ${tx.now} where id = ${id}`.execute(tx)
}

async function saveEnds(tx: Tx, moves: readonly Move[]): Promise<void> {
  for (const [to, ended] of Map.groupBy(
    moves.filter((move) => isEnded(move.to)),
    (move) => move.to,
  ))
    await sql`update registrations set state = ${to}, deadline = null, ended_at = ${tx.now}
      where id = any (${ended.map(({ id }) => id)}::uuid[])`.execute(tx)
}

async function saveMove(tx: Tx, { id, from, to, quantity, deadline }: Move): Promise<void> {
  const confirmed = from === 'held' || from === 'asked'
  await sql`update registrations set state = ${to}, quantity = ${quantity}, deadline = ${deadline},
      confirmed_at = case when ${confirmed}::boolean then ${tx.now}::timestamptz else confirmed_at end
    where id = ${id}`.execute(tx)
}

async function insertRegistration(
  tx: Tx,
  offerId: Id<'offer'>,
  moves: readonly Move[],
  step: Extract<Step, { readonly do: 'sign-up' }>,
  { name, email, emailHash, linkHashOf, lang }: SignedUp,
): Promise<void> {
  const move = moves.find(({ id }) => id === step.id)
  if (move === undefined) throw new Error('Who signs up has a place.')
  const { id } = move
  await sql`update offers set last_number = ${step.number} where id = ${offerId}`.execute(tx)
  await sql`insert into registrations (id, offer_id, kind, part_id, number, quantity, state, deadline, name, email, email_hash, lang, link_hash,
      created_at, confirmed_at)
    values (${id}, ${offerId}, ${mainPoolOf(step.pool)}, ${partIdOf(step.pool)}, ${step.number}, ${step.quantity}, ${move.to}, ${move.deadline}, ${name}, ${email},
      ${emailHash}, ${lang}, ${linkHashOf(id)}, ${tx.now}, ${step.byTeam ? tx.now : null})`.execute(tx)
}
