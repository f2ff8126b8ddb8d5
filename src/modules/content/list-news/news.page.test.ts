import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()

async function writeNews(slug: string, day: string, area: string | null = null): Promise<void> {
  await house.rows(
    "insert into articles (slug, kind, area, published_at) values ($1, 'news', $2, ($3::date + time '12:00') at time zone 'Europe/Berlin')",
    [slug, area, day],
  )
  await house.rows(
    "insert into article_texts (slug, lang, title, summary, body, updated_on, native_checked) values ($1, 'de', $2, 'Kurz.', 'Lang.', $3::date, true)",
    [slug, `Meldung ${slug}`, day],
  )
}
const titles = (html: string) => [...html.matchAll(/card__link"[^>]*>([^<]+)/g)].map(([, title]) => title)

describe('news', () => {
  it.each(languages)('in %s: the youngest first, each with a page that has its day and source', async (lang) => {
    const list = await house.visit('nobody', `/${lang}/aktuelles`)
    expect(list.status).toBe(200)
    const links = [...list.html.matchAll(/href="([^"]+\/aktuelles\/[a-z0-9-]+)"/g)].map(([, href]) => href ?? '')
    expect(links).toHaveLength(6)
    expect(links[0]).toBe(`/${lang}/aktuelles/vielfaltszentren-bis-2030`)
    expect(list.html).toContain(`href="/${lang}/aktuelles.atom"`)
    for (const link of links) {
      const page = await house.visit('nobody', link)
      expect(page.status).toBe(200)
      expect(page.text, 'the year of the source').toMatch(/(?:hessen\.de|vdek|Hessen|geschrieben)[^.]{0,8} 20\d\d/)
      expect(page.html).not.toContain('kern-alert--info')
      expect(page.html).toContain(`href="/${lang}/aktuelles"`)
    }
  })

  it('by area, with what belongs to both; by year, with its number', async () => {
    const area = await house.visit('nobody', '/de/aktuelles?bereich=organisations')
    expect(titles(area.html)).toHaveLength(3)
    expect(area.html).toContain('href="/de/aktuelles?bereich=organisations&amp;jahr=2025"')
    const year = await house.visit('nobody', '/de/aktuelles?jahr=2025')
    expect(titles(year.html)).toHaveLength(4)
    expect(year.text).toContain('2025 (4)')
    expect(year.text).toContain('Aktuelles aus dem Jahr 2025')
    const none = await house.visit('nobody', '/de/aktuelles?jahr=2001')
    expect(none.text).toContain('Hier gibt es noch keine Meldung')
  })

  it('RL-06: older news by keyset, without gap or repetition', async () => {
    for (let day = 1; day <= 25; day += 1) await writeNews(`alt-${day}`, `2024-03-${String((day % 5) + 10)}`)
    const seen: (string | undefined)[] = []
    let path: string | undefined = '/de/aktuelles?jahr=2024'
    while (path !== undefined) {
      const { html } = await house.visit('nobody', path)
      seen.push(...titles(html))
      path = /href="([^"]+)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(25)
    expect(new Set(seen).size).toBe(25)
    expect((await house.visit('nobody', '/de/aktuelles?vor=gibt-es-nicht')).status).toBe(200)
  })

  it('a text missing in a language is German, marked, and says so', async () => {
    await writeNews('nur-deutsch', '2026-11-01', 'volunteers')
    const { html } = await house.visit('nobody', '/ar/aktuelles/nur-deutsch')
    expect(html).toContain('<h1 lang="de" dir="ltr">Meldung nur-deutsch</h1>')
    expect(html).toContain('هذا النص غير متوفر بلغتكم بعد')
  })

  it('what is still to come, a draft and another kind are not there', async () => {
    await writeNews('morgen', '2026-11-30')
    await writeNews('entwurf', '2026-10-30')
    await house.rows("update article_texts set state = 'draft' where slug = 'entwurf'", [])
    expect((await house.visit('nobody', '/de/aktuelles')).html).not.toMatch(/aktuelles\/(?:morgen|entwurf)/)
    for (const slug of ['morgen', 'entwurf', 'ueber-uns', 'gibt-es-nicht'])
      expect((await house.visit('nobody', `/de/aktuelles/${slug}`)).status, slug).toBe(404)
    expect((await house.visit('ruth', '/de/aktuelles/entwurf')).status, 'drafts have pages of their own').toBe(404)
    expect((await house.visit('nobody', '/de/dachverband-gegruendet')).location).toBe(
      '/de/aktuelles/dachverband-gegruendet',
    )
  })

  it('the newest three stand on the start page', async () => {
    await house.rows("delete from article_texts where slug = 'nur-deutsch'", [])
    const { html } = await house.visit('nobody', '/de/')
    expect(html.match(/href="\/de\/aktuelles\/[a-z]/g)).toHaveLength(3)
    expect(html).toContain('href="/de/aktuelles/vielfaltszentren-bis-2030"')
  })
})
