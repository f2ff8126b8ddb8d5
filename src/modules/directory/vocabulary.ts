import type { Lang } from '#kernel/language.ts'
import {
  findLanguage,
  languageList,
  languageName,
  type SpokenLanguage,
  topicList,
} from '#modules/organisations/index.ts'
import { type Vocabulary, vocabularyOf } from './find-entries/understand-words.ts'
import { withLanguageEndings } from './ukrainian-endings.ts'

/** Everything people may call a language or a topic, in any of the languages of the site. */
export const vocabulary: Vocabulary = vocabularyOf(
  languageList().map(({ code, autonym, names, aliases }) => ({
    code,
    spellings: [autonym, ...Object.values(names), ...aliases].flatMap(withLanguageEndings),
  })),
  topicList().map(({ code, names, aliases }) => ({ code, spellings: [...Object.values(names), ...aliases] })),
)

/** The reader's word to stand in brackets, its own brackets turned into a comma: "Kurdisch, Kurmandschi". */
export function languageNameInBrackets(code: string, lang: Lang): string {
  return languageName(code, lang).replace(/ \((.+)\)$/, lang === 'ar' ? '، $1' : ', $1')
}

/** Language and script of a name, as HTML wants them. */
export function ownName(code: string): Pick<SpokenLanguage, 'code' | 'autonym' | 'dir'> {
  return findLanguage(code) ?? { code, autonym: code, dir: 'ltr' }
}

// Speakers of one often understand the other well enough; offered as a next step, never instead.
const relatives: readonly (readonly string[])[] = [
  ['ku', 'kmr', 'ckb', 'zza'],
  ['fa', 'prs', 'tg'],
  ['bs', 'hr', 'sr'],
  ['ti', 'tig'],
  ['hi', 'ur', 'pa'],
]

/** Languages close to these, without them. */
export function relatedLanguages(codes: readonly string[]): readonly string[] {
  const close = relatives.filter((family) => family.some((code) => codes.includes(code))).flat()
  return [...new Set(close)].filter((code) => !codes.includes(code))
}
