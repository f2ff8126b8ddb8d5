import { sql } from 'kysely'
import { type Actor, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import type { TrainerParts } from '../parts.ts'
import { tellAsker, tellTrainer } from '../tell.ts'
import { type Enquiry, type EnquiryStep, mayGiveFeedback, stateAfter } from '../trainer.ts'
import { findEnquiryByToken, lockEnquiry } from '../trainer.queries.ts'

export type StepRefusal = Refused<'enquiry-unknown' | 'too-late'>

/** The centre passes the question on; the trainer gets a link to answer by. */
export function forwardEnquiry(
  db: Db,
  actor: Actor,
  parts: TrainerParts,
  id: Id<'enquiry'>,
): Promise<Done<null> | StepRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const enquiry = await lockEnquiry(tx, id)
    if (enquiry === undefined) return refuse('enquiry-unknown')
    if (stateAfter(enquiry.state, 'forward') === undefined) return refuse('too-late')
    const token = newToken()
    await sql`update trainer_enquiries set state = 'forwarded', forwarded_at = ${tx.now}, token_hash = ${tokenHash(token)}
      where id = ${id}`.execute(tx)
    await tellTrainer(tx, parts, enquiry, token)
    await recordFact(tx, { action: 'trainers.enquiry.forwarded', subject: id, data: { trainer: enquiry.trainerId } })
    return done(null)
  })
}

export type Answer = { readonly yes: boolean; readonly text: string }

/** The trainer says yes or no in her own area; whoever asked is told. */
export function answerEnquiry(
  db: Db,
  actor: Actor,
  parts: TrainerParts,
  id: Id<'enquiry'>,
  answer: Answer,
): Promise<Done<null> | StepRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const enquiry = await lockEnquiry(tx, id)
    const own = actor.kind === 'person' && enquiry?.trainerPersonId === actor.personId
    return enquiry === undefined || !own ? refuse('enquiry-unknown') : settle(tx, parts, enquiry, answer)
  })
}

/** The same by the link of the mail, without an account: the token stands for the trainer. */
export function answerByToken(
  db: Db,
  parts: TrainerParts,
  token: string,
  answer: Answer,
): Promise<Done<null> | StepRefusal> {
  return db.inTransaction(systemActor('trainers.answer'), async (tx) => {
    const found = await findEnquiryByToken(tx, tokenHash(token))
    const enquiry = found === undefined ? undefined : await lockEnquiry(tx, found.id)
    return enquiry === undefined ? refuse('enquiry-unknown') : settle(tx, parts, enquiry, answer)
  })
}

async function settle(tx: Tx, parts: TrainerParts, enquiry: Enquiry, { yes, text }: Answer) {
  const step: EnquiryStep = yes ? 'accept' : 'decline'
  const state = stateAfter(enquiry.state, step)
  if (state !== 'accepted' && state !== 'declined') return refuse('too-late')
  await sql`update trainer_enquiries set state = ${state}, answered_at = ${tx.now}, answer = ${text} where id = ${enquiry.id}`.execute(
    tx,
  )
  await tellAsker(tx, parts, enquiry, state)
  await recordFact(tx, {
    action: `trainers.enquiry.${state}`,
    subject: enquiry.id,
    data: { trainer: enquiry.trainerId, profile: enquiry.profileId },
  })
  return done(null)
}

/** Whoever asked does not need the trainer any more. */
export function withdrawEnquiry(db: Db, actor: Actor, id: Id<'enquiry'>): Promise<Done<null> | StepRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const enquiry = await lockEnquiry(tx, id)
    if (enquiry === undefined) return refuse('enquiry-unknown')
    if (stateAfter(enquiry.state, 'withdraw') === undefined) return refuse('too-late')
    await sql`update trainer_enquiries set state = 'withdrawn', answered_at = null where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'trainers.enquiry.withdrawn', subject: id, data: { trainer: enquiry.trainerId } })
    return done(null)
  })
}

/** After the course, once; only the centre reads it. */
export function giveTrainerFeedback(
  db: Db,
  actor: Actor,
  id: Id<'enquiry'>,
  { grade, text }: { readonly grade: number; readonly text: string },
): Promise<Done<null> | StepRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const enquiry = await lockEnquiry(tx, id)
    if (enquiry === undefined) return refuse('enquiry-unknown')
    if (!mayGiveFeedback(enquiry, dayInBerlin(tx.now))) return refuse('too-late')
    await sql`insert into trainer_feedback (enquiry_id, grade, text, given_at) values (${id}, ${grade}, ${text}, ${tx.now})`.execute(
      tx,
    )
    await sql`update trainer_enquiries set feedback_at = ${tx.now} where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'trainers.feedback.given', subject: id, data: { trainer: enquiry.trainerId } })
    return done(null)
  })
}
