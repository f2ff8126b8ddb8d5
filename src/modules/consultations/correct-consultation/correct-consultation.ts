import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { marksOfValues } from '#platform/forms/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import type { AskerKind, Outcome, Stage } from '../consultation.ts'
import { lockConsultation } from '../consultation.queries.ts'
import type { TopicCode } from '../topics.ts'
import { correctionNames, typedOf } from './form.ts'

export type Correction = {
  readonly consultationId: Id<'consultation'>
  readonly topics: readonly TopicCode[]
  readonly askerKind: AskerKind
  readonly stage: Stage | null
  /** Empty where the Kreis was not said. */
  readonly districtId: string
  /** Null leaves the outcome as it is; what is not closed has none. */
  readonly outcome: Outcome | null
  /** What the writer saw. */
  readonly seen: string
}
export type CorrectRefusal = 'consultation-unknown' | 'topic-missing' | 'district-unknown' | 'moved-on'

/** Puts right what was tapped wrongly or said later; the figures of the year follow. */
export function correctConsultation(
  db: Db,
  actor: Actor,
  { consultationId, topics, askerKind, stage, districtId, outcome, seen }: Correction,
): Promise<Done<null> | Refused<CorrectRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (topics.length === 0) return refuse('topic-missing', 'topics')
    if (marksOfValues(correctionNames, typedOf(own)) !== seen) return refuse('moved-on', 'topics')
    if (districtId !== '' && (await findDistrict(tx, districtId)) === undefined)
      return refuse('district-unknown', 'district_id')
    await sql`update consultations set topics = ${[...topics]}::text[], asker_kind = ${askerKind}, stage = ${stage},
        district_id = ${districtId === '' ? null : districtId},
        outcome = case when state = 'closed' then coalesce(${outcome}::text, outcome) end, version = version + 1
      where id = ${own.id}`.execute(tx)
    await recordFact(tx, { action: 'consultations.consultation.corrected', subject: own.id })
    return done(null)
  })
}
