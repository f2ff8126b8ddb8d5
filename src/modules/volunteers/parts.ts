import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** A certificate as the page of its holder shows it. */
export type OwnCertificate = {
  readonly title: string
  readonly issuer: string
  readonly issuedOn: string
  readonly state: string
  readonly href: string
}

/** What teams need of the running program and of modules that may not be known here; handed in by `app.ts`. */
export type VolunteerParts = {
  readonly files: Files
  /** The mailboxes of a person's account, which its owner has confirmed. For the system. */
  readonly mailboxes: (tx: Tx, personIds: readonly Id<'person'>[]) => Promise<readonly { readonly email: string }[]>
  /** Certificates made out to one of these addresses. For the system. */
  readonly certificates: (tx: Tx, t: Translator, emails: readonly string[]) => Promise<readonly OwnCertificate[]>
}

/** What reminding needs. */
export type ReminderParts = { readonly translators: (lang: Lang) => Translator; readonly baseUrl: string }
