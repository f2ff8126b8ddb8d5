import type { Lang } from '#kernel/language.ts'

/** Parts of the privacy notice that forms lead to: the names their headings give them in every language. */
export const privacyParts = ['beratung', 'newsletter', 'schreiben', 'uebernahme', 'veranstaltungen', 'wege'] as const
export type PrivacyPart = (typeof privacyParts)[number]

/** The part of the privacy notice that says what becomes of what is typed here (Art. 13 GDPR). */
export function privacyHref(lang: Lang, part: PrivacyPart): string {
  return `/${lang}/datenschutz#abschnitt-${part}`
}
