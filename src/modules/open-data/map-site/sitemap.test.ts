import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { isLang, languages } from '#kernel/language.ts'
import { baseUrl, useHouse } from '#test/house.ts'
import { sitemap } from './sitemap.ts'

const house = useHouse()
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['sitemap', 'url', 'xhtml:link'].includes(name),
})

type Url = {
  readonly loc: string
  readonly lastmod?: string
  readonly 'xhtml:link'?: readonly { '@_hreflang': string; '@_href': string }[]
}

async function read(
  path: string,
): Promise<{ sitemapindex?: { sitemap: readonly { loc: string }[] }; urlset?: { url: readonly Url[] } }> {
  const answer = await house.ask('nobody', path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
  const xml = await answer.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml) as never
}

async function everyUrl(): Promise<readonly Url[]> {
  const { sitemapindex } = await read('/sitemap.xml')
  const parts = (sitemapindex?.sitemap ?? []).map(
    async ({ loc }) => (await read(loc.replace(baseUrl, ''))).urlset?.url ?? [],
  )
  return (await Promise.all(parts)).flat()
}

describe('the map of the site', () => {
  it('is named in robots.txt, which keeps searchers out of the member area', async () => {
    const robots = await (await house.ask('nobody', '/robots.txt')).text()
    expect(robots).toContain(`Sitemap: ${baseUrl}/sitemap.xml`)
    for (const lang of languages) expect(robots).toContain(`Disallow: /${lang}/mein\n`)
  })

  it('has every entry in every language once, and nothing else twice', async () => {
    const urls = await everyUrl()
    const locs = urls.map(({ loc }) => loc)
    expect(new Set(locs).size).toBe(locs.length)
    const entries = await house.rows<{ slug: string; kind: string }>('select slug, kind from directory_entries')
    for (const { slug, kind } of entries)
      for (const lang of languages)
        expect(locs).toContain(`${baseUrl}/${lang}/${kind === 'project' ? 'projekte' : 'organisationen'}/${slug}`)
    for (const path of ['/de/', '/leicht/finden', '/ar/kreise/fulda', '/en/beratung'])
      expect(locs).toContain(baseUrl + path)
    expect(locs.filter((loc) => /\/mein\b|\/api\//.test(loc))).toEqual([])
  })

  it('names translations that name each other, none of them Leichte Sprache', async () => {
    const urls = await everyUrl()
    const byLoc = new Map(urls.map((url) => [url.loc, url]))
    for (const { loc, 'xhtml:link': links = [] } of urls) {
      if (loc.startsWith(`${baseUrl}/leicht/`)) {
        expect(links).toEqual([])
        continue
      }
      expect(links.map((link) => link['@_href'])).toContain(loc)
      for (const link of links) {
        const lang = link['@_hreflang']
        expect(lang === 'x-default' || (isLang(lang) && lang !== 'leicht'), lang).toBe(true)
        expect(byLoc.get(link['@_href'])?.['xhtml:link'], link['@_href']).toEqual(links)
      }
    }
  })

  it('leads to pages that are there', async () => {
    const urls = await everyUrl()
    // Every page at an address of its own, and some of each other kind.
    const some = urls.filter(({ loc }, index) => index % 60 === 0 || /\/de\/[a-z-]*$/.test(loc))
    expect(some.length).toBeGreaterThan(9)
    for (const { loc } of some) {
      const page = await house.ask('nobody', loc.replace(baseUrl, ''))
      expect(page.status, loc).toBe(200)
      // What search engines shall not keep is not on the map: see `leftOut`.
      expect(await page.text(), loc).toContain(`<link rel="canonical" href="${loc}"`)
    }
  })

  it('knows no district that is none', async () => {
    expect((await house.ask('nobody', '/sitemaps/bayern/eintraege.xml')).status).toBe(404)
  })

  it('escapes addresses', () => {
    expect(XMLValidator.validate(sitemap([{ path: '/a?b=1&c=<"' }], baseUrl))).toBe(true)
  })
})
