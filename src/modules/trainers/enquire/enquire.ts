import { sql } from 'kysely'
import { type Actor, keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import type { TrainerParts } from '../parts.ts'
import { tellCentre } from '../tell.ts'
import type { Format } from '../trainer.ts'
import { findTrainer } from '../trainer.queries.ts'

export type NewEnquiry = {
  readonly trainerId: Id<'trainer'>
  readonly profileId: Id<'profile'>
  readonly day: string
  readonly format: Format
  readonly place: string
  readonly topic: string
  readonly message: string
}

export type EnquireRefusal =
  Refused<'trainer-unknown'> | Refused<'not-yours'> | Refused<'day-past'> | Refused<'asked-already'>

/** Asks for a trainer on a day: the centre hears of it and passes it on. The same question is asked once at a time. */
export function enquire(
  db: Db,
  actor: Actor,
  parts: TrainerParts,
  { trainerId, profileId, day, ...asked }: NewEnquiry,
): Promise<Done<Id<'enquiry'>> | EnquireRefusal> {
  return db.inTransaction(actor, async (tx): Promise<Done<Id<'enquiry'>> | EnquireRefusal> => {
    const trainer = await findTrainer(tx, trainerId)
    if (trainer?.active !== true) return refuse('trainer-unknown')
    const profile = keepsProfile(actor, profileId) ? await findProfileHead(tx, profileId) : undefined
    if (profile === undefined || actor.kind !== 'person') return refuse('not-yours', 'profile')
    if (day < dayInBerlin(tx.now)) return refuse('day-past', 'day')
    // Two of a team who ask the same at once wait for each other here.
    await sql`select pg_advisory_xact_lock(hashtext('trainers.enquire'), hashtext(${`${trainerId} ${profileId} ${day}`}))`.execute(
      tx,
    )
    const open =
      await sql`select from trainer_enquiries where trainer_id = ${trainerId} and profile_id = ${profileId} and day = ${day}::date
      and state in ('asked', 'forwarded', 'accepted')`.execute(tx)
    if (open.rows.length > 0) return refuse('asked-already', 'day')
    const { rows } = await sql<{ id: Id<'enquiry'> }>`
      insert into trainer_enquiries (trainer_id, profile_id, asked_by, trainer_name, profile_name, day, format, place, topic, message, asked_at)
      values (${trainerId}, ${profileId}, ${actor.personId}, ${trainer.name}, ${profile.name}, ${day}, ${asked.format}, ${asked.place},
        ${asked.topic}, ${asked.message}, ${tx.now})
      returning id`.execute(tx)
    const [row] = rows
    if (row === undefined) throw new Error('The question was not kept.')
    await tellCentre(tx, parts, row.id)
    await recordFact(tx, {
      action: 'trainers.enquiry.asked',
      subject: row.id,
      data: { trainer: trainerId, profile: profileId, day },
    })
    return done(row.id)
  })
}
