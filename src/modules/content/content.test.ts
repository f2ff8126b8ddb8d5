import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticleFile, withOperator } from './article.ts'
import { plainText, renderMarkdown } from './markdown.ts'

describe('an article file', () => {
  it('reads its head and text', () => {
    const file =
      "---\ntitle: 'Was ''wir'' tun'\nsummary: 'Kurz.'\nupdated: 2026-11-22\nsources: []\n---\n\n## Erstens\n\nText.\n"
    expect(readArticleFile('was', 'de', file)).toMatchObject({
      title: "Was 'wir' tun",
      summary: 'Kurz.',
      updatedOn: '2026-11-22',
      body: '## Erstens\n\nText.',
      nativeChecked: true,
    })
  })

  it('names the line that is missing', () => {
    expect(() => readArticleFile('was', 'en', '---\ntitle: x\n---\ntext')).toThrow('was/en.md: summary is missing')
  })
})

describe('IN-01, IN-03: markup from text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>)',
    '![x](https://elsewhere.example/p.png)',
    '[x](//elsewhere.example)',
    '<a href="vbscript:x">y</a>',
    '[x](JaVaScRiPt:alert(1))',
  ]
  it.each(hostile)('%s stays inert', (text) => {
    const html = String(renderMarkdown(text))
    expect(html).not.toMatch(/<(?:script|img|a href="(?:javascript|data|vbscript|\/\/))/i)
  })

  it('never lets typed angle brackets through, whatever surrounds them', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom(...hostile),
        fc.string({ maxLength: 60 }),
        (before, middle, after) => {
          expect(String(renderMarkdown(before + middle + after))).not.toMatch(/<(?:script|img|iframe|svg|style)\b/i)
        },
      ),
    )
  })

  it('names the box of a table by its heading, and keeps that text', () => {
    const table = '| a | b |\n| - | - |\n| 1 | 2 |'
    expect(String(renderMarkdown(`## Fristen "*jetzt*"\n\n${table}`))).toContain(
      '<div class="table-scroll" role="region" aria-label="Fristen &quot;jetzt&quot;" tabindex="0"><table>',
    )
    expect(String(renderMarkdown(table))).toContain('<div class="table-scroll" tabindex="0"><table>')
  })

  it('keeps lines, and keeps the words at their ends apart for the search', () => {
    expect(String(renderMarkdown('Sie lesen.\nSie fragen.'))).toBe('<p>Sie lesen.<br>\nSie fragen.</p>\n')
    expect(plainText('- **Amt:** Sie\n  fragen.')).toBe('Amt: Sie\nfragen.')
  })

  it('keeps the numbers of the operator left to right in Arabic', () => {
    const filled = (dir: 'ltr' | 'rtl') => withOperator('{{operator.phone}}', { phone: '069 90009-100' }, () => '', dir)
    expect(filled('rtl')).toBe('\u2068069 90009\\-100\u2069')
    expect(filled('ltr')).toBe('069 90009\\-100')
  })

  it('fills the operator as plain text', () => {
    const body = withOperator(
      'Wir: {{operator.name}}, {{operator.phone}}',
      { name: '[a](javascript:x) *b*' },
      () => '(fehlt)',
    )
    expect(plainText(body)).toContain('(fehlt)')
    expect(String(renderMarkdown(body))).not.toContain('<a')
  })
})
