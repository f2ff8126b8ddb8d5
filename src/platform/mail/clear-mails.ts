import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'

/** Deletes mails, and with them the addresses, 7 days after delivery and 30 days after they were given up. Answers how many. */
export async function clearMails(db: Db, files: Files): Promise<number> {
  const gone = await db.inTransaction(systemActor('mail-clearing'), (tx) =>
    sql<{ kept_file: string | null }>`delete from outbox_mails
      where (delivered_at is not null or parked_at is not null)
        and coalesce(delivered_at, parked_at) < ${tx.now}::timestamptz - interval '7 days'
        and (delivered_at is not null or parked_at < ${tx.now}::timestamptz - interval '30 days')
      returning kept_file`.execute(tx),
  )
  await db.inTransaction(systemActor('mail-clearing'), (tx) =>
    sql`delete from outbox_bodies b where b.created_at < ${tx.now}::timestamptz - interval '1 day'
      and not exists (select from outbox_mails m where m.body_id = b.id)`.execute(tx),
  )
  for (const { kept_file: file } of gone.rows) if (file !== null) await files.remove(file)
  return gone.rows.length
}
