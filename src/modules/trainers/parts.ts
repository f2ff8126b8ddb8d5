import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** A date on which a trainer teaches, as the module that plans it tells it. */
export type Lesson = {
  readonly title: string
  /** The public page; undefined while the course is not published. */
  readonly href: string | undefined
  readonly when: string
  readonly where: string
  readonly modules: readonly string[]
  readonly materials: readonly { readonly label: string; readonly href: string }[]
}

/** What this module needs of the running program beside the request; handed in by `app.ts`. */
export type TrainerParts = {
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** The next dates on which this trainer teaches. */
  readonly lessons: (tx: Tx, trainerId: Id<'trainer'>, today: string, t: Translator) => Promise<readonly Lesson[]>
  /** Where mails to people with an account go. */
  readonly mailboxes: (
    tx: Tx,
    people: readonly Id<'person'>[],
  ) => Promise<readonly { readonly email: string; readonly language: Lang }[]>
}
