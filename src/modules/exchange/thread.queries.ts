import { type RawBuilder, sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Post, Thread, ThreadKind } from './thread.ts'

const threadColumns = sql`t.id, t.group_id as "groupId", t.kind, t.title, t.author_id as "authorId", t.author_name as "authorName",
  t.created_at as "createdAt", t.last_post_at as "lastPostAt", t.posts, t.best_post_id as "bestPostId", t.closed_at as "closedAt",
  t.hidden_at as "hiddenAt"`

export const threadsPerPage = 30
export const postsPerPage = 30

export async function findThread(tx: Tx, id: string): Promise<Thread | undefined> {
  const known = parseId<'exchange-thread'>(id)
  if (known === undefined) return undefined
  const { rows } = await sql<Thread>`select ${threadColumns} from exchange_threads t where t.id = ${known}`.execute(tx)
  return rows[0]
}

export async function lockThread(tx: Tx, id: Thread['id']): Promise<Thread | undefined> {
  const { rows } =
    await sql<Thread>`select ${threadColumns} from exchange_threads t where t.id = ${id} for update`.execute(tx)
  return rows[0]
}

export type ThreadLine = Thread & { readonly unread: boolean }
export type ThreadPage = { readonly threads: readonly ThreadLine[]; readonly next: Thread['id'] | undefined }

type Asked = {
  readonly groupId: Thread['groupId']
  readonly kind: ThreadKind | undefined
  readonly before: Thread['id'] | undefined
  /** Hidden ones, too. */
  readonly moderator: boolean
}

/** Conversations of a group, the one with the newest post first. */
export async function listThreads(tx: Tx, { groupId, kind, before, moderator }: Asked): Promise<ThreadPage> {
  const earlier =
    before === undefined
      ? sql`true`
      : sql`(t.last_post_at, t.id) < ((select c.last_post_at from exchange_threads c where c.id = ${before}), ${before}::uuid)`
  const { rows } = await sql<ThreadLine>`
    select ${threadColumns}, m.read_at is not null and t.last_post_at > m.read_at and t.last_post_at > coalesce(r.read_at, '-infinity') as unread
    from (select * from exchange_threads t
      where t.group_id = ${groupId} and ${kind === undefined ? sql`true` : sql`t.kind = ${kind}`} and ${earlier}
        and (t.hidden_at is null or ${moderator} or t.author_id = access.person_id())
      order by t.last_post_at desc, t.id desc limit ${threadsPerPage + 1}) t
    left join exchange_members m on m.group_id = t.group_id and m.person_id = access.person_id() and m.left_at is null
    left join exchange_reads r on r.thread_id = t.id and r.person_id = access.person_id()
    order by t.last_post_at desc, t.id desc`.execute(tx)
  const threads = rows.slice(0, threadsPerPage)
  return { threads, next: rows.length > threadsPerPage ? threads.at(-1)?.id : undefined }
}

/** When this person read the thread last; undefined where everything is new to her. */
export async function findReadMark(tx: Tx, { id, groupId }: Thread): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select greatest(m.read_at, (select r.read_at from exchange_reads r where r.thread_id = ${id} and r.person_id = access.person_id())) as at
    from exchange_members m where m.group_id = ${groupId} and m.person_id = access.person_id() and m.left_at is null`.execute(
    tx,
  )
  return rows[0]?.at ?? undefined
}

function postColumns(moderator: boolean): RawBuilder<unknown> {
  return sql`p.id, p.thread_id as "threadId", p.group_id as "groupId", p.author_id as "authorId", p.author_name as "authorName",
    case when p.hidden_at is null or ${moderator} or p.author_id = access.person_id() then p.text else '' end as text,
    p.by_mail as "byMail", p.version, p.created_at as "createdAt", p.edited_at as "editedAt", p.hidden_at as "hiddenAt", p.withdrawn_at as "withdrawnAt",
    case when p.hidden_at is null or ${moderator} or p.author_id = access.person_id() then
      (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes) order by f.added_at, f.id), '[]')
        from exchange_files f where f.post_id = p.id) else '[]'::jsonb end as files`
}

export async function findPost(tx: Tx, id: string, moderator = false): Promise<Post | undefined> {
  const known = parseId<'exchange-post'>(id)
  if (known === undefined) return undefined
  const { rows } =
    await sql<Post>`select ${postColumns(moderator)} from exchange_posts p where p.id = ${known}`.execute(tx)
  return rows[0]
}

export type PostPage = {
  readonly posts: readonly Post[]
  readonly next: Post['id'] | undefined
  readonly previous: boolean
}

type PostsAsked = {
  readonly threadId: Thread['id']
  readonly after: Post['id'] | undefined
  /** Beginning with this one. */
  readonly from: Post['id'] | undefined
  /** The last page, whatever `after` says. */
  readonly latest: boolean
  readonly moderator: boolean
}

/** Posts of a conversation, the oldest first. */
export async function listPosts(tx: Tx, { threadId, after, from, latest, moderator }: PostsAsked): Promise<PostPage> {
  if (latest) {
    const { rows } = await sql<Post>`
      select ${postColumns(moderator)} from exchange_posts p where p.thread_id = ${threadId}
      order by p.created_at desc, p.id desc limit ${postsPerPage + 1}`.execute(tx)
    return { posts: rows.slice(0, postsPerPage).toReversed(), next: undefined, previous: rows.length > postsPerPage }
  }
  const start = from ?? after
  const later =
    start === undefined
      ? sql`true`
      : sql`(p.created_at, p.id) ${from === undefined ? sql`>` : sql`>=`}
          ((select c.created_at from exchange_posts c where c.id = ${start}), ${start}::uuid)`
  const { rows } = await sql<Post>`
    select ${postColumns(moderator)} from exchange_posts p where p.thread_id = ${threadId} and ${later}
    order by p.created_at, p.id limit ${postsPerPage + 1}`.execute(tx)
  const posts = rows.slice(0, postsPerPage)
  return { posts, next: rows.length > postsPerPage ? posts.at(-1)?.id : undefined, previous: start !== undefined }
}

export type Version = { readonly version: number; readonly text: string; readonly savedAt: Date }

/** What a post said before, the latest first. */
export async function listVersions(tx: Tx, postId: Post['id']): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`
    select version, text, saved_at as "savedAt" from exchange_post_versions where post_id = ${postId}
    order by version desc limit 50`.execute(tx)
  return rows
}

export type Measure = {
  readonly id: string
  readonly postId: Id<'exchange-post'> | null
  readonly kind: 'hide' | 'show' | 'close' | 'reopen' | 'move'
  readonly reason: string
  readonly takenByName: string
  readonly takenAt: Date
}

/** What moderators did here and this person may know, the latest first. */
export async function listMeasures(tx: Tx, threadId: Thread['id']): Promise<readonly Measure[]> {
  const { rows } = await sql<Measure>`
    select id, post_id as "postId", kind, reason, taken_by_name as "takenByName", taken_at as "takenAt" from exchange_measures
    where thread_id = ${threadId} order by taken_at desc, id limit 100`.execute(tx)
  return rows
}

/** Which of these files belong to a post. */
export async function knownExchangeFiles(tx: Tx, files: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ file: string }>`
    select file from exchange_files where file = any (${[...files]}::text[])`.execute(tx)
  return new Set(rows.map(({ file }) => file))
}
