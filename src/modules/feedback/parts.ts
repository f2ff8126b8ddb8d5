import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What feedback needs of the running program beside the request. */
export type FeedbackParts = {
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  /** Fills the ways to reach us beside the form. */
  readonly operator: Readonly<Record<string, string>>
}
