import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What claims need of the running program beside the request. */
export type ClaimParts = {
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
}
