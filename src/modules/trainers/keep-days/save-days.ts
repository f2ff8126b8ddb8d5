import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { weekdayOf } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findTrainer } from '../trainer.queries.ts'

/** On which weekdays the trainer is free as a rule; days that were set one by one stay as they are. */
export function saveWeekdays(
  db: Db,
  actor: Actor,
  id: Id<'trainer'>,
  weekdays: readonly number[],
): Promise<Done<null> | Refused<'trainer-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const saved = await sql`
      update trainers set weekdays = ${[...weekdays]}::smallint[], updated_at = ${tx.now} where id = ${id}`.execute(tx)
    if (saved.numAffectedRows !== 1n) return refuse('trainer-unknown')
    await recordFact(tx, { action: 'trainers.days.changed', subject: id, data: { weekdays: weekdays.length } })
    return done(null)
  })
}

type ShownDays = { readonly shown: readonly string[]; readonly free: ReadonlySet<string> }

/** Which of the days shown are free. Only what differs from its weekday is kept, and nothing of days that are over. */
export function saveDays(
  db: Db,
  actor: Actor,
  id: Id<'trainer'>,
  { shown: days, free }: ShownDays,
): Promise<Done<null> | Refused<'trainer-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`select from trainers where id = ${id} for update`.execute(tx)
    const trainer = await findTrainer(tx, id)
    if (trainer === undefined) return refuse('trainer-unknown')
    // A day she teaches on stays as she left it: it is nobody's choice while the booking stands.
    const shown = days.filter((day) => !trainer.booked.has(day))
    const different = shown
      .filter((day) => free.has(day) !== trainer.weekdays.includes(weekdayOf(day)))
      .map((day) => ({ day, free: free.has(day) }))
    await sql`delete from trainer_days where trainer_id = ${id}
      and (day = any (${[...shown]}::date[]) or day < ${dayInBerlin(tx.now)}::date)`.execute(tx)
    await sql`
      insert into trainer_days (trainer_id, day, free)
      select ${id}, day, free from jsonb_to_recordset(${JSON.stringify(different)}::jsonb) as row (day date, free boolean)`.execute(
      tx,
    )
    await recordFact(tx, { action: 'trainers.days.changed', subject: id, data: { days: shown.length } })
    return done(null)
  })
}
