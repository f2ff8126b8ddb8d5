import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { DocumentRow } from './projection.ts'

/** Adds documents to the search. */
export async function writeDocuments(tx: Tx, documents: readonly DocumentRow[]): Promise<void> {
  await sql`
    insert into search_documents (kind, ref, profile_id, lang, title, summary, body, path)
    select kind, ref, profile_id, lang, title, summary, body, path
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as row (kind text, ref text, profile_id uuid, lang text, title text,
      summary text, body text, path text)`.execute(tx)
}
