import type { Translator } from '#platform/i18n/index.ts'

/** The sentences beside the box, as they are shown and as they are kept for the proof. */
export function consentWords(t: Translator): string {
  return `${t('newsletter.signUp.consent.label')}\n${t('newsletter.signUp.consent.hint')}`
}
