import { sql } from 'kysely'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { spanOffer } from './dates.ts'
import { moveSeats } from './move-seats.ts'
import { type Move, type SeatKind, seatKinds } from './seat-plan.ts'

/** What the owner of an offer decides about it. Seats: a number, null without limit; a kind that is not named is not offered. */
export type OfferSettings = {
  /** Whose people see who comes; null is the centre. */
  readonly profileId: Id<'profile'> | null
  readonly startsAt: Date
  readonly endsAt: Date
  readonly opensAt: Date | null
  readonly closesAt: Date
  readonly acceptMinutes: number
  readonly maxQuantity: number
  readonly waitingList: boolean
  /** True where the team says yes or no to each who signs up herself. */
  readonly approval?: boolean
  readonly seats: Readonly<Partial<Record<SeatKind, number | null>>>
}

/** Seats of one kind as the public may know them. */
export type Pool = {
  readonly kind: SeatKind
  readonly capacity: number | null
  readonly taken: number
  /** How many confirmed registrations wait. */
  readonly waiting: number
  /** Whether one may wait where there is no seat. */
  readonly waitingList: boolean
}

/** Makes an offer with one date that spans it; `setDates` divides it. */
export async function createOffer(tx: Tx, settings: OfferSettings): Promise<Id<'offer'>> {
  const { rows } = await sql<{ id: string }>`
    insert into offers (profile_id, starts_at, ends_at, opens_at, closes_at, accept_minutes, max_quantity, waiting_list, approval)
    values (${settings.profileId}, ${settings.startsAt}, ${settings.endsAt}, ${settings.opensAt}, ${settings.closesAt},
      ${settings.acceptMinutes}, ${settings.maxQuantity}, ${settings.waitingList}, ${settings.approval ?? false}) returning id`.execute(
    tx,
  )
  const id = idFrom<'offer'>(rows[0]?.id ?? '')
  await spanOffer(tx, id, settings.startsAt, settings.endsAt)
  for (const kind of seatKinds) {
    const capacity = settings.seats[kind]
    if (capacity !== undefined) await addPool(tx, id, kind, capacity)
  }
  return id
}

/**
 * Brings an offer to new settings. More seats let people move up, who are answered; fewer than are taken is refused with the kind as
 * field (`in-person` or `online`).
 */
export async function changeOffer(
  tx: Tx,
  id: Id<'offer'>,
  settings: OfferSettings,
): Promise<Done<readonly Move[]> | Refused<'below-taken'>> {
  // The lock comes before everything else, as in each change of seats.
  await sql`select from offers where id = ${id} for update`.execute(tx)
  await sql`update offers set starts_at = ${settings.startsAt}, ends_at = ${settings.endsAt}, opens_at = ${settings.opensAt},
    closes_at = ${settings.closesAt}, accept_minutes = ${settings.acceptMinutes}, max_quantity = ${settings.maxQuantity},
    waiting_list = ${settings.waitingList}, approval = ${settings.approval ?? false} where id = ${id}`.execute(tx)
  await spanOffer(tx, id, settings.startsAt, settings.endsAt)
  const pools = new Map((await listPools(tx, id)).map((pool) => [pool.kind, pool]))
  const apart = await countApart(tx, id)
  const moves: Move[] = []
  for (const kind of seatKinds) {
    const [before, wanted] = [pools.get(kind), settings.seats[kind] === undefined ? 0 : settings.seats[kind]]
    // Seats that are set aside stay so: what changes is how many are left for everybody.
    const capacity = wanted === null ? null : wanted - (apart.get(kind) ?? 0)
    if (capacity !== null && capacity < Math.min(wanted ?? 0, 1)) return refuse('below-taken', kind)
    if (before === undefined) {
      if (capacity !== 0) await addPool(tx, id, kind, capacity)
    } else if (before.capacity !== capacity) {
      const moved = await moveSeats(tx, id, { do: 'resize', kind, capacity })
      if (!moved.ok) return refuse('below-taken', kind)
      moves.push(...moved.value)
    }
  }
  return done(moves)
}

