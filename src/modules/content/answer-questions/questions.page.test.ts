import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const questions = (html: string) =>
  [...html.matchAll(/<div class="question__answer" id="([a-z-]+)"/g)].map(([, slug]) => slug)
const open = (html: string) =>
  [...html.matchAll(/<details class="question" open[^>]*>[\s\S]*?id="([a-z-]+)"/g)].map(([, slug]) => slug)

describe('questions', () => {
  it.each(languages)('in %s: all, by topic, closed, each with an address that opens it', async (lang) => {
    const { status, html, document } = await house.visit('nobody', `/${lang}/fragen`)
    expect(status).toBe(200)
    expect(questions(html)).toHaveLength(16)
    expect(document.querySelectorAll('section.questions')).toHaveLength(5)
    expect(open(html)).toEqual([])
    expect(html).toContain(`href="/${lang}/fragen?offen=versicherung#versicherung"`)
    const opened = await house.visit('nobody', `/${lang}/fragen?offen=versicherung`)
    expect(open(opened.html)).toEqual(['versicherung'])
    expect(opened.html).not.toContain('wort-undefined')
  })

  it.each([
    ['Kosten', 'was-kostet-die-begleitung'],
    ['versichert', 'versicherung'],
    ['Mikroprojekt', 'was-ist-ein-mikroprojekt'],
    ['Lots:in werden', 'lotsin-werden'],
  ])('a search for %s finds %s', async (words, slug) => {
    const { html } = await house.visit('nobody', `/de/fragen?q=${encodeURIComponent(words)}`)
    expect(questions(html)).toContain(slug)
    expect(questions(html).length).toBeLessThan(12)
  })

  it('finds in Arabic, and opens the only answer', async () => {
    const { html } = await house.visit('nobody', `/ar/fragen?q=${encodeURIComponent('مؤمن')}`)
    expect(open(html)).toEqual(['versicherung'])
  })

  it('by area, with what belongs to both', async () => {
    const { html } = await house.visit('nobody', '/de/fragen?bereich=organisations')
    expect(questions(html)).toEqual(['was-ist-ein-mikroprojekt', 'wer-beraet-vereine'])
  })

  it('no result is not the end; hostile words find nothing and break nothing', async () => {
    const nothing = await house.visit('nobody', '/de/fragen?q=qzxqzx')
    expect(nothing.html).toContain('href="/de/suche?q=qzxqzx"')
    for (const words of ["'; drop table articles; --", '%_%', '<script>alert(1)</script>', '\\', 'a'.repeat(500)]) {
      const { status, html } = await house.visit('nobody', `/de/fragen?q=${encodeURIComponent(words)}`)
      expect(status).toBe(200)
      expect(html).not.toContain('<script>alert')
    }
  })

  it('a question nobody sorted stands at the end; a German one among others says so', async () => {
    await house.rows("insert into articles (slug, kind) values ('ohne-thema', 'question')")
    await house.rows(
      "insert into article_texts (slug, lang, title, summary, body, updated_on, native_checked) values ('ohne-thema', 'de', 'Ohne Thema?', '', 'Ein Träger.', '2026-11-01', true)",
    )
    const { html, text } = await house.visit('nobody', '/ar/fragen')
    expect(questions(html).at(-1)).toBe('ohne-thema')
    expect(html).toContain('<span lang="de" dir="ltr">Ohne Thema?</span>')
    expect(text).toContain('هذا النص غير متوفر بلغتكم بعد')
  })
})
