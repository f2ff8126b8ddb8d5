import { createHash, randomBytes } from 'node:crypto'

/** What an answer is about: `thread`, `consultation`, `bounce`. */
export type ReplyKind = string

// Letters of Base32 (RFC 4648) in lower case: mail servers may change the case of what stands before the @.
const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const addressForm = /^antwort\+([a-z]{2,20})\.([a-z0-9]{20,40})@([a-z0-9.-]{1,253})$/

/** A secret of 130 random bits for an address of answers. Whoever stores it stores `replyTokenHash` only. */
export function newReplyToken(): string {
  return [...randomBytes(26)].map((byte) => letters[byte % 32]).join('')
}

export function replyTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/**
 * Where answers go: `antwort+thread.<token>@reply.example`. Undefined where the installation takes none (`REPLY_DOMAIN`
 * is not set); mails then say that nobody reads answers. Throws where kind or token would not come back as they are.
 */
export function replyAddress(domain: string | undefined, kind: ReplyKind, token: string): string | undefined {
  if (domain === undefined) return undefined
  const address = `antwort+${kind}.${token}@${domain}`
  if (address.indexOf('@') > 64 || readReplyAddress(address, domain)?.kind !== kind)
    throw new Error('no kind or token of an address for answers')
  return address
}

export type ReadReplyAddress = { readonly kind: ReplyKind; readonly tokenHash: Buffer; readonly address: string }

/** The kind and the hashed token in an address, or undefined where it is none of ours. */
export function readReplyAddress(text: string, domain: string): ReadReplyAddress | undefined {
  const address = text.trim().toLowerCase()
  const [, kind, token, host] = addressForm.exec(address) ?? []
  if (kind === undefined || token === undefined || host !== domain.toLowerCase()) return undefined
  return { kind, tokenHash: replyTokenHash(token), address }
}
