import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What writing to a team needs. */
export type ReminderParts = {
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** Where the accounts of these people get mail. */
  readonly mailboxes: (
    tx: Tx,
    personIds: readonly Id<'person'>[],
  ) => Promise<readonly { readonly email: string; readonly language: Lang }[]>
}
