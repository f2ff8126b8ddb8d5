import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Files } from '#platform/files/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { IssuerKey } from './badge/issuer-key.ts'
import type { Paper } from './paper/paper.ts'

/** What issuing and telling need of the running program beside the request. */
export type IssuingParts = {
  /** The installation's key: private links are made from it. */
  readonly key: Buffer
  /** Mails and papers speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  /** What addresses in mails, papers and credentials begin with. */
  readonly baseUrl: string
}

export type CertificateParts = IssuingParts & {
  readonly paper: Paper
  readonly files: Files
  /** The key that signs credentials; made at the first start. */
  readonly issuerKey: () => Promise<IssuerKey>
  /** The mailboxes of a person's account, which its owner has confirmed. For the system. */
  readonly mailboxes: (tx: Tx, personIds: readonly Id<'person'>[]) => Promise<readonly { readonly email: string }[]>
}
