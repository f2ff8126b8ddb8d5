import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '#app/project-files.ts'
import { baseUrl, useHouse } from '#test/house.ts'
import { derivedId } from './derived-id.ts'
import { endpoints } from './endpoints.ts'
import { addressParts } from './places.ts'

const house = useHouse()
const ajv = new Ajv2020({
  allErrors: true,
  formats: {
    uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    uri: (text: string) => URL.canParse(text),
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  },
})
ajv.addSchema(JSON.parse(readFileSync(join(projectFolder, 'test/fixtures/hsds-3.2.json'), 'utf8')) as object, 'hsds')

const definitions: Readonly<Record<string, string>> = {
  services: 'service',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
}

type Thing = Readonly<Record<string, unknown>> & { readonly id: string }
type Page = {
  readonly total_items: number
  readonly total_pages: number
  readonly empty: boolean
  readonly last_page: boolean
  readonly contents: readonly Thing[]
}

async function read<Answer>(path: string): Promise<Answer> {
  const answer = await house.ask('nobody', `/api/hsds${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as Answer
}

function faults(definition: string, thing: unknown): unknown {
  const validate = ajv.getSchema(`hsds#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`No schema ${definition}`)
  return validate(thing) === true ? [] : validate.errors
}

describe.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
  '/api/hsds/%s',
  (name, { item, find, filters }) => {
    it('is as the published schemas say, and as ours', async () => {
      const path = `/${name}?per_page=200${'full' in filters ? '&full=true' : ''}`
      const page = await read<Page>(path)
      expect(faults('page', page)).toEqual([])
      expect(page.contents.length).toBeGreaterThan(0)
      for (const thing of page.contents) {
        expect(faults(definitions[name] ?? '', thing)).toEqual([])
        expect(item.safeParse(thing).error).toBeUndefined()
      }
    })

    it('counts its pages, and they follow on each other', async () => {
      const whole = await read<Page>(`/${name}?per_page=200`)
      const size = Math.max(1, Math.ceil(whole.total_items / 3))
      const pages: Thing[] = []
      for (let page = 1; ; page += 1) {
        const part = await read<Page>(`/${name}?per_page=${size}&page=${page}`)
        pages.push(...part.contents)
        if (part.last_page) break
      }
      expect(pages.length).toBe(whole.total_items)
      expect(new Set(pages.map(({ id }) => id)).size).toBe(whole.total_items)
      expect((await read<Page>(`/${name}?page=40`)).empty).toBe(true)
      for (const bad of ['page=0', 'per_page=201', 'page=9999&per_page=200', 'perpage=1'])
        expect((await house.ask('nobody', `/api/hsds/${name}?${bad}`)).status, bad).toBe(400)
    })

    it.runIf(find !== undefined)('shows each thing by its id, and no other', async () => {
      const { contents } = await read<Page>(`/${name}?per_page=200`)
      for (const { id } of contents.filter((_, index) => index % 9 === 0)) {
        const thing = await read<Thing>(`/${name}/${id}`)
        expect(thing.id).toBe(id)
        expect(faults(definitions[name] ?? '', thing)).toEqual([])
      }
      for (const id of ['x', '00000000-0000-4000-8000-000000000000'])
        expect((await house.ask('nobody', `/api/hsds/${name}/${id}`)).status).toBe(404)
    })
  },
)

describe('services and organizations', () => {
  it('are all the projects, and whoever answers for them is there', async () => {
    const services = await read<Page>('/services?per_page=200&full=true')
    const [{ count } = { count: 0 }] = await house.rows<{ count: number }>(
      `select count(*)::int as count from directory_entries where kind = 'project'`,
    )
    expect(services.total_items).toBe(count)
    const organizations = new Set((await read<Page>('/organizations?per_page=200')).contents.map(({ id }) => id))
    for (const service of services.contents) expect(organizations.has(String(service['organization_id']))).toBe(true)
    expect(JSON.stringify(services)).toContain('"schedules":[{')
  })

  it('are narrowed by topic, organization and day of change', async () => {
    const { contents: terms } = await read<Page>('/taxonomy_terms?per_page=200')
    const housing = terms.find((term) => term['code'] === 'wohnen')
    const found = await read<Page>(`/services?full=true&taxonomy_term_id=${housing?.id}`)
    expect(found.empty).toBe(false)
    for (const service of found.contents) expect(JSON.stringify(service['attributes'])).toContain('"wohnen"')
    expect((await read<Page>('/services?taxonomy_term_id=00000000-0000-4000-8000-000000000000')).total_items).toBe(0)
    expect((await read<Page>('/services?modified_after=2099-01-01T00:00:00Z')).total_items).toBe(0)
    const [service] = (await read<Page>('/services?per_page=200')).contents
    const ofOne = await read<Page>(`/services?organization_id=${String(service?.['organization_id'])}`)
    expect(ofOne.contents.map(({ id }) => id)).toContain(service?.id)
    for (const one of ofOne.contents) expect(one['organization_id']).toBe(service?.['organization_id'])
  })
})

describe('the start', () => {
  it('says which version, and leads to the description', async () => {
    const start = await read<{ version: string; openapi_url: string; profile: string }>('')
    expect(start.version).toBe('3.2')
    const document = (await (await house.ask('nobody', start.openapi_url.replace(baseUrl, ''))).json()) as {
      paths: object
    }
    for (const { name } of endpoints) expect(Object.keys(document.paths)).toContain(`/api/hsds/${name}`)
  })
})

describe('parts without ids of their own', () => {
  it('get the same valid id each time', () => {
    const id = derivedId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')
    // The example of RFC 9562 §A.4.
    expect(id).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it.each([
    ['Musterweg 1, 61169 Friedberg', { address_1: 'Musterweg 1', postal_code: '61169', city: 'Friedberg' }],
    [
      'Haus A, Musterweg 1a 60000 Frankfurt am Main',
      { address_1: 'Haus A, Musterweg 1a', postal_code: '60000', city: 'Frankfurt am Main' },
    ],
    ['Musterweg 1', undefined],
    ['61169 Friedberg', undefined],
  ])('%s is an address in parts, or none', (text, parts) => {
    expect(addressParts(text)).toEqual(parts)
  })
})
