import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import type { ConsentPurpose, Consultation, Message, Step, TalkChannel } from './consultation.ts'
import { asDrawn } from './sign.ts'

export const consultationColumns = sql`c.id, c.sign, c.source, c.area, c.state, c.asker_kind as "askerKind", c.stage, c.channel, c.lang, c.speaks, c.topics,
  c.district_id as "districtId", c.adviser_id as "adviserId", c.deputy_id as "deputyId", c.received_at as "receivedAt",
  to_char(c.due_on, 'YYYY-MM-DD') as "dueOn", c.closed_at as "closedAt", c.outcome, c.cleared_at as "clearedAt"`

/** A consultation this actor may see. */
export function findConsultation(tx: Tx, id: Id<'consultation'>): Promise<Consultation | undefined> {
  return findOne(tx, sql`c.id = ${id}`)
}

/** The same, held until the transaction ends; undefined, too, where the actor may read and not change it. */
export function lockConsultation(tx: Tx, id: Id<'consultation'>): Promise<Consultation | undefined> {
  return findOne(tx, sql`c.id = ${id} for update`)
}

/**
 * The consultation behind a link; for the system, since whoever has the link has no account. The token of an address for answers, whose
 * hash lies beside those of links, opens nothing: it has another form.
 */
export async function findByToken(tx: Tx, token: string): Promise<Consultation | undefined> {
  return isToken(token) ? findByLinkHash(tx, tokenHash(token)) : undefined
}

/** The same by the hash of a link, or of the token in an address for answers; neither can be used as the other. */
export function findByLinkHash(tx: Tx, hash: Buffer): Promise<Consultation | undefined> {
  return findOne(tx, sql`c.id = (select l.consultation_id from consultation_links l where l.token_hash = ${hash})`)
}

/** The consultation with this sign, as far as this actor may see it, however the sign was typed. */
export async function findIdBySign(tx: Tx, sign: string): Promise<Id<'consultation'> | undefined> {
  const { rows } = await sql<{ id: Id<'consultation'> }>`
    select id from consultations where sign = ${asDrawn(sign)}`.execute(tx)
  return rows[0]?.id
}

async function findOne(tx: Tx, condition: RawBuilder<unknown>): Promise<Consultation | undefined> {
  const { rows } =
    await sql<Consultation>`select ${consultationColumns} from consultations c where ${condition}`.execute(tx)
  return rows[0]
}

/** What was written, oldest first, as far as this actor may read it. */
export async function listMessages(tx: Tx, id: Id<'consultation'>): Promise<readonly Message[]> {
  const { rows } = await sql<Message>`
    select kind, text, at, person_id as "personId" from consultation_messages where consultation_id = ${id}
    order by nr limit 300`.execute(tx)
  return rows
}

/** Consents that hold now. */
export async function listConsents(tx: Tx, id: Id<'consultation'>): Promise<readonly ConsentPurpose[]> {
  const { rows } = await sql<{ purpose: ConsentPurpose }>`
    select purpose from consultation_consents where consultation_id = ${id} and withdrawn_at is null
    order by purpose`.execute(tx)
  return rows.map(({ purpose }) => purpose)
}

export async function listSteps(tx: Tx, id: Id<'consultation'>): Promise<readonly Step[]> {
  const { rows } = await sql<Step>`
    select id, text, to_char(remind_on, 'YYYY-MM-DD') as "remindOn", done_at as "doneAt" from consultation_steps
    where consultation_id = ${id} order by position`.execute(tx)
  return rows
}

export type HandOver = {
  readonly id: Id<'consultation-hand-over'>
  readonly toArea: Consultation['area']
  readonly reason: string
  readonly askedAt: Date
}

/** The question to the client whether the other area may take over, while it waits for her answer. */
export async function findOpenHandOver(tx: Tx, id: Id<'consultation'>): Promise<HandOver | undefined> {
  const { rows } = await sql<HandOver>`
    select id, to_area as "toArea", reason, asked_at as "askedAt" from consultation_hand_overs
    where consultation_id = ${id} and answer is null`.execute(tx)
  return rows[0]
}

export type Talk = {
  readonly heldOn: string
  readonly minutes: number
  readonly channel: TalkChannel
  readonly question: string
  readonly advice: string
  readonly material: string
  readonly personId: Id<'person'> | null
  readonly recordedAt: Date
}

/** Conversations and time spent, oldest first. */
export async function listTalks(tx: Tx, id: Id<'consultation'>): Promise<readonly Talk[]> {
  const { rows } = await sql<Talk>`
    select to_char(held_on, 'YYYY-MM-DD') as "heldOn", minutes, channel, question, advice, material, person_id as "personId",
      recorded_at as "recordedAt"
    from consultation_talks where consultation_id = ${id} order by recorded_at, id limit 200`.execute(tx)
  return rows
}

export type PlannedTask = {
  readonly id: Id<'consultation-task'>
  readonly text: string
  readonly dueOn: string
  readonly doneAt: Date | null
}

/** Tasks, what is still to do first. */
export async function listTasks(tx: Tx, id: Id<'consultation'>): Promise<readonly PlannedTask[]> {
  const { rows } = await sql<PlannedTask>`
    select id, text, to_char(due_on, 'YYYY-MM-DD') as "dueOn", done_at as "doneAt" from consultation_tasks
    where consultation_id = ${id} order by (done_at is not null), due_on, id limit 100`.execute(tx)
  return rows
}
