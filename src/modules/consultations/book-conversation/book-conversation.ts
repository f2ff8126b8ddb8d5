import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import {
  type Booking,
  type BookingRefusal,
  bookSlot,
  type Channel,
  daysAhead,
  listFreeSlots,
  releaseSlot,
  type Slot,
} from '#modules/appointments/index.ts'
import { setDeputy } from '../arrange-deputy/substitution.ts'
import type { Consultation } from '../consultation.ts'
import { findByToken, lockConsultation } from '../consultation.queries.ts'
import { addContact, changeContact, findContact } from '../contact.ts'
import { tellBooked, tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { findPause, mayTellBooked, type Paused } from '../throttling.ts'

export type Wish = {
  readonly token: string
  readonly slotId: string
  readonly channel: Channel
  /** Empty where the adviser brings the room. */
  readonly link: string
  /** Empty where it is known already, or not needed. */
  readonly telephone: string
  readonly clientAddress: string
}

/** The free slots of whoever advises, and of the whole team while nobody does; none for what is closed. */
export async function listSlotsFor(tx: Tx, { area, adviserId, state }: Consultation): Promise<readonly Slot[]> {
  if (state === 'closed') return []
  const until = new Date(tx.now.getTime() + daysAhead * 86_400_000)
  return listFreeSlots(tx, { area, from: tx.now, until, adviserId: adviserId ?? undefined })
}

/** Books a conversation or moves it. Whoever has the slot advises from now on, where nobody did yet. */
export async function bookConversation(
  db: Db,
  parts: ConsultationParts,
  { token, slotId, channel, link, telephone, clientAddress }: Wish,
  now: Date,
): Promise<Done<Booking> | BookingRefusal | Refused<'consultation-unknown' | 'telephone-missing'> | Paused> {
  const paused = await findPause(db, clientAddress, now)
  if (paused !== undefined) return paused
  // Nobody has confirmed the address: whoever moves again and again writes to a third person (RL-07).
  const email = await db.read(systemActor('consultations.follow'), (tx) => findEmail(tx, parts, token))
  const mailed = email !== '' && (await mayTellBooked(db, email))
  return db.inTransaction(systemActor('consultations.follow'), async (tx) => {
    const own = await lockOwn(tx, token)
    if (own === undefined) return refuse('consultation-unknown')
    if (channel === 'phone' && !(await keepTelephone(tx, parts, own, telephone)))
      return refuse('telephone-missing', 'telephone')
    // A slot of somebody else would let her into what is not hers.
    if (!(await listSlotsFor(tx, own)).some(({ id }) => id === slotId)) return refuse('slot-gone')
    const booked = await bookSlot(tx, { slotId, channel, reference: own.id, language: own.lang, link })
    if (!booked.ok) return booked
    const { adviserId } = booked.value
    await sql`update consultations set adviser_id = coalesce(adviser_id, ${adviserId}), channel = ${channel}, version = version + 1
      where id = ${own.id}`.execute(tx)
    const deputyId = own.deputyId ?? (await setDeputy(tx, own.id))
    await tellStaff(tx, parts, [adviserId, deputyId], 'booked', own)
    if (mailed) await tellBooked(tx, parts, own, booked.value)
    return booked
  })
}

/** Calls the conversation off; its adviser is told. Nothing happens where none was arranged. */
export function releaseConversation(
  db: Db,
  parts: ConsultationParts,
  token: string,
): Promise<Done<null> | Refused<'consultation-unknown'>> {
  return db.inTransaction(systemActor('consultations.follow'), async (tx) => {
    const own = await lockOwn(tx, token)
    if (own === undefined) return refuse('consultation-unknown')
    const released = await releaseSlot(tx, own.id)
    if (released !== undefined) {
      await tellStaff(tx, parts, [released.adviserId, own.deputyId], 'released', own)
      await recordFact(tx, { action: 'consultations.conversation.released', subject: own.id })
    }
    return done(null)
  })
}

/** Whether there is a number to call; a new one takes the place of the old. */
async function keepTelephone(
  tx: Tx,
  { seal }: ConsultationParts,
  { id }: Consultation,
  telephone: string,
): Promise<boolean> {
  const contact = await findContact(tx, seal, id)
  if (telephone === '') return (contact?.telephone ?? '') !== ''
  await (contact === undefined
    ? addContact(tx, seal, id, { name: '', organisation: '', email: '', telephone })
    : changeContact(tx, seal, id, { ...contact, telephone }))
  return true
}

async function findEmail(tx: Tx, { seal }: ConsultationParts, token: string): Promise<string> {
  const own = await findByToken(tx, token)
  return own === undefined ? '' : ((await findContact(tx, seal, own.id))?.email ?? '')
}

async function lockOwn(tx: Tx, token: string): Promise<Consultation | undefined> {
  const known = await findByToken(tx, token)
  return known === undefined ? undefined : lockConsultation(tx, known.id)
}
