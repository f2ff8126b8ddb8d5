import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { listCertificatesOf } from '#modules/certificates/index.ts'

/** Who of a course has a certificate that counts, in the words of the list of participants. */
export async function certificateWords(
  tx: Tx,
  eventId: Id<'event'>,
  t: Translator,
): Promise<ReadonlyMap<Id<'participant'>, string>> {
  const issued = await listCertificatesOf(tx, eventId)
  return new Map(
    issued.flatMap(({ participantRef, state, issuedAt }) => {
      const id = participantRef === null ? undefined : parseId<'participant'>(participantRef)
      return state === 'valid' && id !== undefined ? [[id, t.date(issuedAt, 'short')]] : []
    }),
  )
}
