import type { Receiver } from '#platform/mail/index.ts'
import { findByLinkHash, lockConsultation } from '../consultation.queries.ts'
import { takeAddition } from '../follow-thread/write-again.ts'
import type { ConsultationParts } from '../parts.ts'

/** As long as what is typed into the thread. */
const longest = 4000

/** Takes the client's answers to our mails into her thread: her words without what was quoted, no files. */
export function consultationReceiver(parts: ConsultationParts): Receiver {
  return {
    kind: 'consultation',
    receive: async (tx, { tokenHash, words }) => {
      const text = words.trim().slice(0, longest)
      const known = text === '' ? undefined : await findByLinkHash(tx, tokenHash)
      const own = known === undefined ? undefined : await lockConsultation(tx, known.id)
      if (own !== undefined && own.clearedAt === null) await takeAddition(tx, parts, own, text)
    },
  }
}
