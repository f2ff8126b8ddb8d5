import { listOf, textOf, type TypedValues } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { languageName } from '#modules/organisations/index.ts'
import type { SavedTexts } from '#ui/saved-meanwhile.tsx'

const words: Readonly<Record<string, string>> = {
  kind: 'materials.kind',
  area: 'materials.area',
  modules: 'materials.module',
  audience: 'materials.audience',
}

/** What is saved by now in the fields both changed, as people read it. */
export function savedTexts(t: Translator, saved: TypedValues, contested: readonly string[]): SavedTexts {
  return Object.fromEntries(contested.map((name) => [name, savedText(t, saved, name)]))
}

function savedText(t: Translator, saved: TypedValues, name: string): string {
  if (name === 'languages')
    return listOf(saved, name)
      .map((code) => languageName(code, t.lang))
      .join(', ')
  const prefix = words[name]
  if (prefix === undefined) return textOf(saved, name)
  return listOf(saved, name)
    .filter((value) => value !== '')
    .map((value) => t.find(`${prefix}.${value}`) ?? value)
    .join(', ')
}
