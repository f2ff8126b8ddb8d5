import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { lockConsultation } from '../consultation.queries.ts'

export type NewTask = { readonly text: string; readonly dueOn: string }

/** Plans what the centre does for the client, with a day on which the adviser is reminded. */
export function planTask(
  db: Db,
  actor: Actor,
  consultationId: Id<'consultation'>,
  task: NewTask,
): Promise<Done<null> | Refused<'consultation-unknown' | 'consultation-cleared' | 'day-past'>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (own.clearedAt !== null) return refuse('consultation-cleared', 'text')
    if (task.dueOn < dayInBerlin(tx.now)) return refuse('day-past', 'due_on')
    await addTask(tx, own.id, task)
    await recordFact(tx, { action: 'consultations.task.planned', subject: own.id })
    return done(null)
  })
}

export async function addTask(tx: Tx, id: Id<'consultation'>, { text, dueOn }: NewTask): Promise<void> {
  await sql`insert into consultation_tasks (consultation_id, text, due_on, created_at)
    values (${id}, ${text}, ${dueOn}::date, ${tx.now})`.execute(tx)
}

/** A task is done; saying it twice changes nothing. */
export function finishTask(
  db: Db,
  actor: Actor,
  consultationId: Id<'consultation'>,
  taskId: Id<'consultation-task'>,
): Promise<Done<null> | Refused<'task-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('task-unknown')
    const { rows } =
      await sql`select from consultation_tasks where id = ${taskId} and consultation_id = ${own.id}`.execute(tx)
    if (rows.length === 0) return refuse('task-unknown')
    const finished = await sql`update consultation_tasks set done_at = ${tx.now}
      where id = ${taskId} and done_at is null`.execute(tx)
    if (finished.numAffectedRows === 1n)
      await recordFact(tx, { action: 'consultations.task.finished', subject: own.id })
    return done(null)
  })
}
