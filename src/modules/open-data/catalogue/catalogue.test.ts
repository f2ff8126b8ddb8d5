import { XMLValidator } from 'fast-xml-parser'
import jsonld from 'jsonld'
import { Parser, type Quad, Store, Writer } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, useHouse } from '#test/house.ts'
import { addNews } from '../open-data.fixtures.ts'
import { turtle } from './graph.ts'

const house = useHouse()
const dcat = 'http://www.w3.org/ns/dcat#'
const dct = 'http://purl.org/dc/terms/'
const dcatde = 'http://dcat-ap.de/def/dcatde/'
const a = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

let store: Store
beforeAll(async () => {
  await addNews(house, [{ slug: 'neu', publishedAt: '2026-11-01T08:00:00Z', texts: { de: { title: 'Neu' } } }])
  const answer = await house.ask('nobody', '/api/dcat.ttl')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/turtle; charset=utf-8'])
  store = new Store(new Parser().parse(await answer.text()))
})

const things = (type: string) => store.getSubjects(a, dcat + type, null)
const values = (subject: Parameters<Store['getObjects']>[0], property: string) =>
  store.getObjects(subject, property, null).map(({ value }) => value)

describe('the catalogue of open data', () => {
  it('is the same graph as Turtle and as JSON-LD, read by two parsers', async () => {
    const answer = await house.ask('nobody', '/api/dcat.jsonld')
    expect(answer.headers.get('content-type')).toBe('application/ld+json')
    const [fromJson, fromTurtle] = [await canonical(await answer.json()), await canonical(await nQuads(store), true)]
    expect(fromJson).toBe(fromTurtle)
    expect(store.size).toBeGreaterThan(200)
  })

  it('has what DCAT-AP.de asks of a catalogue', () => {
    const [catalogue] = things('Catalog')
    for (const property of [
      `${dct}title`,
      `${dct}description`,
      `${dct}publisher`,
      `${dct}language`,
      `${dct}spatial`,
      `${dct}license`,
      `${dct}modified`,
    ])
      expect(values(catalogue ?? null, property).length, property).toBeGreaterThan(0)
    expect(values(catalogue ?? null, `${dcat}dataset`).toSorted()).toEqual(
      things('Dataset')
        .map(({ value }) => value)
        .toSorted(),
    )
    const [publisher] = values(catalogue ?? null, `${dct}publisher`)
    expect(values(publisher ?? null, 'http://xmlns.com/foaf/0.1/name')).toEqual(['Beispielbetrieb e. V.'])
  })

  it('has what DCAT-AP.de asks of each set of data and each way to have it', () => {
    expect(things('Dataset').length).toBe(5)
    for (const dataset of things('Dataset')) {
      for (const property of [
        'title',
        'description',
        'identifier',
        'publisher',
        'spatial',
        'language',
        'accrualPeriodicity',
      ])
        expect(values(dataset, dct + property).length, `${dataset.value} ${property}`).toBeGreaterThan(0)
      expect(values(dataset, `${dcatde}politicalGeocodingURI`)).toEqual([
        'http://dcat-ap.de/def/politicalGeocoding/stateKey/06',
      ])
      expect(values(dataset, `${dcat}distribution`).length).toBeGreaterThan(0)
    }
    for (const distribution of things('Distribution')) {
      expect(values(distribution, `${dct}license`)).toEqual(['http://dcat-ap.de/def/licenses/cc-by/4.0'])
      expect(values(distribution, `${dcatde}licenseAttributionByText`).length).toBe(1)
      expect(values(distribution, `${dct}format`).length).toBe(1)
    }
  })

  it('leads to data that are there, of the type it says', async () => {
    for (const distribution of things('Distribution')) {
      const [url] = values(distribution, `${dcat}accessURL`)
      const [type] = values(distribution, `${dcat}mediaType`)
      const answer = await house.ask('nobody', (url ?? '').replace(baseUrl, ''))
      expect([url, answer.status]).toEqual([url, 200])
      expect(type).toBe(
        `https://www.iana.org/assignments/media-types/${answer.headers.get('content-type')?.split(';')[0]}`,
      )
      if (type?.endsWith('xml') === true) expect(XMLValidator.validate(await answer.text())).toBe(true)
    }
  })

  it('names who delivers only where GovData gave an id', async () => {
    expect(store.getObjects(null, `${dcatde}contributorID`, null)).toEqual([])
  })
})

describe('Turtle', () => {
  it('holds any text and any address', () => {
    const text = 'a "b" \\ \n \r ] . <x> \u2028 é'
    const written = turtle([
      {
        id: 'http://x.example/ü?a=<b>&c="d"',
        type: 'dct:Standard',
        says: { 'dct:title': [{ text, lang: 'de' }, { text }], 'dct:relation': [] },
      },
    ])
    const quads = new Parser().parse(written)
    expect(
      quads.filter(({ predicate }) => predicate.value === `${dct}title`).map(({ object }) => object.value),
    ).toEqual([text, text])
    expect(quads.length).toBe(3)
  })
})

/** The graph in its one canonical form. */
function canonical(document: unknown, quads = false): Promise<unknown> {
  const options = {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    ...(quads ? { inputFormat: 'application/n-quads' } : {}),
  }
  return Promise.resolve(jsonld.canonize(document as never, options as never))
}

function nQuads(from: Store): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const writer = new Writer({ format: 'N-Quads' })
  writer.addQuads(from.getQuads(null, null, null, null) as Quad[])
  writer.end((error: Error | null, result: string) =>
    error === null || error === undefined ? resolve(result) : reject(error),
  )
  return promise
}
