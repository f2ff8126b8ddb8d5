import PostalMime, { type Address, type Email } from 'postal-mime'
import { isAutomatic } from './automatic.ts'
import { type DeliveryReport, readReport } from './delivery-report.ts'
import { wordsOfMarkup } from './words-of-markup.ts'
import { ownWords } from './own-words.ts'
import { type ReadReplyAddress, readReplyAddress } from './reply-address.ts'

/** Bounds of one mail [OURS]; `fileBytes` is what inbound_files takes. */
export const mailLimits = {
  bytes: 12 * 1024 * 1024,
  lines: 20_000,
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  words: 20_000,
  headerBytes: 256 * 1024,
  nesting: 20,
}

/** A file beside the words. Its name is what the sender's device called it: shown as text, never used as a path. */
export type InboundFile = { readonly name: string; readonly type: string; readonly bytes: Buffer }

export type ReadMessage = {
  readonly to: ReadReplyAddress
  readonly messageId: string | undefined
  /** Who says to have written; nobody has proved it. */
  readonly sender: string
  readonly subject: string
  readonly words: string
  readonly report: DeliveryReport | undefined
  readonly files: readonly InboundFile[]
}

export type Envelope = {
  /** Where answers go, `REPLY_DOMAIN`. */
  readonly domain: string
  /** The address the mail server delivered to, where it says so. */
  readonly recipient?: string | undefined
  /** The sender of the envelope, where the mail server says so; `''` is nobody. */
  readonly returnPath?: string | undefined
}

export type Unread = 'too-large' | 'unreadable' | 'too-many-files' | 'no-address' | 'automatic'

/**
 * Reads a message (RFC 5322, MIME) and finds whom it is for. Takes no more memory than the message is large, a few times over. Never throws:
 * what cannot be read today cannot be read tomorrow, and the mail server shall not try again.
 */
export async function readMessage(bytes: Buffer, envelope: Envelope): Promise<ReadMessage | Unread> {
  const { recipient, domain } = envelope
  if (recipient !== undefined && recipient !== '' && readReplyAddress(bare(recipient), domain) === undefined)
    return 'no-address'
  if (bytes.length > mailLimits.bytes || hasTooManyLines(bytes)) return 'too-large'
  try {
    return await read(bytes, envelope)
  } catch {
    return 'unreadable'
  }
}

/** Each line costs the parser some time. Files in Base64 have lines of 60 letters and more (RFC 2045, 6.8), texts have shorter ones. */
function hasTooManyLines(bytes: Buffer): boolean {
  const most = mailLimits.lines + bytes.length / 60
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1 && lines <= most; at = bytes.indexOf(10, at + 1)) lines += 1
  return lines > most
}

async function read(bytes: Buffer, envelope: Envelope): Promise<ReadMessage | Unread> {
  const email = await parse(bytes)
  if (email.headers.length === 0) return 'unreadable'
  const to = addressesOf(email, envelope).flatMap((one) => readReplyAddress(one, envelope.domain) ?? [])[0]
  if (to === undefined) return 'no-address'
  const report = readReport(email)
  const returnPath = envelope.returnPath ?? email.returnPath
  // Reports of delivery are automatic, too; they alone are wanted, and only where they are asked for.
  if (to.kind === 'bounce' ? report === undefined : report !== undefined || isAutomatic(email.headers, returnPath))
    return 'automatic'
  const attached = to.kind === 'bounce' ? [] : email.attachments
  if (attached.length > mailLimits.files) return 'too-many-files'
  const files = attached.map(({ filename, mimeType, content }, index) => ({
    name: nameOf(filename) || `datei-${index + 1}`,
    type: /^[a-z]+\/[a-z0-9.+-]{1,60}$/.test(mimeType) ? mimeType : 'application/octet-stream',
    bytes: bytesOf(content),
  }))
  if (files.some((file) => file.bytes.length > mailLimits.fileBytes)) return 'too-large'
  return {
    to,
    messageId: email.messageId,
    sender: (mailboxesOf(email.from)[0] ?? '').toLowerCase().slice(0, 254),
    subject: printable(email.subject ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .slice(0, 200)
      .toWellFormed(),
    words: to.kind === 'bounce' ? '' : cut(ownWords(printable(wordsOf(email))), mailLimits.words),
    report,
    files,
  }
}

/** Some programs send markup alone. Own words stand on top, so that of what is much longer than all of them the end is not looked at. */
function wordsOf({ text, html }: Email): string {
  const words = text === undefined || text.trim() === '' ? wordsOfMarkup(html ?? '') : text
  return words.slice(0, mailLimits.words * 4)
}

function parse(bytes: Buffer): Promise<Email> {
  // Mail servers that write to mailboxes put a line of their own in front (the mbox format's "From ").
  const start = bytes.subarray(0, 5).toString('latin1') === 'From ' ? bytes.indexOf('\n') + 1 : 0
  return PostalMime.parse(bytes.subarray(start), {
    maxNestingDepth: mailLimits.nesting,
    maxHeadersSize: mailLimits.headerBytes,
    forceRfc822Attachments: true,
  })
}

/** Where it was delivered to, surest first. */
function addressesOf(email: Email, { recipient }: Envelope): readonly string[] {
  const header = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => bare(value))
  return [
    ...(recipient === undefined || recipient === '' ? [] : [bare(recipient)]),
    ...['x-original-to', 'delivered-to', 'envelope-to', 'x-envelope-to'].flatMap(header),
    ...[...(email.to ?? []), ...(email.cc ?? [])].slice(0, 100).flatMap(mailboxesOf),
  ]
}

function bare(text: string): string {
  return text.replaceAll(/[<>\s]/g, '')
}

function mailboxesOf(address: Address | undefined): readonly string[] {
  if (address === undefined) return []
  return address.group === undefined ? [address.address] : address.group.map((one) => one.address)
}

function nameOf(name: string | null): string {
  return printable(name ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, '')
    .trim()
    .slice(-120)
    .toWellFormed()
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Buffer {
  if (typeof content === 'string') return Buffer.from(content)
  return Buffer.from(content instanceof Uint8Array ? content : new Uint8Array(content))
}

// Control characters and overrides of direction have no place in words that others read (IN-17).
function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n\t]/gu, '')
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 2).toWellFormed()} …`
}
