import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { plainText } from '#modules/content/index.ts'
import { listHeldRoles } from '#modules/organisations/index.ts'
import { threadPage } from '../addresses.ts'
import { replyAddressFor } from '../answer-by-mail/reply-address.ts'
import type { ExchangeMailParts } from '../parts.ts'

const task = 'exchange.tell-at-once'
// Whoever notices a slip right after posting mends it before it is in every mailbox.
const graceSeconds = 120
const mostAtOnce = 100

type Untold = {
  readonly id: Id<'exchange-post'>
  readonly threadId: Id<'exchange-thread'>
  readonly groupId: Id<'exchange-group'>
  readonly groupName: string
  readonly open: boolean
  readonly title: string
  readonly authorId: Id<'person'> | null
  readonly authorName: string
  readonly text: string
  readonly shown: boolean
}

/** Mails new posts to those who want each at once. Answers how many posts there were. */
export async function tellAtOnce(db: Db, parts: ExchangeMailParts): Promise<number> {
  const ids = await db.read(systemActor(task), async (tx) => {
    const before = new Date(tx.now.getTime() - graceSeconds * 1000)
    const { rows } = await sql<{ id: Id<'exchange-post'> }>`
      select id from exchange_posts where told_at is null and created_at < ${before} order by created_at limit ${mostAtOnce}`.execute(
      tx,
    )
    return rows
  })
  for (const { id } of ids) await db.inTransaction(systemActor(task), (tx) => tellOf(tx, parts, id))
  return ids.length
}

async function tellOf(tx: Tx, parts: ExchangeMailParts, id: Id<'exchange-post'>): Promise<void> {
  // One process tells, whoever comes first.
  const { rows } = await sql<Untold>`
    update exchange_posts p set told_at = ${tx.now} from exchange_threads t, exchange_groups g
    where p.id = ${id} and p.told_at is null and t.id = p.thread_id and g.id = p.group_id
    returning p.id, p.thread_id as "threadId", p.group_id as "groupId", g.name as "groupName", g.open, t.title, p.author_id as "authorId",
      p.author_name as "authorName", p.text, p.hidden_at is null and t.hidden_at is null as shown`.execute(tx)
  const [post] = rows
  if (post === undefined || !post.shown) return
  const readers = await sql<{ id: Id<'person'> }>`
    select person_id as id from exchange_members where group_id = ${post.groupId} and rhythm = 'at-once' and left_at is null
      and person_id is distinct from ${post.authorId}::uuid limit 2000`.execute(tx)
  const wanted = readers.rows.map(({ id: reader }) => reader)
  // Whoever has lost her role meanwhile hears nothing more.
  const held = wanted.length === 0 ? [] : await listHeldRoles(tx, dayInBerlin(tx.now), wanted)
  const boxes = await parts.mailboxes(
    tx,
    held.map(({ personId }) => personId),
  )
  for (const box of boxes) await mail(tx, parts, post, box)
}

type Box = Awaited<ReturnType<ExchangeMailParts['mailboxes']>>[number]

/** Of groups by invitation no more than the title leaves the site (PR-25). */
async function mail(tx: Tx, parts: ExchangeMailParts, post: Untold, { personId, email, language }: Box): Promise<void> {
  const t = parts.translators(language)
  const name = post.authorId === null ? t('exchange.formerMember') : post.authorName
  const words = plainText(post.text)
  const said = words.length > 1500 ? `${words.slice(0, 1499).toWellFormed()} …` : words
  await queueMail(tx, {
    to: email,
    lang: language,
    kind: 'exchange.post',
    // Mail programs put what has the same subject below each other: one conversation, not all of a group.
    subject: t('exchange.mail.post.subject', { about: post.open ? post.title : post.groupName }),
    paragraphs: [
      t('exchange.mail.post.title', { title: post.title }),
      ...(post.open ? [t('exchange.mail.post.wrote', { name }), said] : [t('exchange.mail.post.closed')]),
      t('exchange.mail.post.change', { group: post.groupName }),
    ],
    action: {
      label: t('exchange.mail.post.action'),
      href: new URL(threadPage.href(language, { threadId: post.threadId }, { ab: post.id }), parts.baseUrl).href,
    },
    replyTo: await replyAddressFor(tx, parts, { threadId: post.threadId, personId }),
    unhurried: true,
  })
}
