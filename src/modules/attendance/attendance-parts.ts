import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import type { Assets } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'

export type CertificateWords = ReadonlyMap<Id<'participant'>, string>

/** What the pages need of the running program beside the request. */
export type AttendanceParts = {
  /** The installation's key: codes are made from it. */
  readonly key: Buffer
  readonly files: Files
  readonly assets: Assets
  readonly pdf: Pdf
  /** Who of an event has a certificate, in the words of the list; asked of those who issue them. */
  readonly certificates: (tx: Tx, eventId: Id<'event'>, t: Translator) => Promise<CertificateWords>
}
