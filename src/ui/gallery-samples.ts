import type { Lang } from '#kernel/language.ts'
import samples from '#ui/gallery.samples.json' with { type: 'json' }

export type SampleKey = keyof typeof samples.de
export type Say = (key: SampleKey) => string

/** The words the gallery shows in one language. */
export function samplesIn(lang: Lang): Say {
  return (key) => textsIn(lang)[key]
}

/** The gallery has the three languages that differ most in length and direction; the others show the German words. */
function textsIn(lang: Lang): Readonly<Record<SampleKey, string>> {
  return lang === 'en' || lang === 'ar' ? samples[lang] : samples.de
}
