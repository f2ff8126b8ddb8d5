import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Article } from './article.ts'
import type { ArticleKind } from './article-kind.ts'

export type ArticleOfKind = Article & { readonly kind: ArticleKind }

const columns = sql`slug, lang, title, summary, body, to_char(updated_on, 'YYYY-MM-DD') as "updatedOn", native_checked as "nativeChecked"`

/** The published article in the language, else in German. Drafts have pages of their own, for those who write them. */
export async function findArticle(tx: Tx, slug: string, lang: Lang): Promise<ArticleOfKind | undefined> {
  const found = await sql<ArticleOfKind>`select ${columns}, kind from article_texts join articles using (slug)
    where slug = ${slug} and lang in (${lang}, 'de') and state = 'published' order by lang = ${lang} desc limit 1`.execute(
    tx,
  )
  return found.rows[0]
}

/** All published texts, for search. */
export async function listPublishedArticles(tx: Tx): Promise<readonly ArticleOfKind[]> {
  const found = await sql<ArticleOfKind>`select ${columns}, kind from article_texts join articles using (slug)
      where state = 'published' and (published_at is null or published_at <= ${tx.now}) order by slug, lang`.execute(tx)
  return found.rows
}
