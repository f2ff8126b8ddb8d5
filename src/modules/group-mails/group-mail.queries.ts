import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { GroupMail } from './group-mail.ts'

const columns = sql`m.id, m.groups, m.template, m.subject, m.words, m.subject_en as "subjectEn", m.words_en as "wordsEn", m.people,
  m.sent_by as "sentBy", m.sent_at as "sentAt"`
const pageLength = 25

/** What was sent, the youngest first, from behind the one given. */
export async function listGroupMails(
  tx: Tx,
  after: Id<'group-mail'> | undefined,
): Promise<{ readonly mails: readonly GroupMail[]; readonly next: string | undefined }> {
  const { rows } = await sql<GroupMail>`select ${columns} from group_mails m
    where ${after ?? null}::uuid is null or (m.sent_at, m.id) < (select b.sent_at, b.id from group_mails b where b.id = ${after ?? null})
    order by m.sent_at desc, m.id desc limit ${pageLength + 1}`.execute(tx)
  const mails = rows.slice(0, pageLength)
  return { mails, next: rows.length > pageLength ? mails.at(-1)?.id : undefined }
}

export async function findGroupMail(tx: Tx, id: Id<'group-mail'>): Promise<GroupMail | undefined> {
  const { rows } = await sql<GroupMail>`select ${columns} from group_mails m where m.id = ${id}`.execute(tx)
  return rows[0]
}

/** How many people were written to within a day. Who sends meanwhile waits until this is written. */
export async function countLately(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('group-mails.send'))`.execute(tx)
  const { rows } = await sql<{ people: number }>`select coalesce(sum(people), 0)::integer as people from group_mails
    where sent_at > ${tx.now}::timestamptz - interval '1 day'`.execute(tx)
  return rows[0]?.people ?? 0
}
