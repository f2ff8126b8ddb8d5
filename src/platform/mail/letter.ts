import type { Lang } from '#kernel/language.ts'

/** What a mail says, as it stands in the outbox. */
export type Letter = {
  readonly messageId: string
  readonly recipient: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action: { readonly label: string; readonly href: string } | null
  /** An entry for the calendar, as a file beside the mail. */
  readonly calendar: string | null
  /** Where an answer goes; without it nobody reads answers. */
  readonly replyTo: string | null
  /** Of a mail to a list: what all of them say, and where one leaves. `action` then leads to what one chose. */
  readonly list: LetterToList | null
  readonly createdAt: Date
}

export type LetterToList = {
  readonly words: string
  readonly markup: string
  /** The language of the subject, which may not be the reader's. */
  readonly saidIn: Lang
  readonly leaveHref: string
}
