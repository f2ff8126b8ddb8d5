import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'

/** What this module needs of the running program beside the request; handed in by `app.ts`. */
export type CareParts = {
  readonly pdf: Pdf
  /** Mails speak the language of who gets them. */
  readonly translators: (lang: Lang) => Translator
}

/** What reminding needs; mailboxes belong to accounts. */
export type ReminderParts = {
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  readonly mailboxes: (
    tx: Tx,
    personIds: readonly Id<'person'>[],
  ) => Promise<readonly { readonly email: string; readonly language: Lang }[]>
}
