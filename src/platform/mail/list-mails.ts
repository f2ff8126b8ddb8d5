import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'

export type ListProgress = { readonly waiting: number; readonly delivered: number; readonly failed: number }

/** How far mails with these bodies are. For the system; costs as much as there are such mails. */
export async function countListMails(tx: Tx, bodyIds: readonly string[]): Promise<ListProgress> {
  const { rows } = await sql<ListProgress>`select
      count(*) filter (where delivered_at is null and parked_at is null)::integer as waiting,
      count(delivered_at)::integer as delivered, count(parked_at)::integer as failed
    from outbox_mails where body_id = any (${[...bodyIds]}::uuid[])`.execute(tx)
  return rows[0] ?? { waiting: 0, delivered: 0, failed: 0 }
}

/**
 * Takes back what has not left yet, what waits for another try too. What is on its way at this moment may still arrive, and is then
 * counted nowhere.
 */
export async function withdrawListMails(tx: Tx, bodyIds: readonly string[]): Promise<void> {
  await sql`delete from outbox_mails where body_id = any (${[...bodyIds]}::uuid[])
    and delivered_at is null and parked_at is null`.execute(tx)
}

/** The same for one reader: whoever has left a list gets nothing any more that still waits. Costs as much as mails wait. */
export async function withdrawFromReader(tx: Tx, kind: string, recipient: string): Promise<void> {
  await sql`delete from outbox_mails where recipient = ${recipient} and kind = ${kind} and body_id is not null
    and delivered_at is null and parked_at is null`.execute(tx)
}

/** Whom the mail server said for good that it has no such mailbox (RFC 5321, 4.2.3: 550, 551, 553). */
export async function listRefusedRecipients(tx: Tx, bodyIds: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ recipient: string }>`select recipient from outbox_mails
    where body_id = any (${[...bodyIds]}::uuid[]) and parked_at is not null and failure in ('550', '551', '553')`.execute(
    tx,
  )
  return rows.map(({ recipient }) => recipient)
}
