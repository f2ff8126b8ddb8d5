import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { letterOf } from './letters.ts'

const house = useHouse()

describe('the glossary', () => {
  it.each(languages)('in %s: every word in the order of its letters, with an anchor', async (lang) => {
    const { status, html, document } = await house.visit('nobody', `/${lang}/woerterbuch`)
    expect(status).toBe(200)
    expect(document.querySelectorAll('.terms__entry')).toHaveLength(30)
    expect(html).toContain('id="traeger"')
    expect(html).not.toContain('class="term"')
    const letters = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, letter]) => letter ?? '')
    const { compare } = new Intl.Collator(lang === 'leicht' ? 'de' : lang)
    expect(letters).toEqual(letters.toSorted(compare))
    expect(new Set(letters).size).toBe(letters.length)
    for (const letter of letters) expect(html).toContain(`href="#buchstabe-${letter}"`)
    const foreign = lang !== 'de' && lang !== 'leicht'
    expect(html.includes('<bdi lang="de" dir="ltr">Führungszeugnis</bdi>')).toBe(foreign)
  })

  it('is searched by the German word in every language', async () => {
    const { html, document } = await house.visit('nobody', `/ar/woerterbuch?q=${encodeURIComponent('führungszeugnis')}`)
    expect(document.querySelectorAll('.terms__entry')).toHaveLength(1)
    expect(html).toContain('id="fuehrungszeugnis"')
    expect((await house.visit('nobody', '/de/woerterbuch?q=qzxqzx')).text).toContain(
      'Dieses Wort steht hier noch nicht',
    )
  })

  it.each(languages)('in %s: at a word in a text its meaning opens, at most eight a page', async (lang) => {
    for (const page of ['aktuelles/vielfaltszentren-bis-2030', 'fragen']) {
      const { html, document } = await house.visit('nobody', `/${lang}/${page}`)
      const targets = [...html.matchAll(/popovertarget="([a-z-]+)"/g)].map(([, id]) => id ?? '')
      expect(targets.length, page).toBeGreaterThan(0)
      expect(targets.length, page).toBeLessThanOrEqual(8)
      for (const id of targets) {
        const opens = document.querySelector(`#${id}`)
        expect(opens?.getAttributeValue('popover')).toBe('auto')
        expect(opens?.querySelector('a')?.getAttributeValue('href')).toBe(`/${lang}/woerterbuch#${id.slice(5)}`)
      }
    }
  })

  it('words and answers are found by the search over everything, at their own address', async () => {
    expect((await house.visit('nobody', '/de/suche?q=Verwendungsnachweis')).html).toContain(
      'href="/de/woerterbuch#verwendungsnachweis"',
    )
    const answers = await house.visit('nobody', `/de/suche?q=${encodeURIComponent('Was ist ein Mikroprojekt')}`)
    expect(answers.html).toContain('href="/de/fragen?offen=was-ist-ein-mikroprojekt#was-ist-ein-mikroprojekt"')
    expect((await house.visit('nobody', '/de/suche?q=DaMOH')).html).toContain(
      'href="/de/aktuelles/dachverband-gegruendet"',
    )
    expect((await house.visit('nobody', '/de/traeger')).location).toBe('/de/woerterbuch#traeger')
  })

  it.each([
    ['Überschrift', 'de', 'U'],
    ['الجهة المسؤولة', 'ar', 'ج'],
    ['إعانة', 'ar', 'ا'],
    ['iş', 'tr', 'İ'],
    ['Öğrenci', 'tr', 'Ö'],
  ] as const)('%s in %s stands under %s', (title, lang, letter) => expect(letterOf(title, lang)).toBe(letter))
})
