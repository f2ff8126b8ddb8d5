import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import { type Envelope, type ReadMessage, readMessage, type Unread } from './read-message.ts'

/**
 * `taken`: it is kept and will be handed over. `twice`: it was there before. `automatic`: a program wrote it, nobody
 * shall hear of it. `later`: the sender or all senders together wrote too much just now.
 */
export type Receipt = 'taken' | 'twice' | 'later' | Unread

// Sender and place are counted: whoever changes the one is still held by the other [OURS].
const bySender: ThrottleRule = {
  name: 'mail.sender',
  free: 30,
  firstPauseSeconds: 60,
  longestPauseSeconds: 3600,
  forgetSeconds: 3600,
}
const byToken: ThrottleRule = { ...bySender, name: 'mail.token', free: 60 }
const mostWaiting = 2000

const actor = systemActor('mail-receiving')

/** Reads one message and keeps it for the module it is for, once, however often it comes. */
export async function receiveMail(db: Db, bytes: Buffer, envelope: Envelope): Promise<Receipt> {
  const message = await readMessage(bytes, envelope)
  if (typeof message === 'string') return message
  const counters = [{ rule: byToken, key: message.to.tokenHash.toString('hex') }]
  // One mail server reports for many mailboxes.
  if (message.report === undefined) counters.push({ rule: bySender, key: message.sender })
  const turn = await takeTurn(db, counters)
  if (!turn.ok) return 'later'
  return db.inTransaction(actor, async (tx) => {
    if ((await countWaiting(tx)) >= mostWaiting) return 'later'
    return keep(tx, message, bytes)
  })
}

async function countWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from
    (select from inbound_mails where handled_at is null and parked_at is null limit ${mostWaiting}) as waiting`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

async function keep(tx: Tx, message: ReadMessage, bytes: Buffer): Promise<Receipt> {
  const { to, sender, subject, words, report, files } = message
  const kept = await sql<{ id: string }>`
    insert into inbound_mails (message_hash, kind, token_hash, sender, subject, words, report, received_at, due_at)
    values (${hashOf(message, bytes)}, ${to.kind}, ${to.tokenHash}, ${sender}, ${subject}, ${words}, ${report ?? null}, ${tx.now}, ${tx.now})
    on conflict do nothing returning id`.execute(tx)
  const id = kept.rows[0]?.id
  if (id === undefined) return 'twice'
  for (const [position, { name, type, bytes: content }] of files.entries()) {
    await sql`insert into inbound_files (mail_id, position, name, type, bytes)
      values (${id}, ${position}, ${name}, ${type}, ${content})`.execute(tx)
  }
  await sql`select pg_notify('inbound', '')`.execute(tx)
  return 'taken'
}

/** The same mail to two of our addresses is two; without Message-ID the whole message is its mark. */
function hashOf({ messageId, to }: ReadMessage, bytes: Buffer): Buffer {
  const hash = createHash('sha256').update(`${to.address}\n`)
  return hash.update(messageId === undefined || messageId === '' ? bytes : messageId).digest()
}
