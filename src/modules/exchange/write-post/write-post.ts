import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { removeDraft } from '../draft/draft.queries.ts'
import { isInside, moderates } from '../group.ts'
import { findGroup } from '../group.queries.ts'
import { bringCardUpToDate } from '../people.queries.ts'
import { type Thread, threadIsShown, type ThreadKind } from '../thread.ts'
import { lockThread } from '../thread.queries.ts'

/** A file that lies in the store already. */
export type KeptFile = { readonly id: string; readonly name: string; readonly bytes: number }

export type NewThread = {
  readonly groupId: Id<'exchange-group'>
  readonly kind: ThreadKind
  readonly title: string
  readonly text: string
  readonly files: readonly KeptFile[]
}

export type PersonActor = Extract<Actor, { readonly kind: 'person' }>

/** Begins a conversation, or asks a group who has experience with something. */
export function startThread(
  db: Db,
  actor: PersonActor,
  { groupId, kind, title, text, files }: NewThread,
): Promise<Done<Thread['id']> | Refused<'group-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const group = await findGroup(tx, groupId)
    if (group === undefined || !isInside(group)) return refuse('group-unknown')
    await bringCardUpToDate(tx)
    const { rows } = await sql<{ id: string }>`
      insert into exchange_threads (group_id, kind, title, author_id, author_name, created_at, last_post_at)
      values (${groupId}, ${kind}, ${title}, ${actor.personId}, ${actor.name}, ${tx.now}, ${tx.now}) returning id`.execute(
      tx,
    )
    const id = idFrom<'exchange-thread'>(rows[0]?.id ?? '')
    await insertPost(tx, actor, { thread: { id, groupId }, heading: title, text, files, byMail: false })
    await removeDraft(tx, { groupId, threadId: null })
    await recordFact(tx, { action: 'exchange.thread.started', subject: id, data: { group: groupId, kind } })
    return done(id)
  })
}

export type NewReply = {
  readonly threadId: Thread['id']
  readonly text: string
  readonly files: readonly KeptFile[]
}

/** Adds a post to a conversation that is open; whoever replies has read it up to here. */
export function reply(
  db: Db,
  actor: PersonActor,
  { threadId, text, files }: NewReply,
): Promise<Done<Id<'exchange-post'>> | Refused<'thread-unknown' | 'thread-closed'>> {
  return db.inTransaction(actor, async (tx) => {
    // Two replies at once come one after the other, in the order in which they are shown.
    const thread = await lockThread(tx, threadId)
    const group = thread === undefined ? undefined : await findGroup(tx, thread.groupId)
    if (thread === undefined || group === undefined || !isInside(group)) return refuse('thread-unknown')
    if (!threadIsShown(thread, actor.personId, moderates(group))) return refuse('thread-unknown')
    if (thread.closedAt !== null) return refuse('thread-closed')
    await bringCardUpToDate(tx)
    const id = await insertPost(tx, actor, { thread, heading: '', text, files, byMail: false })
    await removeDraft(tx, { groupId: thread.groupId, threadId })
    await recordFact(tx, {
      action: 'exchange.post.written',
      subject: id,
      data: { thread: threadId, group: thread.groupId, mail: false },
    })
    return done(id)
  })
}

/** Who writes, by the site or by mail. */
export type Author = Pick<PersonActor, 'personId' | 'name'>

type InsertedPost = {
  readonly thread: Pick<Thread, 'id' | 'groupId'>
  readonly heading: string
  readonly text: string
  readonly files: readonly KeptFile[]
  readonly byMail: boolean
}

/** Writes the post, its files and that its author has read the thread up to here. */
export async function insertPost(tx: Tx, actor: Author, { thread, heading, text, files, byMail }: InsertedPost) {
  const { rows } = await sql<{ id: string }>`
    insert into exchange_posts (thread_id, group_id, author_id, author_name, heading, text, by_mail, created_at)
    values (${thread.id}, ${thread.groupId}, ${actor.personId}, ${actor.name}, ${heading}, ${text}, ${byMail}, ${tx.now}) returning id`.execute(
    tx,
  )
  const id = idFrom<'exchange-post'>(rows[0]?.id ?? '')
  for (const { id: file, name, bytes } of files)
    await sql`insert into exchange_files (post_id, file, name, bytes, added_at)
      values (${id}, ${file}, ${name}, ${bytes}, ${tx.now})`.execute(tx)
  await markRead(tx, thread.id, actor.personId)
  return id
}

/** The person has read the thread up to now. */
export async function markRead(tx: Tx, threadId: Thread['id'], personId: Id<'person'>): Promise<void> {
  await sql`insert into exchange_reads (thread_id, person_id, read_at) values (${threadId}, ${personId}, ${tx.now})
    on conflict (thread_id, person_id) do update set read_at = excluded.read_at`.execute(tx)
}
