import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, useHouse } from '#test/house.ts'
import { addNews } from '../open-data.fixtures.ts'
import { allResources } from '../resources/all-resources.ts'
import type { Entry } from '../resources/entry.ts'
import { listOf } from './list-things.ts'

const house = useHouse()

type List = {
  readonly items: readonly Record<string, unknown>[]
  readonly next: string | null
  readonly attribution: string
}

beforeAll(() =>
  addNews(house, [
    {
      slug: 'neuer-kurs',
      publishedAt: '2026-11-01T08:00:00.000100Z',
      area: 'volunteers',
      texts: { de: { title: 'Neuer Kurs', body: 'Ein **Kurs**.' }, ar: { title: 'دورة جديدة' } },
    },
    { slug: 'am-selben-tag', publishedAt: '2026-11-01T08:00:00.000400Z', texts: { de: { title: 'Auch heute' } } },
    {
      slug: 'aelter',
      publishedAt: '2026-10-01T08:00:00Z',
      area: 'organisations',
      texts: { de: { title: 'Älter' }, en: { title: 'Secretdraft', draft: true } },
    },
    { slug: 'kommt-noch', publishedAt: '2099-01-01T08:00:00Z', texts: { de: { title: 'Kommt noch' } } },
    { slug: 'entwurf', publishedAt: '2026-09-01T08:00:00Z', texts: { de: { title: 'Secretdraft', draft: true } } },
    { slug: 'ohne-tag', publishedAt: null, texts: { de: { title: 'Secretdraft' } } },
    { slug: 'eine-seite', publishedAt: '2026-11-02T08:00:00Z', kind: 'page', texts: { de: { title: 'Seite' } } },
  ]),
)

async function read(path: string): Promise<List> {
  const answer = await house.ask('nobody', path)
  expect(answer.status, path).toBe(200)
  return (await answer.json()) as List
}

/** Follows `next` to the end. */
async function readAll(path: string): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  for (let next: string | null = path; next !== null;) {
    const part = await read(next)
    items.push(...part.items)
    next = part.next === null ? null : part.next.replace(baseUrl, '')
  }
  return items
}

describe.each(allResources.map((resource) => [resource.name, resource] as const))(
  '/api/v1/%s',
  (name, { item, find, attribution }) => {
    it('is as its schema says, in parts without gap or repetition', async () => {
      const whole = await readAll(`/api/v1/${name}?limit=200`)
      expect(whole.length).toBeGreaterThan(1)
      const list = listOf(item)
      const problem = list.safeParse(await read(`/api/v1/${name}?limit=200`)).error
      expect(problem).toBeUndefined()
      const parts = await readAll(`/api/v1/${name}?limit=${Math.max(1, Math.ceil(whole.length / 4))}`)
      expect(parts).toEqual(whole)
      expect(new Set(parts.map((one) => JSON.stringify(one))).size).toBe(whole.length)
    })

    it('names the licence, and whom to name', async () => {
      const answer = await house.ask('nobody', `/api/v1/${name}?limit=1`)
      const { attribution: named } = (await answer.clone().json()) as List
      expect(named).toContain(attribution ?? 'Kompetenzzentrum Vielfalt Hessen')
      expect(answer.headers.get('link')).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
      expect(answer.headers.get('link')).toContain('rel="next"')
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      const again = { 'if-none-match': answer.headers.get('etag') ?? '' }
      expect((await house.ask('nobody', `/api/v1/${name}?limit=1`, { headers: again })).status).toBe(304)
    })

    it.each([
      ['limit=0', 'limit'],
      ['limit=201', 'limit'],
      ['limit=viele', 'limit'],
      ['limit=1&limit=2', 'limit'],
      ['after=!', 'after'],
      ['after=bm90LWEtY3Vyc29y', 'after'],
      ['after=WyJ4Iiwie30iLDFd', 'after'],
      ['distrikt=fulda', 'distrikt'],
    ])('refuses %s and says what is wrong', async (query, parameter) => {
      const answer = await house.ask('nobody', `/api/v1/${name}?${query}`)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(await answer.json()).toMatchObject({ status: 400, parameters: [{ name: parameter }] })
    })

    it.runIf(find !== undefined)('shows one thing as the list does, and no other', async () => {
      const { items } = await read(`/api/v1/${name}?limit=3`)
      for (const one of items) {
        const id = String(one['id'] ?? one['slug'])
        const answer = await house.ask('nobody', `/api/v1/${name}/${id}`)
        expect(await answer.json()).toEqual(one)
      }
      for (const id of ['x', '00000000-0000-4000-8000-000000000000', "' or 1=1", '%F0%9F%98%80'])
        expect((await house.ask('nobody', `/api/v1/${name}/${id}`)).status, id).toBe(404)
    })
  },
)

