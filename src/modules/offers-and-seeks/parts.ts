import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** What this module needs of the running program beside the request; handed in by `app.ts`. */
export type ListingParts = {
  /** Mails speak the language of who gets them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** Where mails to people with an account go. */
  readonly mailboxes: (
    tx: Tx,
    people: readonly Id<'person'>[],
  ) => Promise<readonly { readonly email: string; readonly language: Lang }[]>
}
