import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import type { DeliveryReport } from './delivery-report.ts'
import type { InboundFile } from './read-message.ts'
import type { ReplyKind } from './reply-address.ts'

/** An answer that came in. Nothing in it is proved but that the sender had the address with its secret. */
export type InboundMail = {
  readonly id: string
  readonly kind: ReplyKind
  /** `replyTokenHash` of the token in the address. */
  readonly tokenHash: Buffer
  /** Who says to have written, in lower case. */
  readonly sender: string
  readonly subject: string
  /** Without what was quoted; plain text, never markup. */
  readonly words: string
  readonly report: DeliveryReport | null
  readonly files: readonly InboundFile[]
  readonly receivedAt: Date
}

/**
 * Takes the mails of one kind. Works in the transaction that marks the mail as handed over, as the system, so each is taken
 * once; what it throws has the mail come again. An unknown token is no error: nothing happens then.
 */
export type Receiver = { readonly kind: ReplyKind; receive(tx: Tx, mail: InboundMail): Promise<void> }

export type InboundOptions = { readonly receivers: readonly Receiver[]; readonly log: Log }

const actor = systemActor('mail-hand-over')
const mostAttempts = 6

/** Hands over what waits, the oldest first, until nothing is due. Answers how many were taken. */
export async function handOverMails(db: Db, options: InboundOptions, stopping?: AbortSignal): Promise<number> {
  let taken = 0
  for (;;) {
    const id = stopping?.aborted === true ? undefined : await db.inTransaction(actor, claim)
    if (id === undefined) return taken
    if (await handOver(db, options, id)) taken += 1
  }
}

/** Moves the next try on before this one, so that whoever dies in the middle has had the try. */
async function claim(tx: Tx): Promise<string | undefined> {
  const claimed = await sql<{ id: string }>`update inbound_mails set attempts = attempts + 1,
      due_at = ${tx.now}::timestamptz + interval '2 minutes' * power(3, least(attempts, 5)),
      parked_at = case when attempts >= ${mostAttempts}::integer then ${tx.now}::timestamptz end
    where id = (select id from inbound_mails where handled_at is null and parked_at is null and due_at <= ${tx.now}
      order by due_at limit 1 for update skip locked)
    returning id`.execute(tx)
  return claimed.rows[0]?.id
}

async function handOver(db: Db, { receivers, log }: InboundOptions, id: string): Promise<boolean> {
  try {
    return await db.inTransaction(actor, async (tx) => {
      const mail = await lock(tx, id)
      if (mail === undefined) return false
      const receiver = receivers.find(({ kind }) => kind === mail.kind)
      if (receiver === undefined) log.warn('mail.nobody-receives', { mail: id, kind: mail.kind })
      await receiver?.receive(tx, mail)
      await empty(tx, id)
      log.info('mail.received', { mail: id, kind: mail.kind })
      return receiver !== undefined
    })
  } catch (error) {
    log.error('mail.not-handed-over', { mail: id }, error)
    return false
  }
}

async function lock(tx: Tx, id: string): Promise<InboundMail | undefined> {
  const { rows } = await sql<Omit<InboundMail, 'files'>>`
    select id, kind, token_hash as "tokenHash", sender, subject, words, report, received_at as "receivedAt" from inbound_mails
    where id = ${id} and handled_at is null and parked_at is null for update`.execute(tx)
  const [mail] = rows
  if (mail === undefined) return undefined
  const files =
    await sql<InboundFile>`select name, type, bytes from inbound_files where mail_id = ${id} order by position`.execute(
      tx,
    )
  return { ...mail, files: files.rows }
}

/** What was said lives on with the module that took it, and nowhere else; the row stays so that the mail is known again. */
async function empty(tx: Tx, id: string): Promise<void> {
  await sql`delete from inbound_files where mail_id = ${id}`.execute(tx)
  await sql`update inbound_mails set handled_at = ${tx.now}, sender = '', subject = '', words = '' where id = ${id}`.execute(
    tx,
  )
}

/** Forgets mails 30 days after they came; mail servers give up long before. */
export async function clearInbound(db: Db): Promise<void> {
  await db.inTransaction(systemActor('mail-clearing'), (tx) =>
    sql`delete from inbound_mails where received_at < ${tx.now}::timestamptz - interval '30 days'`.execute(tx),
  )
}
