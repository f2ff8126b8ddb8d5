import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { languages, tagOf } from '#kernel/language.ts'
import { baseUrl, useHouse, type Visit } from '#test/house.ts'

const house = useHouse()

// The words of schema.org are not asked for over the network: every name is one of its vocabulary.
const documentLoader = async (url: string) => ({
  documentUrl: url,
  document: { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } },
})

type Expanded = Readonly<Record<string, readonly { readonly '@value'?: unknown; readonly '@id'?: string }[]>> & {
  readonly '@type'?: readonly string[]
}

async function thingsOf(visit: Visit): Promise<readonly Expanded[]> {
  const script = visit.document
    .querySelectorAll('script')
    .find((one) => one.getAttributeValue('type') === 'application/ld+json')
  const document = JSON.parse(script?.textContent ?? '') as JsonLdDocument
  return (await jsonld.expand(document, { documentLoader: documentLoader as never })) as unknown as readonly Expanded[]
}

const ofType = (things: readonly Expanded[], type: string) =>
  things.find((thing) => thing['@type']?.includes(`https://schema.org/${type}`))
const valueOf = (thing: Expanded | undefined, name: string) => thing?.[`https://schema.org/${name}`]?.[0]?.['@value']

const meta = (visit: Visit, property: string) =>
  visit.document
    .querySelectorAll('meta')
    .filter((one) => one.getAttributeValue('property') === property)
    .map((one) => one.getAttributeValue('content'))

describe('pages as others see them', () => {
  it.each(languages)('have one address, their translations and a picture in %s', async (lang) => {
    const visit = await house.visit('nobody', `/${lang}/finden?sprache=ar`)
    const links = visit.document
      .querySelectorAll('link')
      .map((one) => [one.getAttributeValue('rel'), one.getAttributeValue('hreflang'), one.getAttributeValue('href')])
    expect(links).toContainEqual(['canonical', null, `${baseUrl}/${lang}/finden`])
    const translations = links
      .filter(([rel, hreflang]) => rel === 'alternate' && hreflang !== null)
      .map(([, hreflang]) => hreflang)
    expect(translations).toEqual(['de', 'en', 'tr', 'ar', 'uk', 'x-default'])
    expect(meta(visit, 'og:url')).toEqual([`${baseUrl}/${lang}/finden`])
    expect(meta(visit, 'og:locale')[0]?.startsWith(`${tagOf(lang)}_`)).toBe(true)
    expect(meta(visit, 'og:title')[0]).not.toBe('')
    expect(meta(visit, 'og:description').length).toBe(1)
    const [picture] = meta(visit, 'og:image')
    expect(picture).toMatch(/^http:\/\/localhost:3000\/assets\/share\.[0-9a-f]{10}\.png$/)
  })

  it('name their feeds, a Kreis its own', async () => {
    const feedsOf = async (path: string) =>
      (await house.visit('nobody', path)).document
        .querySelectorAll('link')
        .filter((one) => one.getAttributeValue('type') === 'application/atom+xml')
        .map((one) => one.getAttributeValue('href'))
    expect(await feedsOf('/tr/')).toEqual([`${baseUrl}/tr/aktuelles.atom`, `${baseUrl}/tr/verzeichnis.atom`])
    const [, feed] = await feedsOf('/de/kreise/fulda')
    expect(feed).toBe(`${baseUrl}/de/verzeichnis.atom?kreis=fulda`)
    expect((await house.ask('nobody', (feed ?? '').replace(baseUrl, ''))).status).toBe(200)
  })

  it('say nothing outside where nobody outside shall know them', async () => {
    for (const [persona, path] of [
      ['petra', '/de/mein'],
      ['nobody', '/de/mein/anmelden'],
      ['nobody', '/de/gibt-es-nicht'],
    ] as const) {
      const visit = await house.visit(persona, path)
      expect(visit.html, path).not.toMatch(/og:|canonical|ld\+json/)
      expect(visit.html, path).toContain('noindex')
    }
  })
})

describe('schema.org', () => {
  it('says of a project what its page says', async () => {
    const visit = await house.visit('nobody', '/en/projekte/wir-lotsinnen-bruecke')
    const things = await thingsOf(visit)
    const project = ofType(things, 'Project')
    const name = valueOf(project, 'name')
    expect(visit.text).toContain(String(name))
    expect(valueOf(project, 'url')).toBe(`${baseUrl}/en/projekte/wir-lotsinnen-bruecke`)
    expect(project?.['@id']).toBe(`${baseUrl}/de/projekte/wir-lotsinnen-bruecke#eintrag`)
    expect(ofType(things, 'BreadcrumbList')).toBeDefined()
    const rdf = await jsonld.toRDF(things as never, { format: 'application/n-quads' })
    expect(String(rdf)).toContain('<https://schema.org/openingHoursSpecification>')
  })

  it('names the same thing in every language', async () => {
    const ids = new Set<unknown>()
    for (const lang of languages)
      ids.add(
        ofType(await thingsOf(await house.visit('nobody', `/${lang}/organisationen/granatapfelgarten`)), 'NGO')?.[
          '@id'
        ],
      )
    expect(ids.size).toBe(1)
  })

  it.each([
    ['/ar/kreise/wetteraukreis', 'AdministrativeArea'],
    ['/de/kreise/wetteraukreis', 'ItemList'],
    ['/de/beratung', 'Article'],
    ['/de/aktuelles/vielfaltszentren-bis-2030', 'NewsArticle'],
    ['/uk/', 'WebSite'],
  ])('%s is a %s', async (path, type) => {
    expect(ofType(await thingsOf(await house.visit('nobody', path)), type)).toBeDefined()
  })
})
