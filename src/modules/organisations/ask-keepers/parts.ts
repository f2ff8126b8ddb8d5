import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

type KeeperMailbox = { readonly email: string; readonly language: 'de' | 'en' }

/** What asking needs of the running program; mailboxes belong to accounts, which may not be known here. */
export type AskingParts = {
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  readonly mailboxes: (tx: Tx, personIds: readonly Id<'person'>[]) => Promise<readonly KeeperMailbox[]>
}
