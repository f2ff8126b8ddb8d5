import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/index.ts'

/** What happened: an action in the past, dotted and never renamed; data holds ids and codes, no personal content. */
export type Fact = {
  readonly action: string
  readonly subject: string
  readonly data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

export type FactListener = (tx: Tx, fact: Fact) => Promise<void>
export type FactsListener = (tx: Tx, facts: readonly Fact[]) => Promise<void>

const listeners: { readonly prefix: string; readonly listener: FactsListener }[] = []

/** Subscribes to facts whose action begins with the prefix. The listener works in the fact's own transaction; only `app.ts` wires these. */
export function onFact(prefix: string, listener: FactListener): void {
  onFacts(prefix, async (tx, facts) => {
    for (const fact of facts) await listener(tx, fact)
  })
}

/** As `onFact`; what is recorded together comes together, for work that is cheaper at once. */
export function onFacts(prefix: string, listener: FactsListener): void {
  listeners.push({ prefix, listener })
}

/** Forgets all subscriptions, so that the program can be put together again in one process. */
export function forgetFactListeners(): void {
  listeners.length = 0
}

/** Appends one fact in the transaction of its effect. The database chains it to the one before (LO-02). */
export function recordFact(tx: Tx, fact: Fact): Promise<void> {
  return recordFacts(tx, [fact])
}

/** Appends facts of one effect, in this order. The chain is locked until the transaction ends, so record them last. */
export async function recordFacts(tx: Tx, facts: readonly Fact[]): Promise<void> {
  const { kind, id, task } = columnsOf(tx.actor)
  const rows = facts.map(({ action, subject, data }, nr) => ({ nr, action, subject, data: data ?? {} }))
  await sql`insert into facts (at, action, actor_kind, actor_id, actor_task, subject, data, request_id)
    select ${tx.now}::timestamptz, row.action, ${kind}, ${id}::uuid, ${task}, row.subject, row.data, ${tx.requestId ?? null}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (nr integer, action text, subject text, data jsonb)
    order by row.nr`.execute(tx)
  for (const { prefix, listener } of listeners) {
    const heard = facts.filter(({ action }) => action.startsWith(prefix))
    if (heard.length > 0) await listener(tx, heard)
  }
}

function columnsOf(actor: Actor): { kind: Actor['kind']; id: string | null; task: string | null } {
  switch (actor.kind) {
    case 'anonymous':
      return { kind: 'anonymous', id: null, task: null }
    case 'person':
      return { kind: 'person', id: actor.personId, task: null }
    case 'system':
      return { kind: 'system', id: null, task: actor.task }
  }
}

/** Walks the chain and answers the id of the first fact that does not fit, or undefined when all do. Needs an operator or the system. */
export async function findBrokenFact(tx: Tx): Promise<number | undefined> {
  const broken = await sql<{ id: string }>`select id from (
      select id, hash, previous_hash, lag(hash, 1, '\\x'::bytea) over (order by id) as expected,
        sha256(convert_to(concat_ws('|', encode(previous_hash, 'hex'), id, extract(epoch from at), action, actor_kind,
          coalesce(actor_id::text, ''), coalesce(actor_task, ''), subject, data::text), 'UTF8')) as computed
      from facts) chained
    where hash <> computed or previous_hash <> expected order by id limit 1`.execute(tx)
  const first = broken.rows[0]
  return first === undefined ? undefined : Number(first.id)
}
