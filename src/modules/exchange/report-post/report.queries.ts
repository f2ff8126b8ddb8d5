import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Post } from '../thread.ts'

export type Report = {
  readonly id: Id<'exchange-report'>
  readonly postId: Post['id']
  readonly threadId: Id<'exchange-thread'>
  readonly groupName: string
  readonly threadTitle: string
  readonly authorId: Id<'person'> | null
  readonly authorName: string
  /** How the post begins. */
  readonly text: string
  readonly withdrawnAt: Date | null
  readonly reason: string
  readonly reportedAt: Date
}

/** What a reader thinks should not stand there; once a person and post, until it is settled. */
export function reportPost(
  db: Db,
  actor: Extract<Actor, { readonly kind: 'person' }>,
  { id, groupId }: Pick<Post, 'id' | 'groupId'>,
  reason: string,
): Promise<Done<null>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`insert into exchange_reports (group_id, post_id, reason, reported_by, reported_at)
      values (${groupId}, ${id}, ${reason}, ${actor.personId}, ${tx.now}) on conflict do nothing`.execute(tx)
    await recordFact(tx, { action: 'exchange.post.reported', subject: id, data: { group: groupId } })
    return done(null)
  })
}

// Of one's own reports nothing waits for oneself.
const forModerators = `(access.is_centre() or r.group_id = any ((select access.kept_exchange_groups())::uuid[])) and r.settled_at is null`

export async function countReports(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from exchange_reports r where ${sql.raw(forModerators)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Reports that wait, the oldest first. */
export async function listReports(tx: Tx): Promise<readonly Report[]> {
  const { rows } = await sql<Report>`
    select r.id, r.post_id as "postId", t.id as "threadId", g.name as "groupName", t.title as "threadTitle",
      p.author_id as "authorId", p.author_name as "authorName", left(p.text, 300) as text, p.withdrawn_at as "withdrawnAt", r.reason, r.reported_at as "reportedAt"
    from exchange_reports r join exchange_posts p on p.id = r.post_id join exchange_threads t on t.id = p.thread_id
    join exchange_groups g on g.id = r.group_id
    where ${sql.raw(forModerators)} order by r.reported_at, r.id limit 100`.execute(tx)
  return rows
}

/** Whoever hides a post has settled what was reported of it. */
export async function settleReportsOf(tx: Tx, postId: Post['id']): Promise<void> {
  await sql`update exchange_reports set settled_at = ${tx.now}, settled_by = access.person_id()
    where post_id = ${postId} and settled_at is null`.execute(tx)
}

export function settleReport(db: Db, actor: Actor, id: Report['id']): Promise<Done<null> | Refused<'report-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const { rows } = await sql`update exchange_reports set settled_at = ${tx.now}, settled_by = access.person_id()
      where id = ${id} and settled_at is null returning id`.execute(tx)
    if (rows.length === 0) return refuse('report-unknown')
    await recordFact(tx, { action: 'exchange.report.settled', subject: id })
    return done(null)
  })
}
