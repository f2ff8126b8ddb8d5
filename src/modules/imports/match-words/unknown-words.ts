import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { ImportHead } from '../import.ts'
import { type KnownWords, readWords } from '../memory.queries.ts'
import type { VocabularyName } from '../target.ts'
import { targetNamed } from '../targets.ts'
import { wordsIn } from '../vocabularies.ts'

export type UnknownWord = { readonly vocabulary: VocabularyName; readonly word: string; readonly rows: number }

// What does not fit on one page is asked after these, or shown as a fault of its rows.
const mostWords = 60

/** Words in columns with a vocabulary that nobody knows, the most frequent first. */
export async function findUnknownWords(tx: Tx, head: ImportHead, known?: KnownWords): Promise<readonly UnknownWord[]> {
  const { words } = known ?? (await readWords(tx, head.profileId))
  const unknown = new Map<string, UnknownWord>()
  for (const { name, vocabulary, many } of targetNamed(head.target).columns) {
    if (vocabulary === undefined) continue
    for (const [index, column] of (head.columns ?? []).entries()) {
      if (column !== name) continue
      for (const { cell, count } of await distinctCells(tx, head, index))
        for (const word of wordsIn(cell, many === true)) {
          if (words(vocabulary, word) !== undefined) continue
          const shown = word.slice(0, 80)
          const key = `${vocabulary} ${shown.toLowerCase()}`
          unknown.set(key, { vocabulary, word: shown, rows: (unknown.get(key)?.rows ?? 0) + count })
        }
    }
  }
  return [...unknown.values()].toSorted((a, b) => b.rows - a.rows).slice(0, mostWords)
}

async function distinctCells(tx: Tx, head: ImportHead, index: number) {
  const { rows } = await sql<{ cell: string; count: number }>`
    select left(cells ->> ${index}::integer, 500) as cell, count(*)::integer as count from import_rows
    where import_id = ${head.id} and number > ${head.understood?.head ?? 0} and cells ->> ${index}::integer <> '' group by 1
    order by 2 desc limit 2000`.execute(tx)
  return rows
}

/** The choice to take no notice of a word. */
export const leaveOut = '-'

/** The form field of a word. */
export function fieldOf({ vocabulary, word }: UnknownWord): string {
  return `${vocabulary}: ${word}`.slice(0, 100)
}
