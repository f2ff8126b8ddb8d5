import { sql } from 'kysely'
import { type Actor, type CentreArea, centreAreas } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findOrganisationNamed } from '#modules/organisations/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import type { AskerKind, Outcome, Stage, TalkChannel } from '../consultation.ts'
import { lockConsultation } from '../consultation.queries.ts'
import { addConsultation } from '../consultation.writes.ts'
import { addContact } from '../contact.ts'
import type { ConsultationParts } from '../parts.ts'
import { addTask } from '../plan-task/plan-task.ts'
import { areaFor } from '../routing.ts'
import type { TopicCode } from '../topics.ts'

export type NewTalk = {
  readonly heldOn: string
  readonly minutes: number
  readonly channel: TalkChannel
  readonly question: string
  readonly advice: string
  readonly material: string
  /** Empty: nothing is left to do. */
  readonly followUp: string
  /** What the task is called. */
  readonly followUpText: string
}

export type NewRecord = NewTalk & {
  readonly askerKind: AskerKind
  /** Empty: anonymous. */
  readonly organisation: string
  readonly districtId: string
  readonly stage: Stage | null
  readonly topics: readonly TopicCode[]
  readonly outcome: Outcome
}

export type TalkRefusal = 'consultation-unknown' | 'consultation-cleared' | 'day-ahead' | 'follow-up-past'
export type RecordRefusal =
  Exclude<TalkRefusal, 'consultation-unknown' | 'consultation-cleared'> | 'topic-missing' | 'district-unknown'

/** Writes down a conversation with somebody new: with nothing left to do it is closed at once. */
export function recordConversation(
  db: Db,
  actor: Actor,
  { seal }: Pick<ConsultationParts, 'seal'>,
  record: NewRecord,
): Promise<Done<Id<'consultation'>> | Refused<RecordRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    if (record.topics.length === 0) return refuse('topic-missing', 'topics')
    const wrong = wrongDay(tx, record)
    if (wrong !== undefined) return wrong
    const { districtId, organisation, followUp } = record
    if (districtId !== '' && (await findDistrict(tx, districtId)) === undefined)
      return refuse('district-unknown', 'district_id')
    const known = organisation === '' ? undefined : await findOrganisationNamed(tx, organisation)
    const open = followUp !== ''
    const { id } = await addConsultation(tx, {
      source: 'record',
      area: areaOf(actor, record),
      state: open ? 'answered' : 'closed',
      askerKind: record.askerKind,
      stage: record.stage,
      channel: record.channel,
      lang: 'de',
      speaks: '',
      topics: record.topics,
      districtId: districtId === '' ? null : districtId,
      adviserId: actor.kind === 'person' ? actor.personId : null,
      dueOn: null,
      outcome: open ? null : record.outcome,
    })
    await addContact(tx, seal, id, { name: '', organisation, email: '', telephone: '' }, known?.id ?? null)
    await addTalk(tx, id, record)
    await recordFact(tx, { action: 'consultations.consultation.recorded', subject: id })
    return done(id)
  })
}

/** Writes down one more conversation of a consultation. */
export function recordTalk(
  db: Db,
  actor: Actor,
  consultationId: Id<'consultation'>,
  talk: NewTalk,
): Promise<Done<null> | Refused<TalkRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (own.clearedAt !== null) return refuse('consultation-cleared', 'held_on')
    const wrong = wrongDay(tx, talk)
    if (wrong !== undefined) return wrong
    await addTalk(tx, own.id, talk)
    await recordFact(tx, { action: 'consultations.talk.recorded', subject: own.id })
    return done(null)
  })
}

function wrongDay(tx: Tx, { heldOn, followUp }: NewTalk): Refused<'day-ahead' | 'follow-up-past'> | undefined {
  const today = dayInBerlin(tx.now)
  if (heldOn > today) return refuse('day-ahead', 'held_on')
  return followUp !== '' && followUp < today ? refuse('follow-up-past', 'follow_up') : undefined
}

/** Whoever works in one area records for it; in both, the topics decide. */
function areaOf(actor: Actor, { topics, askerKind }: NewRecord): CentreArea {
  const areas = centreAreas(actor)
  const [only] = areas
  return only !== undefined && areas.length === 1 ? only : areaFor({ area: 'unsure', topics, askerKind })
}

async function addTalk(tx: Tx, id: Id<'consultation'>, talk: NewTalk): Promise<void> {
  const { heldOn, minutes, channel, question, advice, material, followUp, followUpText } = talk
  const personId = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into consultation_talks (consultation_id, held_on, minutes, channel, question, advice, material, person_id, recorded_at)
    values (${id}, ${heldOn}::date, ${minutes}, ${channel}, ${question}, ${advice}, ${material}, ${personId}, ${tx.now})`.execute(
    tx,
  )
  if (followUp !== '') await addTask(tx, id, { text: followUpText, dueOn: followUp })
}
