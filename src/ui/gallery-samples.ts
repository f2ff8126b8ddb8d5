import type { Lang } from '#kernel/language.ts'
import samples from '#ui/gallery.samples.json' with { type: 'json' }

export type SampleKey = keyof typeof samples.de
export type Say = (key: SampleKey) => string

/** The words the gallery shows in one language. */
export function samplesIn(lang: Lang): Say {
  return (key) => samples[lang][key]
}
