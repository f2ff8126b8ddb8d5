import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What events need of the running program beside the request. */
export type EventParts = {
  /** The installation's key: private links are made from it. */
  readonly key: Buffer
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  /** What addresses in mails and calendars begin with. */
  readonly baseUrl: string
}
