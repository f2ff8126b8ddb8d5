import type { Tx } from '#platform/db/index.ts'
import { lookUpWords, wordQueryOf, wordsOf } from '#modules/directory/index.ts'
import type { Material } from '../material.ts'
import { listMaterials } from '../material.queries.ts'
import { nothingAsked } from './criteria.ts'
import { findMaterials } from './find.ts'

/** Public materials that have the words, best first; the newest where none are asked for, and none where only signs were typed. */
export async function searchMaterials(tx: Tx, typed: string, limit: number): Promise<readonly Material[]> {
  const words = wordsOf(typed)
  const { query } = wordQueryOf(words, await lookUpWords(tx, words))
  if (query === undefined && typed.trim() !== '') return []
  const found = await findMaterials(tx, { ...nothingAsked, query }, { limit, offset: 0 })
  return listMaterials(tx, found.ids)
}
