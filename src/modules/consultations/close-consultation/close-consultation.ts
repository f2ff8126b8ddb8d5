import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { monthsAfter } from '../months.ts'
import { type Consultation, type Outcome, stateAfter } from '../consultation.ts'
import { listConsents, listSteps, lockConsultation } from '../consultation.queries.ts'
import { tellClient } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { getPromise } from '../promise.queries.ts'
import { rules } from '../rules.ts'

/** `remindOn` empty: without a reminder. */
export type NewStep = { readonly text: string; readonly remindOn: string }

export type Closing = {
  readonly consultationId: Id<'consultation'>
  readonly outcome: Outcome
  /** Time spent beside the conversations; null where none is to be counted. */
  readonly minutes: number | null
  readonly steps: readonly NewStep[]
}
export type CloseRefusal = 'consultation-unknown' | 'consultation-closed' | 'day-past' | 'day-too-late'

/**
 * Closes with what comes next: steps the client is reminded of, and, where she agreed, the question after three months what came of it.
 * Reminders must come before her address is deleted.
 */
export function closeConsultation(
  db: Db,
  actor: Actor,
  parts: ConsultationParts,
  { consultationId, outcome, minutes, steps }: Closing,
): Promise<Done<{ readonly mailed: boolean }> | Refused<CloseRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (stateAfter(own.state, 'close') === undefined) return refuse('consultation-closed', 'outcome')
    const today = dayInBerlin(tx.now)
    const last = monthsAfter(today, (await getPromise(tx, own.area)).keptMonths)
    for (const [index, { remindOn }] of steps.entries()) {
      if (remindOn !== '' && remindOn <= today) return refuse('day-past', `day_${index + 1}`)
      if (remindOn > last) return refuse('day-too-late', `day_${index + 1}`)
    }
    await sql`update consultations set state = 'closed', due_on = null, state_since = ${tx.now}, closed_at = ${tx.now},
        outcome = ${outcome}, adviser_id = coalesce(adviser_id, ${actor.kind === 'person' ? actor.personId : null}),
        version = version + 1 where id = ${own.id}`.execute(tx)
    await takeQuestionBack(tx, own)
    if (minutes !== null) await addWritingTime(tx, own, today, minutes)
    await addSteps(tx, own, steps)
    await planLookBack(tx, own, today)
    const mailed = await tellClient(tx, parts, own, 'closed')
    await recordFact(tx, { action: 'consultations.consultation.closed', subject: own.id, data: { outcome } })
    return done({ mailed })
  })
}

/** What is closed goes to nobody: the client is no longer asked whether the other area may take over. */
async function takeQuestionBack(tx: Tx, own: Consultation): Promise<void> {
  await sql`update consultation_hand_overs set answer = 'taken-back', answered_at = ${tx.now}
    where consultation_id = ${own.id} and answer is null`.execute(tx)
}

async function addWritingTime(tx: Tx, own: Consultation, today: string, minutes: number): Promise<void> {
  await sql`insert into consultation_talks (consultation_id, held_on, minutes, channel, person_id, recorded_at)
    values (${own.id}, ${today}::date, ${minutes}, 'written', ${tx.actor.kind === 'person' ? tx.actor.personId : null}, ${tx.now})`.execute(
    tx,
  )
}

/** Closed a second time, new steps come after the old ones. */
async function addSteps(tx: Tx, own: Consultation, steps: readonly NewStep[]): Promise<void> {
  const before = (await listSteps(tx, own.id)).length
  for (const [index, { text, remindOn }] of steps.entries())
    await sql`insert into consultation_steps (consultation_id, position, text, remind_on)
      values (${own.id}, ${before + index + 1}, ${text}, ${remindOn === '' ? null : remindOn}::date)`.execute(tx)
}

async function planLookBack(tx: Tx, own: Consultation, today: string): Promise<void> {
  if (!(await listConsents(tx, own.id)).includes('look-back')) return
  await sql`insert into consultation_look_backs (consultation_id, due_on)
    values (${own.id}, ${monthsAfter(today, rules.lookBackMonths)}::date)
    on conflict (consultation_id) do update set due_on = excluded.due_on where consultation_look_backs.asked_at is null`.execute(
    tx,
  )
}
