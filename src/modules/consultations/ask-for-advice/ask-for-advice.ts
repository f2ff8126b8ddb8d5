import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import type { AskerKind, ConsentPurpose, TalkChannel } from '../consultation.ts'
import { addConsultation, addMessage, giveConsent, makeLink } from '../consultation.writes.ts'
import { addContact, type Contact } from '../contact.ts'
import { tellClient, tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { promisedDay } from '../promise.queries.ts'
import { type AreaChoice, areaFor } from '../routing.ts'
import { listTeamFor } from '../team.queries.ts'
import { findPause, mayMail, type Paused } from '../throttling.ts'
import type { TopicCode } from '../topics.ts'

export type Question = Contact & {
  readonly question: string
  readonly tried: string
  readonly topics: readonly TopicCode[]
  readonly area: AreaChoice
  readonly askerKind: AskerKind
  /** Empty where the Kreis was not said. */
  readonly districtId: string
  readonly channel: TalkChannel
  readonly lang: Lang
  /** The code of the language wished for; empty: that of the page. */
  readonly speaks: string
  readonly consents: readonly ConsentPurpose[]
}

export type Asked = { readonly consultationId: Id<'consultation'>; readonly token: string }
export type AskRefusal = 'topic-missing' | 'district-unknown' | 'telephone-missing'

/**
 * Takes a question for the team it belongs to and promises a day for the answer. Nothing says who asked, signed in or not; the token
 * answered is the only way back.
 */
export async function askForAdvice(
  db: Db,
  parts: ConsultationParts,
  question: Question,
  { clientAddress, now }: { readonly clientAddress: string; readonly now: Date },
): Promise<Done<Asked> | Refused<AskRefusal> | Paused> {
  const hindrance = hindranceOf(question)
  if (hindrance !== undefined) return hindrance
  const paused = await findPause(db, clientAddress, now)
  if (paused !== undefined) return paused
  // The address is not confirmed and may be a third person's: too many mails to it are left out in silence (RL-07).
  const mailed = question.email !== '' && (await mayMail(db, question.email))
  return db.inTransaction(systemActor('consultations.ask'), async (tx) => {
    const { districtId } = question
    if (districtId !== '' && (await findDistrict(tx, districtId)) === undefined)
      return refuse('district-unknown', 'district_id')
    const { id, sign, area } = await openConsultation(tx, parts, question)
    const token = await makeLink(tx, id)
    if (mailed) await tellClient(tx, parts, { id, lang: question.lang }, 'received')
    const team = await listTeamFor(tx, area, districtId === '' ? null : districtId)
    await tellStaff(tx, parts, team, 'new', { id, sign })
    await recordFact(tx, {
      action: 'consultations.consultation.asked',
      subject: id,
      data: { area, mail: question.email !== '' },
    })
    return done({ consultationId: id, token })
  })
}

/** What is missing in a question, as far as it says so itself. */
export function hindranceOf({
  topics,
  channel,
  telephone,
}: Question): Refused<'topic-missing' | 'telephone-missing'> | undefined {
  if (topics.length === 0) return refuse('topic-missing', 'topics')
  return channel === 'phone' && telephone === '' ? refuse('telephone-missing', 'telephone') : undefined
}

/** The consultation itself, with what was asked and how to answer. */
export async function openConsultation(tx: Tx, { seal }: Pick<ConsultationParts, 'seal'>, question: Question) {
  const area = areaFor(question)
  const { askerKind, channel, lang, speaks, topics, districtId } = question
  const { id, sign } = await addConsultation(tx, {
    source: 'request',
    area,
    state: 'waiting',
    askerKind,
    stage: null,
    channel,
    lang,
    speaks,
    topics,
    adviserId: null,
    outcome: null,
    districtId: districtId === '' ? null : districtId,
    dueOn: await promisedDay(tx, area),
  })
  await addMessage(tx, id, 'question', question.question)
  if (question.tried !== '') await addMessage(tx, id, 'tried', question.tried)
  await addContact(tx, seal, id, question)
  for (const purpose of question.consents) await giveConsent(tx, id, purpose)
  return { id, sign, area }
}
