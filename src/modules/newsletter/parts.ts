import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What the newsletter needs of the running program. */
export type NewsletterParts = {
  /** The installation's key: links and hashes of readers are made from it. */
  readonly key: Buffer
  /** Mails speak the language of who gets them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** Where reports of failed delivery come in; without it nobody hears of them. */
  readonly replyDomain: string | undefined
}

/** What the pages for writing need beside that. */
export type WritingParts = NewsletterParts & {
  /** Whether the site has a page at this path, written without its language: for the check of links. */
  readonly knowsPath: (path: string) => boolean
}
