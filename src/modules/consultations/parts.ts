import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Seal } from '#platform/seal/index.ts'

/** What consultations need of the running program beside the request. */
export type ConsultationParts = {
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  /** The address links in mails begin with. */
  readonly baseUrl: string
  /** What stands behind the @ of addresses for answers; undefined where the installation takes none. */
  readonly replyDomain: string | undefined
  /** Seals how clients are reached. */
  readonly seal: Seal
}
