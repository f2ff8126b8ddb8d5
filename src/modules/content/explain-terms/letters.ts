import { type Lang, localeOf } from '#kernel/language.ts'

/** What a word is sorted by: Arabic words without their article, as in every Arabic dictionary. */
export function sortedBy(title: string): string {
  return title.replace(/^ال(?=\p{L}{2})/u, '').trim()
}

/** The letter a word stands under: of German words the plain one, of Arabic ones without the article. */
export function letterOf(title: string, lang: Lang): string {
  const [first = ''] = sortedBy(title)
  const plain =
    lang === 'de' || lang === 'leicht' ? first.normalize('NFD').slice(0, 1) : first.replaceAll(/[أإآ]/g, 'ا')
  return plain.toLocaleUpperCase(localeOf(lang))
}
