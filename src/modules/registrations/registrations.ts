import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Care, consentVersion } from './care.ts'
import { type AskedStep, moveSeats } from './move-seats.ts'
import { emailHash, registrationTokenHash } from './registration-link.ts'
import { type Move, poolOf, type SeatKind, type StepRefusal } from './seat-plan.ts'

export type NewRegistration = {
  readonly kind: SeatKind
  /** Where she comes by the link of a project seats are set aside for. */
  readonly partId?: Id<'reserved-part'> | null
  readonly quantity: number
  readonly name: string
  /** `''` only where the team enters somebody without an address. */
  readonly email: string
  readonly lang: Lang
  /** Null where nothing is needed or she did not agree to its being kept. */
  readonly care: Care | null
  readonly byTeam: boolean
}

/** `again` true where the address had signed up already: then nothing changed. */
export type SignUp = { readonly id: Id<'registration'>; readonly again: boolean }

export type SeatRefusal = Refused<StepRefusal | 'offer-unknown'>

/**
 * Tells those who moved. Called before the fact is recorded: facts lock their chain until the transaction ends, and nobody should wait for
 * mails to be written.
 */
export type Tell = (moves: readonly Move[]) => Promise<void>

/** Signs somebody up. The key is the installation's: her link is made from it. */
export async function signUp(
  tx: Tx,
  offerId: Id<'offer'>,
  { care, name, email, lang, kind, partId = null, ...wanted }: NewRegistration,
  key: Buffer,
  tell: Tell,
): Promise<Done<SignUp> | SeatRefusal> {
  // The one lock, taken before looking: whoever comes second with the same address waits here and then finds the first.
  await sql`select from offers where id = ${offerId} for update`.execute(tx)
  const known = email === '' ? undefined : await findLiving(tx, offerId, email)
  if (known !== undefined) return done({ id: known, again: true })
  const person = {
    name,
    email,
    lang,
    emailHash: email === '' ? null : emailHash(email),
    linkHashOf: (id: Id<'registration'>) => registrationTokenHash(key, id, 1),
  }
  const moved = await moveSeats(tx, offerId, { do: 'sign-up', pool: poolOf(kind, partId), ...wanted, person })
  if (!moved.ok) return moved
  const added = moved.value.find(({ from }) => from === null)
  if (added === undefined) throw new Error('Who signs up has a place.')
  if (care !== null) await saveCare(tx, added.id, care)
  await tell(moved.value)
  await recordFact(tx, {
    action: wanted.byTeam ? 'registrations.registration.entered' : 'registrations.registration.created',
    subject: added.id,
    data: { offer: offerId, kind, part: partId, quantity: wanted.quantity, state: added.to, care: care !== null },
  })
  return done({ id: added.id, again: false })
}

type OtherStep = Exclude<AskedStep, { readonly do: 'sign-up' | 'resize' | 'reserve' | 'release' }>
type StepAction = OtherStep['do']

const factOf: Readonly<Record<StepAction, string>> = {
  confirm: 'registrations.registration.confirmed',
  accept: 'registrations.seat.accepted',
  decline: 'registrations.seat.declined',
  withdraw: 'registrations.registration.withdrawn',
  'let-in': 'registrations.registration.let-in',
  approve: 'registrations.registration.approved',
  refuse: 'registrations.registration.refused',
  change: 'registrations.registration.changed',
  expire: 'registrations.seats.expired',
  cancel: 'registrations.offer.cancelled',
}

/** Any other step, with its fact. Nothing is recorded where nothing was overdue. */
export async function takeSeatStep(
  tx: Tx,
  offerId: Id<'offer'>,
  step: OtherStep,
  tell: Tell,
): Promise<Done<readonly Move[]> | SeatRefusal> {
  const moved = await moveSeats(tx, offerId, step)
  if (!moved.ok || (step.do === 'expire' && moved.value.length === 0)) return moved
  await tell(moved.value)
  await recordFact(tx, {
    action: factOf[step.do],
    subject: 'id' in step ? step.id : offerId,
    data: { offer: offerId, moved: moved.value.length },
  })
  return moved
}

/** Keeps or forgets what she needs; null forgets. */
export async function changeCare(tx: Tx, id: Id<'registration'>, care: Care | null): Promise<void> {
  await sql`delete from registration_care where registration_id = ${id}`.execute(tx)
  if (care !== null) await saveCare(tx, id, care)
  await recordFact(tx, { action: 'registrations.care.changed', subject: id, data: { kept: care !== null } })
}

async function saveCare(tx: Tx, id: Id<'registration'>, { needs, languageCode }: Care): Promise<void> {
  await sql`insert into registration_care (registration_id, needs, language_code, consent_version, consented_at)
    values (${id}, ${[...needs]}::text[], ${languageCode}, ${consentVersion}, ${tx.now})`.execute(tx)
}

/** Notes what the team did by hand, and why. */
export async function noteAct(
  tx: Tx,
  id: Id<'registration'>,
  kind: 'entered' | 'let-in' | 'withdrawn' | 'approved' | 'refused',
  reason: string,
): Promise<void> {
  const doneBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into registration_acts (registration_id, kind, reason, done_by, done_at)
    values (${id}, ${kind}, ${reason}, ${doneBy}, ${tx.now})`.execute(tx)
}

/** The registration of an address that has not ended. */
export async function findLiving(tx: Tx, offerId: Id<'offer'>, email: string): Promise<Id<'registration'> | undefined> {
  const { rows } = await sql<{ id: Id<'registration'> }>`
    select id from registrations where offer_id = ${offerId} and email_hash = ${emailHash(email)} and ended_at is null`.execute(
    tx,
  )
  return rows[0]?.id
}
