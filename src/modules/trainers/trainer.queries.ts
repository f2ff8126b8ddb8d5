import { type RawBuilder, sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Enquiry, PublicTrainer, Trainer } from './trainer.ts'
import type { Contact } from './trainer-form.ts'

type TrainerRow = Omit<Trainer, 'days' | 'booked'> & {
  readonly days: Readonly<Record<string, boolean>> | null
  readonly booked: readonly string[]
}

const columns = (
  except: Id<'offer-date'> | undefined,
) => sql`t.id, t.person_id as "personId", t.name, t.about, t.subjects, t.topics, t.modules, t.languages, t.districts, t.formats,
  t.fee_from_cents as "feeFromCents", t.fee_to_cents as "feeToCents", t.website, t.weekdays, t.active, t.listed,
  t.public_fields as "publicFields", t.version,
  (select jsonb_object_agg(d.day::text, d.free) from trainer_days d where d.trainer_id = t.id) as days,
  array(select b.day::text from trainer_bookings b where b.trainer_id = t.id
    and b.date_id is distinct from ${except ?? null}::uuid) as booked`

/** The trainer, where this actor may see her. */
export async function findTrainer(tx: Tx, id: string): Promise<Trainer | undefined> {
  const known = parseId<'trainer'>(id)
  return known === undefined ? undefined : (await readTrainers(tx, sql`where t.id = ${known}`))[0]
}

/** The profile the person keeps as a trainer. */
export async function findOwnTrainer(tx: Tx): Promise<Trainer | undefined> {
  return (await readTrainers(tx, sql`where t.person_id = access.person_id()`))[0]
}

/** Trainers with their days; a booking for the date of `except` is passed over. */
export async function readTrainers(
  tx: Tx,
  rest: RawBuilder<unknown>,
  except?: Id<'offer-date'>,
): Promise<readonly Trainer[]> {
  const { rows } = await sql<TrainerRow>`select ${columns(except)} from trainers t ${rest}`.execute(tx)
  return rows.map(({ days, booked, ...row }) => ({
    ...row,
    days: new Map(Object.entries(days ?? {})),
    booked: new Set(booked),
  }))
}

/** How she is reached; for herself and the centre, since projects ask through the centre. */
export async function findContact(tx: Tx, id: Id<'trainer'>): Promise<Contact> {
  const { rows } = await sql<Contact>`select email, telephone from trainer_contacts where trainer_id = ${id}`.execute(
    tx,
  )
  return rows[0] ?? { email: '', telephone: '' }
}

const perPage = 50

export type PublicPage = { readonly trainers: readonly PublicTrainer[]; readonly next: string | undefined }

/** What trainers show the public, by name; from behind one of them on. */
export async function listPublicTrainers(tx: Tx, after: string | undefined): Promise<PublicPage> {
  const behind =
    after === undefined
      ? sql`true`
      : sql`(e.name, e.trainer_id) > (select a.name, a.trainer_id from trainer_entries a where a.trainer_id = ${after})`
  const { rows } = await sql<{ id: Id<'trainer'>; entry: Omit<PublicTrainer, 'id'> }>`
    select e.trainer_id as id, e.entry from trainer_entries e where ${behind} order by e.name, e.trainer_id limit ${perPage + 1}`.execute(
    tx,
  )
  const shown = rows.slice(0, perPage)
  return {
    trainers: shown.map(({ id, entry }) => ({ ...entry, id })),
    next: rows.length > perPage ? shown.at(-1)?.id : undefined,
  }
}

const enquiryColumns = sql`e.id, e.trainer_id as "trainerId", e.profile_id as "profileId", e.asked_by as "askedBy", e.day::text as day, e.format,
  e.place, e.topic, e.message, e.state, e.asked_at as "askedAt", e.forwarded_at as "forwardedAt", e.answered_at as "answeredAt",
  e.answer, e.feedback_at as "feedbackAt", e.trainer_name as "trainerName", e.profile_name as "profileName",
  (select t.person_id from trainers t where t.id = e.trainer_id) as "trainerPersonId"`

export function findEnquiry(tx: Tx, id: string): Promise<Enquiry | undefined> {
  const known = parseId<'enquiry'>(id)
  return known === undefined ? Promise.resolve(undefined) : findOne(tx, sql`e.id = ${known}`)
}

/** The same, held until the transaction ends: of two who decide at once the second finds it decided. */
export function lockEnquiry(tx: Tx, id: Id<'enquiry'>): Promise<Enquiry | undefined> {
  return findOne(tx, sql`e.id = ${id} for update`)
}

/** The question behind the link of a mail; for the system. */
export function findEnquiryByToken(tx: Tx, hash: Buffer): Promise<Enquiry | undefined> {
  return findOne(tx, sql`e.token_hash = ${hash}`)
}

async function findOne(tx: Tx, condition: RawBuilder<unknown>): Promise<Enquiry | undefined> {
  const { rows } = await sql<Enquiry>`select ${enquiryColumns} from trainer_enquiries e where ${condition}`.execute(tx)
  return rows[0]
}

export type EnquiryPage = { readonly enquiries: readonly Enquiry[]; readonly next: string | undefined }

/** Questions this actor may see, those that wait for somebody first by their day, then the others, newest first. */
export async function listEnquiries(
  tx: Tx,
  { open, after, trainerId }: { open: boolean; after?: string | undefined; trainerId?: Id<'trainer'> | undefined },
): Promise<EnquiryPage> {
  const states = open ? ['asked', 'forwarded'] : ['accepted', 'declined', 'withdrawn']
  const behind =
    after === undefined
      ? sql`true`
      : sql`(e.asked_at, e.id) < (select a.asked_at, a.id from trainer_enquiries a where a.id = ${after})`
  const own = trainerId === undefined ? sql`true` : sql`e.trainer_id = ${trainerId}`
  const { rows } = await sql<Enquiry>`
    select ${enquiryColumns} from trainer_enquiries e
    where e.state = any (${states}::text[]) and ${behind} and ${own} order by e.asked_at desc, e.id desc limit ${perPage + 1}`.execute(
    tx,
  )
  const shown = rows.slice(0, perPage)
  return { enquiries: shown, next: rows.length > perPage ? shown.at(-1)?.id : undefined }
}

export async function countEnquiries(tx: Tx, state: 'asked' | 'forwarded'): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from trainer_enquiries where state = ${state}`.execute(tx)
  return rows[0]?.count ?? 0
}

export type TrainerFeedback = {
  readonly grade: number
  readonly text: string
  readonly givenAt: Date
  readonly profileName: string
  readonly day: string
}

/** What projects said of her afterwards, newest first; for the centre alone. */
export async function listFeedback(tx: Tx, id: Id<'trainer'>): Promise<readonly TrainerFeedback[]> {
  const { rows } = await sql<TrainerFeedback>`
    select f.grade, f.text, f.given_at as "givenAt", e.profile_name as "profileName", e.day::text as day
    from trainer_feedback f join trainer_enquiries e on e.id = f.enquiry_id
    where e.trainer_id = ${id} order by f.given_at desc limit 50`.execute(tx)
  return rows
}
