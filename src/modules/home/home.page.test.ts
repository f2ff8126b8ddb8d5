import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()

describe('the start page', () => {
  it.each(languages)('in %s: search, doors, languages, map, areas, figures', async (lang) => {
    const { status, html, document } = await house.visit('nobody', `/${lang}/`)
    expect(status).toBe(200)
    expect(html).toContain(`action="/${lang}/finden"`)
    for (const path of ['finden', 'veranstaltungen', 'beratung', 'koordinieren', 'kreise/wetteraukreis']) {
      expect(html).toContain(`href="/${lang}/${path}"`)
    }
    expect(html).toContain(`href="/${lang}/finden?sprache=ti"`)
    expect(html).toContain('<bdi lang="ti" dir="ltr">ትግርኛ</bdi>')
    expect(document.querySelectorAll('.figure')).toHaveLength(3)
    expect(html.match(/<a href="[^"]+" aria-label="[^"]+"><title>/g)).toHaveLength(27)
  })
})
