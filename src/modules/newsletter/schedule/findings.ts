import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Finding, findingsOf, type KnowsPath } from '#modules/editing/index.ts'
import type { IssueText } from '../issue.ts'

export type FindingsByLanguage = ReadonlyMap<Lang, readonly Finding[]>

/** What the house's check says of each text of an issue. */
export async function findingsByLanguage(
  tx: Tx,
  knowsPath: KnowsPath,
  texts: readonly IssueText[],
): Promise<FindingsByLanguage> {
  const found = new Map<Lang, readonly Finding[]>()
  for (const { lang, subject, body } of texts)
    found.set(lang, await findingsOf(tx, knowsPath, lang, { title: subject, summary: subject, body }))
  return found
}
