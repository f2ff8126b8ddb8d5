import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { ThreadKind } from '../thread.ts'

/** What somebody has begun: a reply where a thread is named, otherwise a new conversation of the group. */
export type DraftPlace = { readonly groupId: Id<'exchange-group'>; readonly threadId: Id<'exchange-thread'> | null }
export type Draft = { readonly kind: ThreadKind; readonly title: string; readonly text: string; readonly savedAt: Date }

export async function findDraft(tx: Tx, { groupId, threadId }: DraftPlace): Promise<Draft | undefined> {
  const { rows } = await sql<Draft>`
    select kind, title, text, saved_at as "savedAt" from exchange_drafts
    where person_id = access.person_id() and group_id = ${groupId} and thread_id is not distinct from ${threadId}`.execute(
    tx,
  )
  return rows[0]
}

export async function saveDraft(
  tx: Tx,
  { groupId, threadId }: DraftPlace,
  draft: Omit<Draft, 'savedAt'>,
): Promise<void> {
  await sql`
    insert into exchange_drafts (person_id, group_id, thread_id, kind, title, text, saved_at)
    values (access.person_id(), ${groupId}, ${threadId}, ${draft.kind}, ${draft.title}, ${draft.text}, ${tx.now})
    on conflict (person_id, group_id, thread_id) do update set kind = excluded.kind, title = excluded.title, text = excluded.text,
      saved_at = excluded.saved_at`.execute(tx)
}

export async function removeDraft(tx: Tx, { groupId, threadId }: DraftPlace): Promise<void> {
  await sql`delete from exchange_drafts where person_id = access.person_id() and group_id = ${groupId}
    and thread_id is not distinct from ${threadId}`.execute(tx)
}

export type DraftLine = {
  readonly groupId: Id<'exchange-group'>
  readonly threadId: Id<'exchange-thread'> | null
  readonly title: string
  readonly savedAt: Date
}

/** What the person has begun, the latest first. */
export async function listDrafts(tx: Tx): Promise<readonly DraftLine[]> {
  const { rows } = await sql<DraftLine>`
    select d.group_id as "groupId", d.thread_id as "threadId", coalesce(nullif(d.title, ''), t.title, '') as title, d.saved_at as "savedAt"
    from exchange_drafts d left join exchange_threads t on t.id = d.thread_id
    where d.person_id = access.person_id() order by d.saved_at desc limit 20`.execute(tx)
  return rows
}
