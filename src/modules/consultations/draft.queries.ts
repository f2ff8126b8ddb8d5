import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'

/** The answer that is being written. `version` counts savings; sending empties it and counts, too. */
export type Draft = {
  readonly text: string
  readonly version: number
  readonly savedBy: Id<'person'> | null
  readonly savedAt: Date | null
}

const none: Draft = { text: '', version: 0, savedBy: null, savedAt: null }

export async function findDraft(tx: Tx, id: Id<'consultation'>): Promise<Draft> {
  const { rows } = await sql<Draft>`
    select text, version, saved_by as "savedBy", saved_at as "savedAt" from consultation_drafts
    where consultation_id = ${id}`.execute(tx)
  return rows[0] ?? none
}

/** Writes the draft as its next version. The consultation must be locked, so that versions come one after the other. */
export async function putDraft(tx: Tx, id: Id<'consultation'>, text: string): Promise<void> {
  const savedBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into consultation_drafts as d (consultation_id, text, version, saved_by, saved_at)
    values (${id}, ${text}, 1, ${savedBy}, ${tx.now})
    on conflict (consultation_id) do update set text = excluded.text, version = d.version + 1, saved_by = excluded.saved_by,
      saved_at = excluded.saved_at`.execute(tx)
}
