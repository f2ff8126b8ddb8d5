import { createHmac } from 'node:crypto'
import type { Lang } from '#kernel/language.ts'
import { type ListReader, replyAddress } from '#platform/mail/index.ts'
import { choice, leaving } from './addresses.ts'
import type { NewsletterParts } from './parts.ts'

/** The link of a reader, the same in every issue, made from the installation's key; the database knows its hash. */
export function readerToken(key: Buffer, readerId: string): string {
  return createHmac('sha256', key).update(`newsletter.link\n${readerId}`).digest('base64url')
}

/** What tells in the address of a report which reader it is about (VERP). */
export function bounceToken(key: Buffer, readerId: string): string {
  return createHmac('sha256', key).update(`newsletter.bounce\n${readerId}`).digest('hex').slice(0, 32)
}

/** What is left of an address once nobody may know it: only who types the address anew and has the key finds it again. */
export function keyedHash(key: Buffer, email: string): Buffer {
  return createHmac('sha256', key).update(`newsletter.email\n${email.toLowerCase()}`).digest()
}

/** What a mail to this reader carries beside the words: her two ways out, and where reports go. */
export function listReader(
  { key, baseUrl, replyDomain }: NewsletterParts,
  lang: Lang,
  { id, email }: { readonly id: string; readonly email: string },
): ListReader {
  const token = readerToken(key, id)
  return {
    to: email,
    leaveHref: new URL(leaving.href(lang, { token }), baseUrl).href,
    choiceHref: new URL(choice.href(lang, { token }), baseUrl).href,
    returnPath: replyAddress(replyDomain, 'bounce', bounceToken(key, id)),
  }
}
