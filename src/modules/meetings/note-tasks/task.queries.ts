import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** Something to do after an event; `dueOn` `''` where there is no hurry. */
export type EventTask = {
  readonly id: Id<'event-task'>
  readonly text: string
  readonly who: string
  readonly dueOn: string
  readonly doneAt: Date | null
}

export const mostTasks = 100

/** What is still to do first, the nearest day first. */
export async function listTasks(tx: Tx, eventId: Id<'event'>): Promise<readonly EventTask[]> {
  const { rows } = await sql<EventTask>`
    select id, text, who, coalesce(due_on::text, '') as "dueOn", done_at as "doneAt" from event_tasks
    where event_id = ${eventId} order by done_at is not null, due_on nulls last, created_at, id limit ${mostTasks}`.execute(
    tx,
  )
  return rows
}

export async function addTask(
  tx: Tx,
  eventId: Id<'event'>,
  { text, who, dueOn }: Pick<EventTask, 'text' | 'who' | 'dueOn'>,
): Promise<void> {
  await sql`insert into event_tasks (event_id, text, who, due_on, created_at)
    values (${eventId}, ${text}, ${who}, ${dueOn === '' ? null : dueOn}::date, ${tx.now})`.execute(tx)
  await recordFact(tx, { action: 'meetings.task.added', subject: eventId })
}

/** Done, or to do again. */
export async function turnTask(tx: Tx, eventId: Id<'event'>, id: Id<'event-task'>): Promise<boolean> {
  const turned = await sql`update event_tasks set done_at = case when done_at is null then ${tx.now}::timestamptz end
    where id = ${id} and event_id = ${eventId}`.execute(tx)
  if (turned.numAffectedRows !== 1n) return false
  await recordFact(tx, { action: 'meetings.task.turned', subject: eventId, data: { task: id } })
  return true
}
