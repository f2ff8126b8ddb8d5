import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { done } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Files, type JudgedUpload, judgeUpload } from '#platform/files/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type InboundFile, type InboundMail, queueMail, type Receiver } from '#platform/mail/index.ts'
import { listHeldRoles } from '#modules/organisations/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'
import { exchangeStart, threadPage } from '../addresses.ts'
import type { ExchangeMailParts } from '../parts.ts'
import { longestPost, mostFiles, type Thread } from '../thread.ts'
import { lockThread } from '../thread.queries.ts'
import { insertPost, type KeptFile } from '../write-post/write-post.ts'
import { exchangeFiles, withFiles } from '../write-post/sent-files.ts'

type Token = { readonly threadId: Thread['id']; readonly personId: Id<'person'>; readonly warnedAt: Date | null }
type Fault = 'sender' | 'left' | 'closed' | 'empty'

/** Makes the answer to a mail of a thread a post of the person whose address it came to. */
export function threadReceiver(parts: ExchangeMailParts, files: Files): Receiver {
  return { kind: 'thread', receive: (tx, mail) => receiveAnswer(tx, parts, files, mail) }
}

async function receiveAnswer(tx: Tx, parts: ExchangeMailParts, files: Files, mail: InboundMail): Promise<void> {
  const token = await findToken(tx, mail.tokenHash)
  if (token === undefined) return
  const thread = await lockThread(tx, token.threadId)
  // Rights of now, not of when the mail was sent: her role, her place in the group, what became of the thread.
  const [held] = await listHeldRoles(tx, dayInBerlin(tx.now), [token.personId])
  const [box] = await parts.mailboxes(tx, [token.personId])
  if (thread === undefined || held === undefined || box === undefined) return
  const inside = await mayWrite(tx, thread, token.personId, held.kind === 'centre-staff')
  const fault = faultOf(mail, { thread, inside }, box.email)
  if (fault !== undefined) return warn(tx, parts, { token, fault, box })
  const [person] = await listPersons(tx, [token.personId])
  if (person === undefined) return
  const t = parts.translators(box.language)
  const judged = await judgeAttachments(mail.files)
  const author = { personId: token.personId, name: fullName(person) }
  const write = async (kept: readonly KeptFile[]) => {
    const left = mail.files.length - kept.length
    const said = [mail.words.trim(), left > 0 ? t('exchange.answer.filesLeftOut', { count: left }) : '']
    const text = cut(said.filter((part) => part !== '').join('\n\n') || t('exchange.answer.onlyFiles'), t)
    const id = await insertPost(tx, author, {
      thread,
      heading: '',
      text,
      files: kept,
      byMail: true,
    })
    await recordFact(tx, {
      action: 'exchange.post.written',
      subject: id,
      data: { thread: thread.id, group: thread.groupId, mail: true, author: token.personId },
    })
    return done(id)
  }
  const written = await withFiles(files, judged, write)
  // A scanner found something in one of the files: the words count all the same.
  if (!written.ok) await write([])
}

/** What is longer than a post may be ends with a sentence that says so. */
function cut(text: string, t: Translator): string {
  if (text.length <= longestPost) return text
  const end = `\n\n${t('exchange.answer.cut')}`
  return `${text.slice(0, longestPost - end.length).toWellFormed()}${end}`
}

type Place = { readonly thread: Thread; readonly inside: boolean }

/** Only from her own address, into a thread that is open in a group she is in, and with something said. */
function faultOf({ sender, words, files }: InboundMail, { thread, inside }: Place, email: string): Fault | undefined {
  if (sender.toLowerCase() !== email.toLowerCase()) return 'sender'
  if (!inside) return 'left'
  if (thread.closedAt !== null || thread.hiddenAt !== null) return 'closed'
  return words.trim() === '' && files.length === 0 ? 'empty' : undefined
}

async function findToken(tx: Tx, hash: Buffer): Promise<Token | undefined> {
  const { rows } = await sql<Token>`
    select thread_id as "threadId", person_id as "personId", warned_at as "warnedAt" from exchange_reply_tokens
    where token_hash = ${hash}`.execute(tx)
  return rows[0]
}

/** A member; the centre also into an open group that it has left. */
async function mayWrite(tx: Tx, { groupId }: Thread, personId: Id<'person'>, centre: boolean): Promise<boolean> {
  const { rows } = await sql`
    select from exchange_groups g where g.id = ${groupId} and ((${centre} and g.open)
      or exists (select from exchange_members m where m.group_id = g.id and m.person_id = ${personId} and m.left_at is null))`.execute(
    tx,
  )
  return rows.length > 0
}

/** Those that a form would take; the others are left out and the post says so. */
async function judgeAttachments(sent: readonly InboundFile[]): Promise<readonly JudgedUpload[]> {
  const judged: JudgedUpload[] = []
  for (const file of sent.slice(0, mostFiles)) {
    const one = await judgeUpload({ ...file, tooLarge: false }, exchangeFiles)
    if (typeof one !== 'string') judged.push(one)
  }
  return judged
}

type Warning = {
  readonly token: Token
  readonly fault: Fault
  readonly box: Awaited<ReturnType<ExchangeMailParts['mailboxes']>>[number]
}

/** Says to the person, at her own address and once a day at most, why an answer was not taken: nobody can make us write on and on. */
async function warn(tx: Tx, parts: ExchangeMailParts, { token, fault, box }: Warning): Promise<void> {
  const yesterday = tx.now.getTime() - 86_400_000
  if (token.warnedAt !== null && token.warnedAt.getTime() > yesterday) return
  await sql`update exchange_reply_tokens set warned_at = ${tx.now}
    where thread_id = ${token.threadId} and person_id = ${token.personId}`.execute(tx)
  const t = parts.translators(box.language)
  // A conversation of a group she has left is not there for her.
  const page =
    fault === 'left' ? exchangeStart.href(box.language) : threadPage.href(box.language, { threadId: token.threadId })
  await queueMail(tx, {
    to: box.email,
    lang: box.language,
    kind: 'exchange.answer-not-taken',
    subject: t('exchange.mail.notTaken.subject'),
    paragraphs: [t(`exchange.mail.notTaken.${fault}`)],
    action: {
      label: t(fault === 'left' ? 'exchange.mail.invited.action' : 'exchange.mail.post.action'),
      href: new URL(page, parts.baseUrl).href,
    },
  })
}
