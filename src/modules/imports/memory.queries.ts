import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { foldName } from '#modules/places/index.ts'
import type { ImportHead } from './import.ts'
import { type ImportTarget, pairKey, subjectColumn, type VocabularyName, type Words } from './target.ts'
import { readVocabularies, type Vocabularies } from './vocabularies.ts'

type Scope = Pick<ImportHead, 'profileId' | 'target'>

function headHash(titles: readonly string[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(titles.map(foldName)))
    .digest()
}

/** Which column meant what in an earlier file with the same head. */
export async function findHabit(
  tx: Tx,
  scope: Scope,
  titles: readonly string[],
): Promise<readonly string[] | undefined> {
  const { rows } = await sql<{ columns: readonly string[] }>`
    select columns from import_habits
    where profile_id is not distinct from ${scope.profileId}::uuid and target = ${scope.target} and head_hash = ${headHash(titles)}`.execute(
    tx,
  )
  return rows[0]?.columns
}

export async function keepHabit(
  tx: Tx,
  scope: Scope,
  titles: readonly string[],
  columns: readonly string[],
): Promise<void> {
  await sql`
    insert into import_habits (profile_id, target, head_hash, columns, used_at)
    values (${scope.profileId}, ${scope.target}, ${headHash(titles)}, ${JSON.stringify(columns)}, ${tx.now})
    on conflict (profile_id, target, head_hash) do update set columns = excluded.columns, used_at = excluded.used_at`.execute(
    tx,
  )
}

export type KnownWords = { readonly vocabularies: Vocabularies; readonly words: Words }

/** The vocabularies with what people said about further words. */
export async function readWords(tx: Tx, profileId: Id<'profile'> | null): Promise<KnownWords> {
  const vocabularies = await readVocabularies(tx)
  const { rows } = await sql<{ vocabulary: string; word: string; code: string }>`
    select vocabulary, word, code from import_words where profile_id is not distinct from ${profileId}::uuid`.execute(
    tx,
  )
  const said = new Map(rows.map(({ vocabulary, word, code }) => [`${vocabulary} ${word}`, code]))
  return {
    vocabularies,
    words: (vocabulary, word) => {
      const folded = foldName(word).slice(0, 200)
      return said.get(`${vocabulary} ${folded}`) ?? vocabularies[vocabulary].spellings.get(folded)
    },
  }
}

export type SaidWord = { readonly vocabulary: VocabularyName; readonly word: string; readonly code: string }

export async function keepWords(tx: Tx, profileId: Id<'profile'> | null, said: readonly SaidWord[]): Promise<void> {
  const rows = new Map(
    said
      .map(({ vocabulary, word, code }) => ({ vocabulary, word: foldName(word).slice(0, 200), code }))
      .filter(({ word }) => word !== '')
      .map((row) => [`${row.vocabulary} ${row.word}`, row]),
  )
  await sql`
    insert into import_words (profile_id, vocabulary, word, code, used_at)
    select ${profileId}::uuid, vocabulary, word, code, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify([...rows.values()])}::jsonb) as row (vocabulary text, word text, code text)
    on conflict (profile_id, vocabulary, word) do update set code = excluded.code, used_at = excluded.used_at`.execute(
    tx,
  )
}

/** What was said about rows and profiles or materials that may be the same. */
export async function readPairs(tx: Tx, target: string): Promise<ReadonlyMap<string, boolean>> {
  const { rows } = await sql<{ row_key: string; subject: string; same: boolean }>`
    select row_key, coalesce(profile_id, material_id) as subject, same from import_pairs where target = ${target}`.execute(
    tx,
  )
  return new Map(rows.map(({ row_key, subject, same }) => [pairKey(row_key, subject), same]))
}

export type SaidPair = { readonly rowKey: string; readonly subjectId: string; readonly same: boolean }

export async function keepPairs(
  tx: Tx,
  { name, subject }: Pick<ImportTarget, 'name' | 'subject'>,
  said: readonly SaidPair[],
): Promise<void> {
  // Nobody is asked about people of a team: they are known or they are not.
  if (subject === null || subject === 'volunteer') return
  const rows = said.map(({ rowKey, subjectId, same }) => ({ row_key: rowKey, subject: subjectId, same }))
  await sql`
    insert into import_pairs (target, row_key, ${sql.ref(subjectColumn[subject])}, same, decided_at)
    select ${name}, left(row_key, 300), subject, same, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (row_key text, subject uuid, same boolean)
    where exists (select from ${sql.table(`${subject}s`)} there where there.id = row.subject)
    on conflict (target, row_key, profile_id, material_id) do update set same = excluded.same, decided_at = excluded.decided_at`.execute(
    tx,
  )
}
