import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { listCertificatesOf } from '#modules/certificates/index.ts'
import { findEventOfOffer } from '#modules/events/index.ts'

/** Who of an offer has a certificate that counts, in the words of the list of participants. */
export async function certificateWords(
  tx: Tx,
  offerId: Id<'offer'>,
  t: Translator,
): Promise<ReadonlyMap<Id<'participant'>, string>> {
  const event = await findEventOfOffer(tx, offerId)
  const issued = event === undefined ? [] : await listCertificatesOf(tx, event.id)
  return new Map(
    issued.flatMap(({ participantRef, state, issuedAt }) => {
      const id = participantRef === null ? undefined : parseId<'participant'>(participantRef)
      return state === 'valid' && id !== undefined ? [[id, t.date(issuedAt, 'short')]] : []
    }),
  )
}
