import { directionOf, type Direction } from '#kernel/language.ts'
import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { PaperLanguage } from '../certificate.ts'
import tigrinya from './ti.json' with { type: 'json' }

export type PaperWord = keyof typeof tigrinya

/** The fixed words of a paper in one language. */
export type PaperWords = {
  readonly lang: string
  readonly dir: Direction
  readonly say: (word: PaperWord) => string
  /** The kind of certificate, where the language has a word for it. */
  readonly kind: (kind: string) => string | undefined
}

export function wordsIn(t: Translator, lang: Lang): PaperWords {
  return {
    lang,
    dir: directionOf(lang),
    say: (word) => t(`certificates.paper.${word}`),
    kind: (kind) => t.find(`volunteers.kind.${kind}`),
  }
}

/** The words beside the German ones. Those in Tigrinya have not been read by anybody whose language it is. */
export function wordsBeside(translators: (lang: Lang) => Translator, lang: PaperLanguage | ''): PaperWords | undefined {
  if (lang === '') return undefined
  if (lang !== 'ti') return wordsIn(translators(lang), lang)
  return { lang, dir: 'ltr', say: (word) => tigrinya[word], kind: () => undefined }
}
