/** Languages of the site, as in the first part of every address; `leicht` is German in Leichte Sprache. */
export const languages = ['de', 'leicht', 'en', 'tr', 'ar', 'uk'] as const
export type Lang = (typeof languages)[number]

/** A text in some languages, German always among them. */
export type Translated = { readonly de: string } & Readonly<Partial<Record<Lang, string>>>

/** The text in the language, else in German. */
export function textIn(text: Translated, lang: Lang): string {
  return text[lang] ?? text.de
}

/** Languages of the member area; public pages speak all of `languages`. */
export const memberLanguages = ['de', 'en'] as const

export type Direction = 'ltr' | 'rtl'

type LanguageFacts = {
  readonly autonym: string
  /** BCP 47 tag for the `lang` attribute. */
  readonly tag: string
  readonly dir: Direction
  readonly locale: string
}

const facts: Record<Lang, LanguageFacts> = {
  de: { autonym: 'Deutsch', tag: 'de', dir: 'ltr', locale: 'de-DE-u-ca-gregory' },
  // No registered tag stands for Leichte Sprache: to a screen reader it is German.
  leicht: { autonym: 'Leichte Sprache', tag: 'de', dir: 'ltr', locale: 'de-DE-u-ca-gregory' },
  en: { autonym: 'English', tag: 'en', dir: 'ltr', locale: 'en-GB-u-ca-gregory' },
  tr: { autonym: 'Türkçe', tag: 'tr', dir: 'ltr', locale: 'tr-TR-u-ca-gregory' },
  // Western digits, as Arabic speakers in Germany meet them on every form and sign.
  ar: { autonym: 'العربية', tag: 'ar', dir: 'rtl', locale: 'ar-u-ca-gregory-nu-latn' },
  uk: { autonym: 'Українська', tag: 'uk', dir: 'ltr', locale: 'uk-UA-u-ca-gregory' },
}

export function isLang(text: string): text is Lang {
  return languages.some((lang) => lang === text)
}

export function isMemberLang(lang: Lang): boolean {
  return memberLanguages.some((member) => member === lang)
}

export function directionOf(lang: Lang): Direction {
  return facts[lang].dir
}

/** The language's name in its own script. */
export function autonymOf(lang: Lang): string {
  return facts[lang].autonym
}

/** BCP 47 tag for `lang` attributes; Leichte Sprache is `de`. */
export function tagOf(lang: Lang): string {
  return facts[lang].tag
}

/** The `lang` and `dir` attributes of a part written in the language. */
export function marksOf(lang: Lang): { readonly lang: string; readonly dir: Direction } {
  return { lang: tagOf(lang), dir: directionOf(lang) }
}

/** BCP 47 locale for dates and numbers; always the Gregorian calendar. */
export function localeOf(lang: Lang): string {
  return facts[lang].locale
}
