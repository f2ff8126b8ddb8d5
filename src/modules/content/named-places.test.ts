import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { privacyHref, privacyParts } from '#ui/privacy-notice.ts'
import { readFileSync } from 'node:fs'
import { readArticleFile } from './article.ts'
import { plainText, renderMarkdown, renderPost } from './markdown.ts'
import { outlineOf } from './outline.ts'

describe('places that headings name', () => {
  it('are ids of the headings, and no words of the text', () => {
    const text = '## Your rights {#rechte}\n\nText.'
    expect(String(renderMarkdown(text))).toContain('<h2 id="abschnitt-rechte">Your rights</h2>')
    expect(plainText(text)).toBe('Your rights\nText.')
    expect(outlineOf(text).headings).toEqual([{ line: 1, level: 2, text: 'Your rights', place: 'abschnitt-rechte' }])
  })

  it('count once, so that no id stands twice', () => {
    const html = String(renderMarkdown('## A {#teil}\n\n## B {#teil}'))
    expect(html.match(/id="abschnitt-teil"/g)).toHaveLength(1)
  })

  it.each(['## A {#Teil}', '## A {#a"b}', '## A{#teil}', 'A {#teil}', '## A {#teil} B'])(
    '%s names none and stays as it is',
    (text) => {
      const html = String(renderMarkdown(text))
      expect(html).not.toContain('id=')
      expect(html).toContain('{#')
    },
  )

  it('are not made by what people write to each other', () => {
    expect(String(renderPost('## A {#teil}'))).not.toContain('id=')
  })

  it.each(languages)('the privacy notice has a part for every form, in %s', (lang) => {
    const file = readFileSync(new URL(`articles/datenschutz/${lang}.md`, import.meta.url), 'utf8')
    const places = outlineOf(readArticleFile('datenschutz', lang, file).body).headings.map(({ place }) => place)
    for (const part of privacyParts) expect(places).toContain(privacyHref(lang, part).split('#')[1])
    expect(new Set(places).size).toBe(places.length)
  })
})
