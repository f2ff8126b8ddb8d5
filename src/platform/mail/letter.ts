/** What a mail says, as it stands in the outbox. */
export type Letter = {
  readonly messageId: string
  readonly recipient: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action: { readonly label: string; readonly href: string } | null
  /** An entry for the calendar, as a file beside the mail. */
  readonly calendar: string | null
  readonly createdAt: Date
}
