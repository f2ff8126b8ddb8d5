import { parseId, type Id } from '#kernel/id.ts'
import { isLang, type Lang } from '#kernel/language.ts'
import type { Query } from '#platform/http/index.ts'
import { type Area, areas, type ArticleKind, articleKinds, type TextMark, textMarks } from '../article.ts'

export type ArticleFilter = {
  readonly text: string | undefined
  readonly kind: ArticleKind | undefined
  readonly area: Area | undefined
  /** The state a text must have; in any language where none is chosen. */
  readonly mark: TextMark | undefined
  readonly lang: Lang | undefined
}

/** What the address of the list says; anything unknown is passed over. */
export function readFilter(search: URLSearchParams): ArticleFilter & { readonly after: Id<'article'> | undefined } {
  const text = (search.get('q') ?? '').trim().slice(0, 100)
  const lang = search.get('sprache') ?? ''
  return {
    text: text === '' ? undefined : text,
    kind: articleKinds.find((kind) => kind === search.get('art')),
    area: areas.find((area) => area === search.get('bereich')),
    mark: textMarks.find((mark) => mark === search.get('stand')),
    lang: isLang(lang) ? lang : undefined,
    after: parseId<'article'>(search.get('nach') ?? ''),
  }
}

/** The same in the words of the address, without the position. */
export function queryOf({ text, kind, area, mark, lang }: ArticleFilter): Query {
  return { q: text, art: kind, bereich: area, stand: mark, sprache: lang }
}

export function isNarrowed(filter: ArticleFilter): boolean {
  return [filter.text, filter.kind, filter.area, filter.mark, filter.lang].some((value) => value !== undefined)
}
