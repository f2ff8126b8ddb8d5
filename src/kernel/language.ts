/** Languages of the interface, as in the first part of every address. */
export const languages = ['de', 'en', 'ar'] as const
export type Lang = (typeof languages)[number]

/** Languages of the member area; public pages speak all of `languages`. */
export const memberLanguages = ['de', 'en'] as const

export type Direction = 'ltr' | 'rtl'

const facts: Record<Lang, { autonym: string; dir: Direction; locale: string }> = {
  de: { autonym: 'Deutsch', dir: 'ltr', locale: 'de-DE-u-ca-gregory' },
  en: { autonym: 'English', dir: 'ltr', locale: 'en-GB-u-ca-gregory' },
  // Western digits, as Arabic speakers in Germany meet them on every form and sign.
  ar: { autonym: 'العربية', dir: 'rtl', locale: 'ar-u-ca-gregory-nu-latn' },
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

/** BCP 47 locale for dates and numbers; always the Gregorian calendar. */
export function localeOf(lang: Lang): string {
  return facts[lang].locale
}
