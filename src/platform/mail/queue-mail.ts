import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { mailAddress } from '#platform/forms/index.ts'

/**
 * One mail to one person. Texts are finished sentences in the language of the reader; nothing in them is expanded or
 * read as markup again (IN-04). They carry no more than the reader needs to come back to the site (PR-25).
 */
export type Mail = {
  readonly to: string
  readonly lang: Lang
  /** What it is about, dotted like a fact: `account.reset`. */
  readonly kind: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** The one thing to do; `href` is absolute, built on `ctx.baseUrl`. */
  readonly action?: { readonly label: string; readonly href: string }
  /** An entry for the reader's calendar (RFC 5545), which goes with the mail as a file. */
  readonly calendar?: string
}

/**
 * Writes the mail into the outbox in the caller's transaction; it leaves within a second after the commit, and never
 * when the transaction rolls back. Throws when the address is not one plain address or the action leads to no web page.
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const recipient = plainAddress(mail.to)
  const action =
    mail.action === undefined ? undefined : { label: oneLine(mail.action.label), href: webPage(mail.action.href) }
  // No `returning`: whoever writes a mail may not read the outbox.
  await sql`insert into outbox_mails
      (message_id, recipient, lang, kind, subject, paragraphs, action_label, action_href, calendar, request_id, created_at, due_at)
    values (${`<${randomUUID()}@${domainOf(action?.href)}>`}, ${recipient}, ${mail.lang}, ${mail.kind}, ${oneLine(mail.subject)},
      ${JSON.stringify(mail.paragraphs.map(printable))}, ${action?.label ?? null}, ${action?.href ?? null}, ${mail.calendar ?? null},
      ${tx.requestId ?? null}, ${tx.now}, ${tx.now})`.execute(tx)
  await sql`select pg_notify('outbox', '')`.execute(tx)
}

/** Exactly one address without name, quotes, groups or comments (IN-09); forms have checked it before. */
function plainAddress(text: string): string {
  const parsed = mailAddress({ required: true }).schema.safeParse(text)
  // Compared with what was given, because the form field forgives blanks and we do not.
  if (!parsed.success || parsed.data.toLowerCase() !== text.toLowerCase()) throw new Error('not one plain mail address')
  return parsed.data
}

/** One line without control characters, so that it stays one header (RFC 5322, 2.2). */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()
}

function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
}

function webPage(href: string): string {
  const url = URL.parse(href)
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.username !== '')
    throw new Error('not a web page')
  return url.href
}

// The right side only has to be ours and unlikely to be made elsewhere; the UUID does the rest.
function domainOf(href: string | undefined): string {
  const host = href === undefined ? '' : new URL(href).hostname
  return /^[A-Za-z0-9.-]{1,120}$/.test(host) ? host : 'vielfaltsnetz.invalid'
}
