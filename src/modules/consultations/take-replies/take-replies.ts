import type { Receiver } from '#platform/mail/index.ts'
import { findByLinkHash, lockConsultation } from '../consultation.queries.ts'
import { takeAddition } from '../follow-thread/write-again.ts'
import type { ConsultationParts } from '../parts.ts'

/** As long as what is typed into the thread. */
const longest = 4000

/** Takes the client's answers to our mails into her thread: her words without what was quoted, and in place of files a line that says so. */
export function consultationReceiver(parts: ConsultationParts): Receiver {
  return {
    kind: 'consultation',
    receive: async (tx, { tokenHash, words, files }) => {
      const said = words.trim().slice(0, longest).toWellFormed()
      const known = said === '' && files.length === 0 ? undefined : await findByLinkHash(tx, tokenHash)
      const own = known === undefined ? undefined : await lockConsultation(tx, known.id)
      if (own === undefined || own.clearedAt !== null) return
      const t = parts.translators(own.lang)
      const left = files.length === 0 ? '' : t('consultations.byMail.files', { count: files.length })
      await takeAddition(tx, parts, own, [said, left].filter((part) => part !== '').join('\n\n'))
    },
  }
}
