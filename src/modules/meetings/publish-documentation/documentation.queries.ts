import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

export type Documentation = {
  readonly publishedAt: Date | null
  readonly texts: Readonly<Partial<Record<Lang, string>>>
}

/** What came of an event, as far as this actor may see it. */
export async function findDocumentation(tx: Tx, eventId: Id<'event'>): Promise<Documentation | undefined> {
  const { rows } = await sql<Documentation>`
    select d.published_at as "publishedAt",
      coalesce((select jsonb_object_agg(t.lang, t.text) from documentation_texts t where t.event_id = d.event_id), '{}') as texts
    from documentations d where d.event_id = ${eventId}`.execute(tx)
  return rows[0]
}

/** Saves the texts and whether everybody sees them. */
export async function saveDocumentation(
  tx: Tx,
  eventId: Id<'event'>,
  texts: ReadonlyMap<Lang, string>,
  published: boolean,
): Promise<void> {
  const rows = [...texts].map(([lang, text]) => ({ lang, text }))
  await sql`insert into documentations (event_id, published_at, updated_at)
    values (${eventId}, ${published ? tx.now : null}, ${tx.now})
    on conflict (event_id) do update set updated_at = excluded.updated_at,
      published_at = case when ${published}::boolean then coalesce(documentations.published_at, excluded.published_at) end`.execute(
    tx,
  )
  await sql`delete from documentation_texts where event_id = ${eventId}`.execute(tx)
  await sql`insert into documentation_texts (event_id, lang, text)
    select ${eventId}, row.lang, row.text from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (lang text, text text)`.execute(
    tx,
  )
  await recordFact(tx, { action: 'events.documentation.saved', subject: eventId, data: { published } })
}
