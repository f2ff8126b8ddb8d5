import type { Lang } from '#kernel/language.ts'
import { address } from '#platform/http/index.ts'
import type { ArticleKind } from './article-kind.ts'

/** Pages live at the top of the site: `/de/ueber-uns`. */
export const articlePage = address('/:slug')
export const newsList = address('/aktuelles')
export const newsPage = address('/aktuelles/:slug')
export const questionList = address('/fragen')
export const portraitList = address('/gute-beispiele')
export const portraitPage = address('/gute-beispiele/:slug')
export const glossary = address('/woerterbuch')

/** News as a feed; its route stands with the open data. */
export function newsFeed(lang: Lang): string {
  return `/${lang}/aktuelles.atom`
}

/** Where an article of the kind is read. */
export function articleHref(lang: Lang, kind: ArticleKind, slug: string): string {
  switch (kind) {
    case 'page':
      return articlePage.href(lang, { slug })
    case 'news':
      return newsPage.href(lang, { slug })
    case 'question':
      // The fragment shows the place, the query opens the answer where a browser does not.
      return `${questionList.href(lang, {}, { offen: slug })}#${slug}`
    case 'portrait':
      return portraitPage.href(lang, { slug })
    case 'term':
      return `${glossary.href(lang)}#${slug}`
  }
}

/** What the centre is on one page, as a document. */
export function summaryDocument(lang: Lang): string {
  return address('/pdf').href(lang, {}, { seite: articlePage.href(lang, { slug: 'auf-einen-blick' }) })
}

/** The search over everything, which stands in a module that knows this one. */
export function everythingSearch(lang: Lang, text: string): string {
  return address('/suche').href(lang, {}, { q: text })
}
