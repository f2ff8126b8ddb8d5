import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What mails to groups need of the running program. */
export type GroupMailParts = {
  /** Mails speak the language of who gets them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
}
