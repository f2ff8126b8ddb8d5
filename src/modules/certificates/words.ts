import { autonymOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Tone } from '#ui/tags.tsx'
import type { PaperLanguage, Standing } from './certificate.ts'

/** A language of papers, by its own name where the site speaks it. */
export function paperLanguageName(t: Translator, lang: PaperLanguage): string {
  return lang === 'ti' ? t('certificates.language.ti') : autonymOf(lang)
}

export const tones: Readonly<Record<Standing, Tone>> = {
  valid: 'success',
  expired: 'neutral',
  revoked: 'danger',
  replaced: 'warning',
}
