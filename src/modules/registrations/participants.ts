import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { SeatKind } from './seat-plan.ts'

/** Somebody with a seat. The first of a registration is who signed up; `name` is empty until somebody says who comes along. */
export type Participant = {
  readonly id: Id<'participant'>
  readonly registrationId: Id<'registration'>
  /** Order of arrival of the registration, and the place within it. */
  readonly number: number
  readonly position: number
  readonly kind: SeatKind
  readonly name: string
  readonly municipality: string
  /** Of whoever signed up, for all of her registration. */
  readonly signedUpBy: string
  readonly email: string
  readonly lang: Lang
  /** True where the seat was given back after it had begun. */
  readonly left: boolean
}

export type ParticipantName = Pick<Participant, 'position' | 'name' | 'municipality'>

/**
 * Everybody who has a seat, and whoever had one when it began: one a seat, in order of arrival. Looked up registration by registration
 * (`offset 0` keeps it so), for where PostgreSQL has not counted rows it would read all participants there are.
 */
export async function listParticipants(tx: Tx, offerId: Id<'offer'>): Promise<readonly Participant[]> {
  const { rows } = await sql<Participant>`
    select p.id, r.id as "registrationId", r.number, p.position, r.kind, p.name, p.municipality, r.name as "signedUpBy", r.email,
      r.lang, r.ended_at is not null as left
    from registrations r cross join lateral (select * from participants where registration_id = r.id offset 0) p
    where r.offer_id = ${offerId} order by r.number, p.position`.execute(tx)
  return rows
}

/** Those of one registration. */
export async function listNames(tx: Tx, registrationId: Id<'registration'>): Promise<readonly ParticipantName[]> {
  const { rows } = await sql<ParticipantName>`
    select position, name, municipality from participants where registration_id = ${registrationId} order by position`.execute(
    tx,
  )
  return rows
}

/** Whether names may still be kept: not once they were forgotten, which they are for good. */
export async function mayBeNamed(tx: Tx, registrationId: Id<'registration'>): Promise<boolean> {
  const { rows } = await sql`
    select from registrations r join offers o on o.id = r.offer_id where r.id = ${registrationId} and (r.cleared_at is null
      or (o.cancelled_at is null and o.names_until >= ${dayInBerlin(tx.now)}::date))`.execute(tx)
  return rows.length > 0
}

/**
 * Says who comes on the seats of a registration, and from where. Seats it does not have are passed over. Refuses where names were forgotten
 * already (PR-10).
 */
export async function nameParticipants(
  tx: Tx,
  registrationId: Id<'registration'>,
  names: readonly ParticipantName[],
): Promise<Done<null> | Refused<'names-cleared'>> {
  if (!(await mayBeNamed(tx, registrationId))) return refuse('names-cleared')
  await sql`
    update participants p set name = row.name, municipality = row.municipality
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as row (position integer, name text, municipality text)
    where p.registration_id = ${registrationId} and p.position = row.position`.execute(tx)
  await recordFact(tx, {
    action: 'registrations.participants.named',
    subject: registrationId,
    data: { count: names.length },
  })
  return done(null)
}