/** The seats of each offer that everybody may have; kinds that are not offered (any more) are left out. */
export async function readPools(
  tx: Tx,
  ids: readonly Id<'offer'>[],
): Promise<ReadonlyMap<Id<'offer'>, readonly Pool[]>> {
  if (ids.length === 0) return new Map()
  // Looked up for each pool: a join of so many offers at once would read all there are.
  const { rows } = await sql<Pool & { readonly offerId: Id<'offer'> }>`
    select p.offer_id as "offerId", p.kind, p.capacity, p.taken, p.waiting,
      (select o.waiting_list from offers o where o.id = p.offer_id) as "waitingList"
    from offer_pools p
    where p.offer_id = any (${[...ids]}::uuid[]) and p.capacity is distinct from 0 order by p.kind`.execute(tx)
  return Map.groupBy(rows, ({ offerId }) => offerId)
}

/** The seats of one offer together with those set aside, as its team counts them. */
export async function listAllPools(tx: Tx, id: Id<'offer'>): Promise<readonly Pool[]> {
  return (await readAllPools(tx, [id])).get(id) ?? []
}

/** The seats of each offer together with those set aside. For the team: others do not see what is set aside. */
export async function readAllPools(
  tx: Tx,
  ids: readonly Id<'offer'>[],
): Promise<ReadonlyMap<Id<'offer'>, readonly Pool[]>> {
  const pools = await readPools(tx, ids)
  const parts = await readApart(tx, ids)
  return new Map(
    [...pools].map(([id, those]) => [
      id,
      those.map((pool) =>
        parts
          .filter(({ offerId, kind }) => offerId === id && kind === pool.kind)
          .reduce(
            (sum, part) => ({
              ...sum,
              capacity: sum.capacity === null ? null : sum.capacity + part.capacity,
              taken: sum.taken + part.taken,
              waiting: sum.waiting + part.waiting,
            }),
            pool,
          ),
      ),
    ]),
  )
}

type Apart = { readonly offerId: Id<'offer'>; readonly kind: SeatKind; readonly capacity: number } & Pick<
  Pool,
  'taken' | 'waiting'
>

async function readApart(tx: Tx, ids: readonly Id<'offer'>[]): Promise<readonly Apart[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Apart>`
    select offer_id as "offerId", kind, capacity, taken, waiting from reserved_parts
    where offer_id = any (${[...ids]}::uuid[]) and released_at is null`.execute(tx)
  return rows
}

async function countApart(tx: Tx, id: Id<'offer'>): Promise<ReadonlyMap<SeatKind, number>> {
  const counted = new Map<SeatKind, number>()
  for (const { kind, capacity } of await readApart(tx, [id])) counted.set(kind, (counted.get(kind) ?? 0) + capacity)
  return counted
}

/** The seats of one offer that everybody may have. */
export async function listPools(tx: Tx, id: Id<'offer'>): Promise<readonly Pool[]> {
  return (await readPools(tx, [id])).get(id) ?? []
}

/** How many seats are taken, of all kinds together. */
export function seatsTaken(pools: readonly Pool[]): number {
  return pools.reduce((sum, { taken }) => sum + taken, 0)
}

/** What the owner decided, and the seats as they are now. */
export type Offer = {
  readonly maxQuantity: number
  readonly waitingList: boolean
  readonly acceptMinutes: number
  /** Until when the list of who took part is kept as a proof; null where nothing has to be proven. */
  readonly namesUntil: string | null
  readonly pools: readonly Pool[]
}

export async function getOffer(tx: Tx, id: Id<'offer'>): Promise<Offer> {
  const { rows } = await sql<Omit<Offer, 'pools'>>`
    select max_quantity as "maxQuantity", waiting_list as "waitingList", accept_minutes as "acceptMinutes",
      names_until::text as "namesUntil"
    from offers where id = ${id}`.execute(tx)
  const [offer] = rows
  if (offer === undefined) throw new Error(`No offer ${id}`)
  return { ...offer, pools: await listPools(tx, id) }
}

/** Keeps the list of who took part until the end of this day; null: as long as names of any offer. */
export async function setNamesUntil(tx: Tx, id: Id<'offer'>, day: string | null): Promise<void> {
  await sql`update offers set names_until = ${day}::date where id = ${id} and names_until is distinct from ${day}::date`.execute(
    tx,
  )
}

async function addPool(tx: Tx, id: Id<'offer'>, kind: SeatKind, capacity: number | null): Promise<void> {
  await sql`insert into offer_pools (offer_id, kind, capacity) values (${id}, ${kind}, ${capacity})`.execute(tx)
}
