import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { setDeputy } from '../arrange-deputy/substitution.ts'
import { type Consultation, stateAfter } from '../consultation.ts'
import { findByToken, lockConsultation } from '../consultation.queries.ts'
import { addMessage, putState } from '../consultation.writes.ts'
import { tellStaff } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { promisedDay } from '../promise.queries.ts'
import { listTeamFor } from '../team.queries.ts'
import { findPause, type Paused } from '../throttling.ts'

export type Addition = { readonly token: string; readonly text: string; readonly clientAddress: string }

/** Adds what the client writes. The centre owes an answer again, from now on; a closed consultation is open again. */
export async function writeAgain(
  db: Db,
  parts: ConsultationParts,
  { token, text, clientAddress }: Addition,
  now: Date,
): Promise<Done<null> | Refused<'consultation-unknown'> | Paused> {
  const paused = await findPause(db, clientAddress, now)
  if (paused !== undefined) return paused
  return db.inTransaction(systemActor('consultations.follow'), async (tx) => {
    const known = await findByToken(tx, token)
    // Held, so that an answer given at the same moment comes before or after, never both at once.
    const own = known === undefined ? undefined : await lockConsultation(tx, known.id)
    if (own === undefined) return refuse('consultation-unknown')
    await takeAddition(tx, parts, own, text)
    return done(null)
  })
}

/** What the client wrote, on her page or by mail, in a consultation that is locked. For the system. */
export async function takeAddition(tx: Tx, parts: ConsultationParts, own: Consultation, text: string): Promise<void> {
  const state = stateAfter(own.state, 'write-again')
  if (state === undefined || state === 'closed') throw new Error('Whoever writes again opens a consultation.')
  await addMessage(tx, own.id, 'addition', text)
  // An answer that is owed already is not owed later because of one more line.
  if (own.state !== 'waiting') {
    await putState(tx, own.id, state, await promisedDay(tx, own.area))
    await tellOwners(tx, parts, own)
  }
  await recordFact(tx, { action: 'consultations.consultation.written-to', subject: own.id })
}

async function tellOwners(tx: Tx, parts: ConsultationParts, own: Consultation): Promise<void> {
  // Whoever stands in now, where it was closed before she did.
  const deputyId = own.deputyId ?? (await setDeputy(tx, own.id))
  const owners = own.adviserId === null ? await listTeamFor(tx, own.area, own.districtId) : [own.adviserId, deputyId]
  await tellStaff(tx, parts, owners, 'written', own)
}
