import { parseCsvObjects } from 'hucre/csv'
import { describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'

const house = useHouse()

type Feature = {
  readonly type: string
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly [number, number] }
  readonly properties: Readonly<Record<string, unknown>>
}

async function features(query = ''): Promise<readonly Feature[]> {
  const answer = await house.ask('nobody', `/api/v1/sites.geojson${query}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/geo+json'])
  const collection = (await answer.json()) as { type: string; features: readonly Feature[] }
  expect(collection.type).toBe('FeatureCollection')
  return collection.features
}

describe('the map layer', () => {
  it('has every point of the directory once, longitude first, inside Hesse', async () => {
    const all = await features()
    const [{ count } = { count: 0 }] = await house.rows<{ count: number }>(
      'select count(*)::int as count from directory_points',
    )
    expect(all.length).toBe(count)
    expect(new Set(all.map(({ id }) => id)).size).toBe(count)
    for (const { type, geometry, properties } of all) {
      expect([type, geometry.type]).toEqual(['Feature', 'Point'])
      const [longitude, latitude] = geometry.coordinates
      expect(longitude).toBeGreaterThan(7.7)
      expect(longitude).toBeLessThan(10.3)
      expect(latitude).toBeGreaterThan(49.3)
      expect(latitude).toBeLessThan(51.7)
      expect(typeof properties['name']).toBe('string')
    }
  })

  it('is filtered as lists are', async () => {
    const found = await features('?kind=project&district=frankfurt')
    expect(found.length).toBeGreaterThan(0)
    for (const { properties } of found)
      expect([properties['kind'], properties['districtId']]).toEqual(['project', 'frankfurt'])
    expect((await house.ask('nobody', '/api/v1/sites.geojson?limit=3')).status).toBe(400)
  })
})

describe('the table', () => {
  it('has a line for each entry, with what it made public', async () => {
    const answer = await house.ask('nobody', '/api/v1/entries.csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="vielfaltsnetz.csv"')
    const { data, headers } = parseCsvObjects(await answer.text(), { header: true })
    const entries = await house.rows<{ id: string; email: string | null }>(
      `select profile_id as id, card -> 'reach' ->> 'email' as email from directory_pages order by profile_id`,
    )
    expect(headers.length).toBe(22)
    expect(data.map(({ id, email }) => ({ id, email: email === '' ? null : email }))).toEqual(entries)
    expect(entries.some(({ email }) => email !== null)).toBe(true)
  })

  it('is filtered as lists are', async () => {
    const answer = await house.ask('nobody', '/api/v1/entries.csv?language=ti')
    const { data } = parseCsvObjects(await answer.text(), { header: true })
    expect(data.length).toBeGreaterThan(0)
    for (const line of data) expect(String(line['languages']).split('; ')).toContain('ti')
  })
})
