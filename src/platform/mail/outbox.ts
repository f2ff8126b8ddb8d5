import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Letter } from './letter.ts'

/** A mail that is being tried now. */
export type ClaimedMail = Letter & {
  readonly id: string
  readonly lang: Lang
  readonly kind: string
  readonly requestId: string | null
  readonly attempts: number
  /** The sender of the envelope, where it is not that of the installation. */
  readonly returnPath: string | null
}

/**
 * Takes the mail of this priority that is due longest, and moves its next try on before this one: two, four, eight … minutes, at most
 * six hours, the last one 72 hours after it was written. Nobody else can take it for at least two minutes, longer than
 * a try may last; whoever dies in the middle has had the try.
 */
export async function claimMail(tx: Tx, priority: 0 | 1): Promise<ClaimedMail | undefined> {
  const claimed = await sql<ClaimedMail>`update outbox_mails
    set attempts = attempts + 1,
      due_at = greatest(${tx.now}::timestamptz + interval '2 minutes', least(created_at + interval '72 hours',
        ${tx.now}::timestamptz + least(interval '6 hours', interval '2 minutes' * power(2, least(attempts, 10)))))
    where id = (select id from outbox_mails where delivered_at is null and parked_at is null and priority = ${priority}
        and due_at <= ${tx.now} order by due_at, created_at limit 1 for update skip locked)
    returning id, message_id as "messageId", recipient, lang, kind, subject, paragraphs, created_at as "createdAt", attempts,
      request_id as "requestId", calendar, reply_to as "replyTo", return_path as "returnPath",
      (select jsonb_build_object('words', b.words, 'markup', b.markup, 'saidIn', b.said_in, 'leaveHref', leave_href) from outbox_bodies b
        where b.id = body_id) as list,
      case when action_href is null then null else jsonb_build_object('label', action_label, 'href', action_href) end as action`.execute(
    tx,
  )
  return claimed.rows[0]
}

/** Delivered. What it said and to whom is forgotten, because links in mails are keys, unless it is kept to be read here. */
export async function markDelivered(tx: Tx, id: string, keptFile: string | null): Promise<void> {
  await sql`update outbox_mails set delivered_at = ${tx.now}, failure = null, kept_file = ${keptFile},
      recipient = case when ${keptFile}::text is null then null else recipient end,
      paragraphs = case when ${keptFile}::text is null then '[]'::jsonb else paragraphs end,
      calendar = case when ${keptFile}::text is null then null else calendar end,
      leave_href = case when ${keptFile}::text is null then null else leave_href end,
      reply_to = case when ${keptFile}::text is null then null else reply_to end,
      return_path = case when ${keptFile}::text is null then null else return_path end,
      action_label = case when ${keptFile}::text is null then null else action_label end,
      action_href = case when ${keptFile}::text is null then null else action_href end
    where id = ${id}`.execute(tx)
}

/** Not delivered; parked when the answer was final or 72 hours have gone by. Answers whether it is parked now. */
export async function markFailed(tx: Tx, id: string, failure: string, final: boolean): Promise<boolean> {
  const marked = await sql<{ parked: boolean }>`update outbox_mails set failure = ${failure.slice(0, 80)},
      parked_at = case when ${final}::boolean or created_at + interval '72 hours' <= ${tx.now} then ${tx.now}::timestamptz end
    where id = ${id} returning parked_at is not null as parked`.execute(tx)
  return marked.rows[0]?.parked ?? false
}

/** Parks mails that were tried far more often than 72 hours allow: the program dies on them. */
export async function parkPoison(tx: Tx): Promise<number> {
  const parked = await sql`update outbox_mails set parked_at = ${tx.now}, failure = 'poison'
    where delivered_at is null and parked_at is null and due_at <= ${tx.now} and attempts >= 30`.execute(tx)
  return Number(parked.numAffectedRows ?? 0n)
}
