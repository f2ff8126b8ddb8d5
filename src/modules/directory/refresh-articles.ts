import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { listPublishedArticles } from '#modules/content/index.ts'
import { writeDocuments } from './search-documents.ts'

// Articles are long: this many in one statement stay far below the time it may take.
const batch = 100

/** Brings all published articles, or one of them, into the search; what is no longer published leaves it. */
export async function refreshArticleSearch(tx: Tx, slug?: string): Promise<void> {
  const published = await listPublishedArticles(tx)
  const articles = slug === undefined ? published : published.filter((article) => article.slug === slug)
  const all = slug === undefined
  await sql`delete from search_documents where kind = 'article' and (${all} or ref = ${slug ?? ''})`.execute(tx)
  for (let first = 0; first < articles.length; first += batch) {
    const documents = articles.slice(first, first + batch).map((article) => ({
      kind: 'article' as const,
      ref: article.slug,
      profile_id: null,
      lang: article.lang,
      title: article.title,
      summary: article.summary.slice(0, 2000),
      body: article.text.slice(0, 100_000),
      path: article.path,
    }))
    await writeDocuments(tx, documents)
  }
}
