import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { countListMails, type ListProgress, listRefusedRecipients } from '#platform/mail/index.ts'
import { lockIssue } from '../issue.queries.ts'
import type { NewsletterParts } from '../parts.ts'
import { endForDelivery } from '../take-bounces/take-bounces.ts'
import { beginIssue, writeBatch } from './write-issue.ts'

const actor = systemActor('newsletter.send')

/** Begins what is due, writes to all readers of what has begun, and ends what has left. May be begun twice, and goes on where it stopped. */
export async function sendIssues(db: Db, parts: NewsletterParts): Promise<void> {
  while (await db.inTransaction(actor, (tx) => beginIssue(tx, parts))) continue
  for (const id of await db.read(actor, listLeaving)) {
    while (await db.inTransaction(actor, (tx) => writeBatch(tx, parts, id))) continue
    await db.inTransaction(actor, (tx) => endIssue(tx, parts, id))
  }
}

async function listLeaving(tx: Tx): Promise<readonly Id<'newsletter-issue'>[]> {
  const { rows } = await sql<{ id: Id<'newsletter-issue'> }>`select id from newsletter_issues
    where ended_at is null and sends_at is not null and begun_at is not null order by sends_at`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Once nothing of it waits any more: keeps the numbers, and ends readers whose mailbox the mail server does not know. */
async function endIssue(tx: Tx, { key }: NewsletterParts, id: Id<'newsletter-issue'>): Promise<void> {
  const issue = await lockIssue(tx, id)
  if (issue === undefined || issue.writtenAt === null || issue.endedAt !== null) return
  const bodyIds = await listBodyIds(tx, id)
  const { waiting, delivered, failed } = await countListMails(tx, bodyIds)
  if (waiting > 0) return
  await sql`update newsletter_issues set ended_at = ${tx.now}, delivered = ${delivered}, failed = ${failed} where id = ${id}`.execute(
    tx,
  )
  const refused = await listRefusedRecipients(tx, bodyIds)
  const gone = await sql<{
    id: string
  }>`select id from newsletter_readers where email = any (${[...refused]}::text[])`.execute(tx)
  await endForDelivery(
    tx,
    key,
    gone.rows.map((row) => row.id),
  )
  await recordFact(tx, {
    action: 'newsletter.issue.sent',
    subject: id,
    data: { readers: issue.readers, delivered, failed },
  })
}

/** How far an issue is that is leaving. For the system. */
export async function progressOf(tx: Tx, id: Id<'newsletter-issue'>): Promise<ListProgress> {
  return countListMails(tx, await listBodyIds(tx, id))
}

export async function listBodyIds(tx: Tx, id: Id<'newsletter-issue'>): Promise<readonly string[]> {
  const { rows } = await sql<{
    id: string
  }>`select body_id as id from newsletter_bodies where issue_id = ${id}`.execute(tx)
  return rows.map((row) => row.id)
}
