import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { newReplyToken, replyAddress, replyTokenHash } from '#platform/mail/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import type { ConsentPurpose, Consultation, ConsultationState, MessageKind } from './consultation.ts'
import { rules } from './rules.ts'
import { drawSign } from './sign.ts'

export async function addMessage(tx: Tx, id: Id<'consultation'>, kind: MessageKind, text: string): Promise<void> {
  const personId = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into consultation_messages (consultation_id, kind, text, at, person_id)
    values (${id}, ${kind}, ${text}, ${tx.now}, ${personId})`.execute(tx)
}

/** Makes one more link to the thread, of 256 bits; the answer is its only copy in clear. For the system. */
export async function makeLink(tx: Tx, id: Id<'consultation'>): Promise<string> {
  const token = newToken()
  await sql`insert into consultation_links (token_hash, consultation_id, created_at)
    values (${tokenHash(token)}, ${id}, ${tx.now})`.execute(tx)
  return token
}

/** An address for answers by mail that leads into the thread; undefined where the installation takes none. For the system. */
export async function makeReplyAddress(
  tx: Tx,
  id: Id<'consultation'>,
  replyDomain: string | undefined,
): Promise<string | undefined> {
  if (replyDomain === undefined) return undefined
  const token = newReplyToken()
  await sql`insert into consultation_links (token_hash, consultation_id, created_at)
    values (${replyTokenHash(token)}, ${id}, ${tx.now})`.execute(tx)
  return replyAddress(replyDomain, 'consultation', token)
}

/** Puts the consultation into a state that is not closed; `dueOn` where an answer is owed. */
export async function putState(
  tx: Tx,
  id: Id<'consultation'>,
  state: Exclude<ConsultationState, 'closed'>,
  dueOn: string | null,
): Promise<void> {
  await sql`update consultations set state = ${state}, due_on = ${dueOn}::date, state_since = ${tx.now}, closed_at = null,
      outcome = null, version = version + 1 where id = ${id}`.execute(tx)
}

/** A consent with the version of its text and the time (PR-07); one that holds already is left as it is. */
export async function giveConsent(
  tx: Tx,
  id: Id<'consultation'>,
  purpose: ConsentPurpose,
  way: 'ticked' | 'spoken' = 'ticked',
): Promise<void> {
  await sql`insert into consultation_consents (consultation_id, purpose, way, text_version, given_at)
    values (${id}, ${purpose}, ${way}, ${rules.consentVersion}, ${tx.now}) on conflict do nothing`.execute(tx)
}

export type NewConsultation = Pick<
  Consultation,
  | 'source'
  | 'area'
  | 'state'
  | 'askerKind'
  | 'stage'
  | 'channel'
  | 'lang'
  | 'speaks'
  | 'topics'
  | 'districtId'
  | 'adviserId'
  | 'dueOn'
  | 'outcome'
>

/** Adds a consultation under a sign nobody has yet. */
export async function addConsultation(
  tx: Tx,
  one: NewConsultation,
): Promise<{ readonly id: Id<'consultation'>; readonly sign: string }> {
  const closedAt = one.state === 'closed' ? tx.now : null
  for (let tries = 0; tries < 20; tries += 1) {
    const { rows } = await sql<{ id: Id<'consultation'>; sign: string }>`
      insert into consultations (sign, source, area, state, asker_kind, stage, channel, lang, speaks, topics, district_id, adviser_id,
        received_at, due_on, state_since, closed_at, outcome)
      values (${drawSign()}, ${one.source}, ${one.area}, ${one.state}, ${one.askerKind}, ${one.stage}, ${one.channel}, ${one.lang}, ${one.speaks},
        ${[...one.topics]}::text[], ${one.districtId}, ${one.adviserId}, ${tx.now}, ${one.dueOn}::date, ${tx.now},
        ${closedAt}, ${one.outcome})
      on conflict (sign) do nothing returning id, sign`.execute(tx)
    if (rows[0] !== undefined) return rows[0]
  }
  throw new Error('No free sign was drawn.')
}
