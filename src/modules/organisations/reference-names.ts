import { type Lang, textIn, type Translated } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { findLanguage, findTopic, languageList, topicList } from './reference.ts'

/** The name of a language in the reader's language; its code where nobody knows it. */
export function languageName(code: string, lang: Lang): string {
  return nameOf(findLanguage(code), code, lang)
}

/** The name of a topic in the reader's language; its code where nobody knows it. */
export function topicName(code: string, lang: Lang): string {
  return nameOf(findTopic(code), code, lang)
}

type Option = { readonly value: string; readonly label: string }

/** All languages to choose from, in the order of the reader's alphabet. */
export function languageOptions(t: Translator): readonly Option[] {
  return languageList()
    .map(({ code }) => ({ value: code, label: languageName(code, t.lang) }))
    .toSorted((a, b) => t.compare(a.label, b.label))
}

/** All topics to choose from, in the order of the list: what most people ask for comes first. */
export function topicOptions(t: Translator): readonly Option[] {
  return topicList().map(({ code }) => ({ value: code, label: topicName(code, t.lang) }))
}

function nameOf(known: { readonly names: Translated } | undefined, code: string, lang: Lang): string {
  return known === undefined ? code : textIn(known.names, lang)
}
