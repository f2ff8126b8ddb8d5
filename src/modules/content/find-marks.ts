import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Article } from './article.ts'
import { findPictures } from './picture.queries.ts'
import type { Pictures } from './picture.ts'
import { listPublished, type Published } from './published.queries.ts'

/** What the texts of a page hold beside their words: the pictures they name, and the words of the glossary. */
export async function findMarks(
  tx: Tx,
  lang: Lang,
  ...articles: readonly (Article | undefined)[]
): Promise<{ readonly pictures: Pictures; readonly terms: readonly Published[] }> {
  const body = articles.map((article) => article?.body ?? '').join('\n')
  return {
    pictures: await findPictures(tx, body, articles[0]?.lang ?? lang),
    terms: await listPublished(tx, { kind: 'term', lang }),
  }
}
