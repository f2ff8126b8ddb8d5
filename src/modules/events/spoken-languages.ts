import { textIn } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { findLanguage, languageList } from '#modules/organisations/index.ts'

/** A language by its name in the reader's language. */
export function languageName(t: Translator, code: string): string {
  const names = findLanguage(code)?.names
  return names === undefined ? code : textIn(names, t.lang)
}

/** All languages to choose from, in the order of the reader's alphabet. */
export function languageOptions(t: Translator): readonly { readonly value: string; readonly label: string }[] {
  return languageList()
    .map(({ code }) => ({ value: code, label: languageName(t, code) }))
    .toSorted((a, b) => t.compare(a.label, b.label))
}
