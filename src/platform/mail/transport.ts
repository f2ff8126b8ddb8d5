/** A finished mail: envelope and message as it goes over the wire (RFC 5321 and 5322). */
export type Outgoing = { readonly from: string; readonly to: string; readonly message: Buffer }

/**
 * `delivered`: the other side has it. `later`: this mail could not go now. `server-down`: no mail can go now.
 * `never`: the other side refused this mail for good. Codes are short and carry no text of the other side.
 */
export type SendResult =
  | { readonly kind: 'delivered'; readonly keptFile?: string }
  | { readonly kind: 'later' | 'server-down' | 'never'; readonly code: string }

/** A way out for mails. `send` answers within a minute and does not throw. */
export type Transport = {
  send(mail: Outgoing): Promise<SendResult>
  close(): void
}
