import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'

/** What mails about paths need of the running program. */
export type MailParts = {
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  readonly mailboxes: (
    tx: Tx,
    personIds: readonly Id<'person'>[],
  ) => Promise<readonly { readonly email: string; readonly language: Lang }[]>
}

export type PathwayParts = MailParts & { readonly pdf: Pdf }
