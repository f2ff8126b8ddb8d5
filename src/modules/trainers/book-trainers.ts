import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { isFree, type Trainer } from './trainer.ts'
import { readTrainers } from './trainer.queries.ts'

export type Booking = { readonly dateId: Id<'offer-date'>; readonly day: string }

/** Puts the trainer on the date, in place of whoever was there; without a trainer nobody is. */
export async function bookTrainer(
  tx: Tx,
  { dateId, day }: Booking,
  trainerId: Id<'trainer'> | undefined,
): Promise<void> {
  await releaseTrainers(tx, [dateId])
  if (trainerId !== undefined)
    await sql`insert into trainer_bookings (date_id, trainer_id, day) values (${dateId}, ${trainerId}, ${day}::date)`.execute(
      tx,
    )
}

/** Gives the trainers of these dates their days back. */
export async function releaseTrainers(tx: Tx, dateIds: readonly Id<'offer-date'>[]): Promise<void> {
  await sql`delete from trainer_bookings where date_id = any (${[...dateIds]}::uuid[])`.execute(tx)
}

/** On which dates she teaches from the day on, the next first. */
export async function listBookings(tx: Tx, trainerId: Id<'trainer'>, from: string): Promise<readonly Booking[]> {
  const { rows } = await sql<Booking>`
    select date_id as "dateId", day::text as day from trainer_bookings
    where trainer_id = ${trainerId} and day >= ${from}::date order by day, date_id limit 100`.execute(tx)
  return rows
}

/** Who teaches on these dates, of those who are on the public list. */
export async function listPublicTeachers(
  tx: Tx,
  dateIds: readonly Id<'offer-date'>[],
): Promise<ReadonlyMap<Id<'offer-date'>, string>> {
  const { rows } = await sql<{ dateId: Id<'offer-date'>; name: string }>`
    select b.date_id as "dateId", e.name from trainer_bookings b join trainer_entries e on e.trainer_id = b.trainer_id
    where b.date_id = any (${[...dateIds]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ dateId, name }) => [dateId, name]))
}

export type PoolTrainer = Pick<Trainer, 'id' | 'name' | 'modules'> & {
  /** Undefined where no day was asked about. */
  readonly free: boolean | undefined
}

/** A pool larger than this is looked through on its own page. */
const mostListed = 300

/** The pool by name. For a day somebody has already, pass its date: a booking for it does not count. */
export async function listPool(
  tx: Tx,
  day: string | undefined,
  own: Id<'offer-date'> | undefined,
): Promise<readonly PoolTrainer[]> {
  const trainers = await readTrainers(tx, sql`where t.active order by t.name, t.id limit ${mostListed}`, own)
  return trainers.map(({ id, name, modules, ...rest }) => ({
    id,
    name,
    modules,
    free: day === undefined ? undefined : isFree(rest, day),
  }))
}
