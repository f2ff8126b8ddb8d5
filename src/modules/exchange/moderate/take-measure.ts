import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findGroup } from '../group.queries.ts'
import { moderates } from '../group.ts'
import { isAnswer, type Post, type Thread } from '../thread.ts'
import type { ExchangeMailParts } from '../parts.ts'
import { settleReportsOf } from '../report-post/report.queries.ts'
import { findPost, lockThread, type Measure } from '../thread.queries.ts'
import { tellAuthor } from './tell-author.ts'

type Moderator = Extract<Actor, { readonly kind: 'person' }>
type MeasureRefusal = Refused<'thread-unknown'> | Refused<'group-unknown'> | Refused<'stays-closed'>

/** Hides one post or shows it again. */
export function moderatePost(
  db: Db,
  actor: Moderator,
  parts: ExchangeMailParts,
  { post, kind, reason }: { readonly post: Post; readonly kind: 'hide' | 'show'; readonly reason: string },
): Promise<Done<null> | MeasureRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const thread = await lockModerated(tx, post.threadId)
    if (thread === undefined) return refuse('thread-unknown')
    await sql`update exchange_posts set hidden_at = ${kind === 'hide' ? tx.now : null} where id = ${post.id}`.execute(
      tx,
    )
    await note(tx, actor, thread, { kind, reason, post })
    // What was reported is not there any more: nobody need look at it twice.
    if (kind === 'hide') await settleReportsOf(tx, post.id)
    if (post.authorId !== actor.personId) await tellAuthor(tx, parts, { thread, authorId: post.authorId, kind })
    return done(null)
  })
}

type OfThread = {
  readonly threadId: Thread['id']
  readonly kind: Measure['kind']
  readonly reason: string
  /** Where to, when it is moved. */
  readonly groupId: Id<'exchange-group'> | undefined
}

/** Closes, hides or moves a whole conversation, or takes that back. */
export function moderateThread(
  db: Db,
  actor: Moderator,
  parts: ExchangeMailParts,
  asked: OfThread,
): Promise<Done<null> | MeasureRefusal> {
  const { threadId, kind, reason, groupId } = asked
  return db.inTransaction(actor, async (tx): Promise<Done<null> | MeasureRefusal> => {
    const thread = await lockModerated(tx, threadId)
    if (thread === undefined) return refuse('thread-unknown')
    if (kind === 'move') {
      // Only between groups one moderates: nobody carries words out to where she has no say, and out of a group by invitation never.
      const source = await findGroup(tx, thread.groupId)
      if (source?.open !== true) return refuse('stays-closed', 'kind')
      const target = groupId === undefined ? undefined : await findGroup(tx, groupId)
      if (target === undefined || target.id === thread.groupId || !moderates(target))
        return refuse('group-unknown', 'group')
      await sql`update exchange_threads set group_id = ${target.id} where id = ${threadId}`.execute(tx)
      // Posts, drafts and measures follow by their foreign keys; a report stands with its post alone.
      await asSystem(tx, 'exchange.move', () =>
        sql`update exchange_reports r set group_id = ${target.id} from exchange_posts p
          where p.id = r.post_id and p.thread_id = ${threadId}`.execute(tx),
      )
      await note(tx, actor, { ...thread, groupId: target.id }, { kind, reason })
      if (thread.authorId !== actor.personId)
        await tellAuthor(tx, parts, { thread, authorId: thread.authorId, kind, target })
      return done(null)
    }
    const now = kind === 'close' || kind === 'hide' ? tx.now : null
    const column = sql.ref(kind === 'close' || kind === 'reopen' ? 'closed_at' : 'hidden_at')
    await sql`update exchange_threads set ${column} = ${now} where id = ${threadId}`.execute(tx)
    await note(tx, actor, thread, { kind, reason })
    if (thread.authorId !== actor.personId) await tellAuthor(tx, parts, { thread, authorId: thread.authorId, kind })
    return done(null)
  })
}

/** Marks an answer as the best, by whoever asked or moderates. */
export function chooseBestAnswer(
  db: Db,
  actor: Moderator,
  post: Post,
): Promise<Done<null> | Refused<'thread-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const thread = await lockThread(tx, post.threadId)
    const group = thread === undefined ? undefined : await findGroup(tx, thread.groupId)
    const known = thread === undefined ? undefined : await findPost(tx, post.id)
    if (thread === undefined || group === undefined || known === undefined || known.hiddenAt !== null)
      return refuse('thread-unknown')
    const mayChoose = thread.authorId === actor.personId || moderates(group)
    if (!isAnswer(known, thread) || !mayChoose || known.threadId !== thread.id) return refuse('thread-unknown')
    await sql`update exchange_threads set best_post_id = ${post.id} where id = ${thread.id}`.execute(tx)
    await recordFact(tx, { action: 'exchange.answer.chosen', subject: post.id, data: { thread: thread.id } })
    return done(null)
  })
}

async function lockModerated(tx: Tx, threadId: Thread['id']): Promise<Thread | undefined> {
  const thread = await lockThread(tx, threadId)
  const group = thread === undefined ? undefined : await findGroup(tx, thread.groupId)
  return thread !== undefined && group !== undefined && moderates(group) ? thread : undefined
}

type Noted = { readonly kind: Measure['kind']; readonly reason: string; readonly post?: Post }

async function note(tx: Tx, actor: Moderator, thread: Thread, { kind, reason, post }: Noted): Promise<void> {
  await sql`
    insert into exchange_measures (group_id, thread_id, post_id, kind, reason, author_id, taken_by, taken_by_name, taken_at)
    values (${thread.groupId}, ${thread.id}, ${post?.id ?? null}, ${kind}, ${reason}, ${(post ?? thread).authorId}, ${actor.personId},
      ${actor.name}, ${tx.now})`.execute(tx)
  await recordFact(tx, {
    action: 'exchange.measure.taken',
    subject: post?.id ?? thread.id,
    data: { kind, group: thread.groupId, thread: thread.id },
  })
}
