import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()

describe('good examples', () => {
  it.each(languages)('in %s: each portrait with its source and year', async (lang) => {
    const list = await house.visit('nobody', `/${lang}/gute-beispiele`)
    expect(list.status).toBe(200)
    const links = [...list.html.matchAll(/href="([^"]+\/gute-beispiele\/[a-z-]+)"/g)].map(([, href]) => href ?? '')
    expect(links).toHaveLength(4)
    for (const link of links) {
      const { status, text, html } = await house.visit('nobody', link)
      expect(status).toBe(200)
      expect(text).toMatch(/Hessen|Kompetenz·zentrum|Rüsselsheim/)
      expect(text).toMatch(/20(?:19|22|23|25)/)
      expect(html).toContain(`href="/${lang}/gute-beispiele"`)
    }
  })

  it('is not there: 404', async () => {
    for (const slug of ['ueber-uns', 'dachverband-gegruendet', 'gibt-es-nicht'])
      expect((await house.visit('nobody', `/de/gute-beispiele/${slug}`)).status).toBe(404)
  })
})
