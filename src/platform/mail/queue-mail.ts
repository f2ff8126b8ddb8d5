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
  /** Where an answer goes, made by `replyAddress`. Without it the mail says that nobody reads answers. */
  readonly replyTo?: string | undefined
  /** One of many that are written at once: goes after every mail that somebody waits for. */
  readonly unhurried?: boolean
  /** Whom it goes to lies apart from what it is about (PR-05): it does not say with which request it came, since facts do. */
  readonly apart?: boolean
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
      (message_id, recipient, lang, kind, subject, paragraphs, action_label, action_href, calendar, reply_to, priority,
      request_id, created_at, due_at)
    values (${messageIdFor(action?.href)}, ${recipient}, ${mail.lang}, ${mail.kind}, ${oneLine(mail.subject)},
      ${JSON.stringify(mail.paragraphs.map(printable))}, ${action?.label ?? null}, ${action?.href ?? null}, ${mail.calendar ?? null},
      ${mail.replyTo === undefined ? null : plainAddress(mail.replyTo)}, ${mail.unhurried === true ? 1 : 0},
      ${mail.apart === true ? null : (tx.requestId ?? null)}, ${tx.now}, ${tx.now})`.execute(tx)
  await sql`select pg_notify('outbox', '')`.execute(tx)
}

/** What a mail to a list says to all of them, in one language. `markup` must come from a renderer of the house. */
export type ListBody = {
  readonly lang: Lang
  /** The language of subject and words, where the reader's has none of its own; `markup` marks its parts itself. */
  readonly saidIn: Lang
  readonly subject: string
  readonly words: string
  readonly markup: string
}

export async function insertListBody(tx: Tx, { lang, saidIn, subject, words, markup }: ListBody): Promise<string> {
  const { rows } = await sql<{
    id: string
  }>`insert into outbox_bodies (lang, said_in, subject, words, markup, created_at)
    values (${lang}, ${saidIn}, ${oneLine(subject)}, ${printable(words)}, ${printable(markup)}, ${tx.now}) returning id`.execute(
    tx,
  )
  return rows[0]?.id ?? ''
}

/** One reader of a list. All addresses are absolute, built on the installation's own. */
export type ListReader = {
  readonly to: string
  /** Leaves the list by one press of a mail program (RFC 8058), and by a page for people. */
  readonly leaveHref: string
  /** Where the reader sees and changes what she chose. */
  readonly choiceHref: string
  /** Where reports of failed delivery go. */
  readonly returnPath?: string | undefined
}

export type ListMail = {
  readonly kind: string
  readonly bodyId: string
  readonly body: ListBody
  readonly choiceLabel: string
}

/** Writes the same mail to each of these readers, as the system; they go after every mail that somebody waits for. */
export async function queueListMails(
  tx: Tx,
  { kind, bodyId, body, choiceLabel }: ListMail,
  readers: readonly ListReader[],
): Promise<void> {
  const rows = readers.map(({ to, leaveHref, choiceHref, returnPath }) => ({
    message_id: messageIdFor(webPage(choiceHref)),
    recipient: plainAddress(to),
    leave_href: webPage(leaveHref),
    action_href: webPage(choiceHref),
    return_path: returnPath === undefined ? null : plainAddress(returnPath),
  }))
  await sql`insert into outbox_mails (message_id, recipient, lang, kind, subject, paragraphs, action_label, action_href, leave_href,
      return_path, priority, body_id, created_at, due_at)
    select row.message_id, row.recipient, ${body.lang}, ${kind}, ${oneLine(body.subject)}, '[]', ${oneLine(choiceLabel)}, row.action_href,
      row.leave_href, row.return_path, 1, ${bodyId}, ${tx.now}, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (message_id text, recipient text, leave_href text, action_href text, return_path text)`.execute(tx)
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

function messageIdFor(href: string | undefined): string {
  return `<${randomUUID()}@${domainOf(href)}>`
}

// The right side only has to be ours and unlikely to be made elsewhere; the UUID does the rest.
function domainOf(href: string | undefined): string {
  const host = href === undefined ? '' : new URL(href).hostname
  return /^[A-Za-z0-9.-]{1,120}$/.test(host) ? host : 'vielfaltsnetz.invalid'
}