describe('entries', () => {
  it('are all that the directory shows, and each in its own list', async () => {
    const [projects, organisations] = [
      await readAll('/api/v1/projects?limit=200'),
      await readAll('/api/v1/organisations?limit=200'),
    ]
    const known = await house.rows<{ id: string; kind: string }>('select profile_id as id, kind from directory_entries')
    expect(projects.map(({ id }) => id).toSorted()).toEqual(
      known
        .filter(({ kind }) => kind === 'project')
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(organisations.map(({ id }) => id).toSorted()).toEqual(
      known
        .filter(({ kind }) => kind !== 'project')
        .map(({ id }) => id)
        .toSorted(),
    )
    const [project] = projects
    expect((await house.ask('nobody', `/api/v1/organisations/${String(project?.['id'])}`)).status).toBe(404)
  })

  it('are filtered by each filter', async () => {
    const all = (await readAll('/api/v1/projects?limit=200')) as unknown as readonly Entry[]
    for (const [query, passes] of [
      ['district=wetteraukreis', (one: Entry) => one.districtId === 'wetteraukreis'],
      ['language=ar', (one: Entry) => one.languages.includes('ar')],
      ['topic=wohnen', (one: Entry) => one.topics.includes('wohnen')],
      [
        'language=ar&district=wetteraukreis',
        (one: Entry) => one.languages.includes('ar') && one.districtId === 'wetteraukreis',
      ],
    ] as const) {
      const found = await readAll(`/api/v1/projects?limit=200&${query}`)
      expect(found, query).toEqual(all.filter(passes))
      expect(found.length, query).toBeGreaterThan(0)
    }
    const kinds = await readAll('/api/v1/organisations?kind=vielfaltszentrum')
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['vielfaltszentrum']))
    expect(await readAll('/api/v1/sites?district=fulda&kind=project')).not.toEqual([])
    for (const hours of await readAll('/api/v1/office-hours?weekday=2')) expect(hours['weekday']).toBe(2)
    expect((await house.ask('nobody', '/api/v1/organisations?kind=castle')).status).toBe(400)
  })

  it('lead to their pages', async () => {
    const [project] = (await readAll('/api/v1/projects?limit=200')) as unknown as readonly Entry[]
    const page = await house.visit('nobody', (project?.url ?? '').replace(baseUrl, ''))
    expect(page.status).toBe(200)
    expect(page.text).toContain(project?.name)
  })

  it('hide what was not made public, at once', async () => {
    const [petra] = await house.rows<{ id: string; slug: string }>(
      `select pr.id, pr.slug from people p join role_grants g on g.person_id = p.id join profiles pr on pr.id = g.profile_id where lower(p.given_name) = 'petra'`,
    )
    const path = `/api/v1/projects/${petra?.id}`
    const own = `/de/mein/profile/${petra?.id}/bearbeiten`
    const shown = await house.submit('petra', own, { telephone: '069 555 0199', show_telephone: 'on' })
    expect(shown.status).toBe(303)
    const before = await house.ask('nobody', path)
    expect(await before.clone().text()).toContain('069 555 0199')
    expect(before.headers.get('last-modified')).not.toBeNull()
    await house.rows(`update profiles set public_fields = array_remove(public_fields, 'telephone') where id = $1`, [
      petra?.id,
    ])
    const { refreshDirectory } = await import('#modules/directory/index.ts')
    const { systemActor } = await import('#kernel/actor.ts')
    await house.db.inTransaction(systemActor('test'), (tx) => refreshDirectory(tx, petra?.id ?? ''))
    const after = await house.ask('nobody', path, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
    expect(after.status).toBe(200)
    expect(await after.text()).not.toContain('069 555 0199')
  })
})

describe('news', () => {
  const planted = ['am-selben-tag', 'neuer-kurs', 'aelter', 'kommt-noch', 'entwurf', 'ohne-tag', 'eine-seite']

  it('are those published by now, the youngest first, without drafts', async () => {
    const slugs = async (query = '') => (await readAll(`/api/v1/news${query}`)).map(({ slug }) => String(slug))
    const ours = async (query = '') => (await slugs(query)).filter((slug) => planted.includes(slug))
    expect(await ours()).toEqual(['am-selben-tag', 'neuer-kurs', 'aelter'])
    expect(JSON.stringify(await readAll('/api/v1/news'))).not.toContain('Secretdraft')
    expect(await ours('?language=ar')).toEqual(['neuer-kurs'])
    expect(await ours('?language=en')).toEqual([])
    expect(await ours('?area=organisations')).toEqual(['am-selben-tag', 'aelter'])
    const days = (await readAll('/api/v1/news')).map((one) => String(one['publishedAt']))
    expect(days).toEqual(days.toSorted().reverse())
    for (const slug of ['entwurf', 'kommt-noch', 'ohne-tag', 'eine-seite'])
      expect((await house.ask('ruth', `/api/v1/news/${slug}`)).status, slug).toBe(404)
  })
})

describe('the start of the API', () => {
  it('leads to every list', async () => {
    const answer = await house.ask('nobody', '/api/v1')
    const { resources } = (await answer.json()) as { resources: readonly { url: string }[] }
    expect(resources.length).toBe(allResources.length)
    for (const { url } of resources) expect((await house.ask('nobody', url.replace(baseUrl, ''))).status).toBe(200)
  })
})

describe('the description', () => {
  it('validates the answers, read by an independent validator', async () => {
    const document = (await (await house.ask('nobody', '/api/openapi.json')).json()) as {
      paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>
    }
    const ajv = new Ajv2020({
      strict: false,
      formats: {
        uri: (text: string) => URL.canParse(text),
        uuid: /^[0-9a-f-]{36}$/,
        date: /^\d{4}-\d\d-\d\d$/,
        'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
      },
    })
    ajv.addSchema(document, 'document')
    for (const { name, itemName } of allResources) {
      const validate = ajv.getSchema(`document#/components/schemas/${itemName}List`)
      const valid = await validate?.(await read(`/api/v1/${name}?limit=200`))
      expect([name, valid, validate?.errors]).toEqual([name, true, null])
    }
    const layer = ajv.getSchema('document#/components/schemas/MapLayer')
    const valid = layer?.(await (await house.ask('nobody', '/api/v1/sites.geojson')).json())
    expect([valid, layer?.errors]).toEqual([true, null])
    expect(Object.keys(document.paths).toSorted()).toEqual(
      house.web.routes
        .filter(({ path }) => /^\/api\/(?:v1|hsds|openapi)/.test(path))
        .map(({ path }) => path.replace(/:(\w+)/, '{$1}'))
        .toSorted(),
    )
  })
})
