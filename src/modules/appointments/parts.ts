import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** Where the person who booked is reached, and the page where she sees and changes her appointment. */
export type Reach = { readonly email: string; readonly href: string }

/** What appointments need of the running program beside the request; handed in by `app.ts`. */
export type AppointmentParts = {
  /** Mails speak the language of who gets them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** Asked as the system; undefined where she gave no address. */
  readonly reach: (tx: Tx, reference: string) => Promise<Reach | undefined>
  /** What an adviser opens to see what the conversation is about. */
  readonly aboutHref: (lang: Lang, reference: string) => string
}
