import { join } from 'node:path'
import type { Lang, Translated } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { articleHref } from './addresses.ts'
import type { Article } from './article.ts'
import * as queries from './article.queries.ts'
import figureList from './articles/figures.json' with { type: 'json' }
import { loadArticles as loadFolder } from './load-articles.ts'
import { plainText } from './markdown.ts'

export type { Article }
export { pictureAnswers } from './serve-picture.ts'
export { findPictures } from './picture.queries.ts'
export { plainText, renderForMail, renderMarkdown, renderPost } from './markdown.ts'
export { wordsForMail } from './words-for-mail.ts'
export { type Outline, outlineOf } from './outline.ts'
export { type Picture, pictureAddress, pictureFile, pictureIdOf, type Pictures, picturesNamed } from './picture.ts'
export { accessibilityStatement } from './accessibility-statement.ts'
export { findArticle } from './article.queries.ts'
export { findHardPlaces } from './plain-language/check-plain-language.ts'
export { ArticleText } from './show-article/article-text.tsx'
export { remindOfStatement } from './remind-of-statement/remind.ts'
export { articleHref, newsList } from './addresses.ts'
export { areas, type ArticleKind, articleKinds, type QuestionTopic, questionTopics } from './article-kind.ts'
export { NewsCards } from './list-news/news-cards.tsx'
export { listNews, type Published } from './published.queries.ts'
export { SummaryLink } from './summary-link.tsx'

/** A published figure: never shown without its year and source. */
export type PublicFigure = {
  readonly value: number
  readonly unit: Translated
  readonly year: number
  readonly source: string
}

export function figures(): readonly PublicFigure[] {
  return figureList
}

/** An article as search reads it: plain words and the path below the language. */
export type SearchableArticle = {
  readonly slug: string
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly path: string
}

export async function listPublishedArticles(tx: Tx): Promise<readonly SearchableArticle[]> {
  const articles = await queries.listPublishedArticles(tx)
  return articles.map(({ kind, slug, lang, title, summary, body }) => ({
    slug,
    lang,
    title,
    summary,
    text: plainText(body),
    path: articleHref('de', kind, slug).slice('/de'.length),
  }))
}

/** Loads the texts that come with the program from the source folder. */
export async function loadArticles(tx: Tx, sourceFolder: string): Promise<number> {
  return loadFolder(tx, join(sourceFolder, 'modules', 'content', 'articles'))
}
