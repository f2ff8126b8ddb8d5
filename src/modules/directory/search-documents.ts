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

/** What another module brings into the search: one row per thing and language; `path` is the address below the language. */
export type SearchableThing = Pick<DocumentRow, 'ref' | 'lang' | 'title' | 'summary' | 'body' | 'path'>

/** Puts these documents in the place of all that the things with these refs had; what is not among them leaves the search. */
export async function replaceDocuments(
  tx: Tx,
  kind: 'material',
  refs: readonly string[],
  things: readonly SearchableThing[],
): Promise<void> {
  await sql`delete from search_documents where kind = ${kind} and ref = any (${[...refs]}::text[])`.execute(tx)
  if (things.length > 0)
    await writeDocuments(
      tx,
      things.map((thing) => ({ ...thing, kind, profile_id: null })),
    )
}
