import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLang } from '#kernel/language.ts'
import { readArticleFile } from './article.ts'
import { articleFiles } from './article-files.ts'

const folder = join(import.meta.dirname, 'articles')
const files = await articleFiles(folder)
// Leichte Sprache tells the same in other pieces; a translation follows the German text.
const translated = files.filter(({ lang }) => isLang(lang) && lang !== 'de' && lang !== 'leicht')

const bodyOf = (slug: string, lang: string) => {
  const path = files.find((file) => file.slug === slug && file.lang === lang)?.path ?? ''
  return readArticleFile(slug, lang, readFileSync(path, 'utf8')).body
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match).toSorted()

describe('a translated text', () => {
  it.each(translated)(
    '$slug in $lang keeps the figures, addresses, fields and headings of the German one',
    ({ slug, lang }) => {
      const german = bodyOf(slug, 'de')
      const body = bodyOf(slug, lang).replaceAll(`](/${lang}/`, '](/de/')
      expect(all(body, /\]\([^)]+\)/g)).toEqual(all(german, /\]\([^)]+\)/g))
      expect(all(body, /\{\{[^}]+\}\}/g)).toEqual(all(german, /\{\{[^}]+\}\}/g))
      expect(all(body, /^#+(?= )/gm)).toEqual(all(german, /^#+(?= )/gm))
      // 12,50 and 12.50, 1.000 and 1 000 are the same figure.
      const figures = (text: string) =>
        all(text, /\d(?:[.,\s٫٬]?\d)*/g)
          .map((figure) => figure.replaceAll(/\D/g, ''))
          .toSorted()
      expect(figures(body)).toEqual(figures(german))
    },
  )
})
