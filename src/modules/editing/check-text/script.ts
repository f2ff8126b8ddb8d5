import type { Lang } from '#kernel/language.ts'

const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
} as const
const scriptOf: Record<Lang, keyof typeof scripts> = {
  de: 'Latin',
  leicht: 'Latin',
  en: 'Latin',
  tr: 'Latin',
  ar: 'Arabic',
  uk: 'Cyrillic',
}

/** Whether most letters belong to the language's own script: a German text saved under Arabic is read aloud as noise (WCAG 3.1.1). */
export function scriptFits(lang: Lang, text: string): boolean {
  // Addresses are Latin in every language.
  const words = text.replaceAll(/\]\([^)]*\)/g, ']')
  const letters = (words.match(/\p{L}/gu) ?? []).length
  return letters < 20 || (words.match(scripts[scriptOf[lang]]) ?? []).length * 2 > letters
}
