import { beforeAll, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { releaseFigures } from '../release-figures/release-figures.ts'

const house = useHouse()
const base = '/de/mein/beratung/zahlen'

type Change = Readonly<
  Partial<Record<'area' | 'topics' | 'district_id' | 'asker_kind' | 'channel' | 'received_at' | 'outcome', string>>
>

let signs = 1000

/** So many closed consultations, all alike. */
async function add(count: number, change: Change = {}): Promise<void> {
  const { area, topics, district_id, asker_kind, channel, received_at, outcome } = {
    area: 'volunteers',
    topics: '{team}',
    district_id: 'giessen',
    asker_kind: 'municipality',
    channel: 'phone',
    received_at: '2025-06-01T10:00Z',
    outcome: 'clarified',
    ...change,
  }
  await house.rows(
    `insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, district_id, received_at, state_since, closed_at, outcome)
     select 'Zahl ' || ($1 + n), 'record', $2, 'closed', $3, $4, 'de', $5::text[], $6, $7, $7, $7, $8 from generate_series(1, $9::int) n`,
    [signs, area, asker_kind, channel, topics, district_id, received_at, outcome, count],
  )
  signs += count
}

const counted = (year: number) =>
  house.rows<{ area: string; dimension: string; value: string; count: number; minutes: number }>(
    'select area, dimension, value, count, minutes from consultation_figures where year = $1 and count <> 0 order by 1, 2, 3',
    [year],
  )

beforeAll(async () => {
  await house.rows('delete from consultations')
  await house.rows('delete from consultation_figures')
})

describe('the figures of a year', () => {
  it('move with each consultation and each talk: counted anew they are the same', async () => {
    await add(12)
    await add(3, { topics: '{team,training}', district_id: 'kassel-stadt' })
    await add(20, { area: 'organisations', topics: '{founding}', asker_kind: 'association' })
    // Half past midnight of the new year in Berlin, which is the old year in UTC.
    await add(1, { received_at: '2025-12-31T23:30Z' })
    await house.rows("update consultations set topics = '{quality}', area = 'organisations' where sign = 'Zahl 1001'")
    await house.rows("delete from consultations where sign = 'Zahl 1002'")
    await house.rows(
      `insert into consultation_talks (consultation_id, held_on, minutes, channel, recorded_at)
       select id, '2025-06-02', 45, 'phone', now() from consultations where sign <= 'Zahl 1012'`,
    )
    await house.rows(
      `insert into consultation_talks (consultation_id, held_on, minutes, channel, recorded_at)
       select id, '2025-06-03', 30, 'video', now() from consultations where sign = 'Zahl 1003'`,
    )
    const anew = await house.rows(
      `select area, dimension, value, count(*)::int as count, 0 as minutes from consultations
       cross join lateral (values ('all', ''), ('district', coalesce(district_id, '')), ('asker', asker_kind), ('channel', channel),
         ('outcome', coalesce(outcome, 'open')) union all select 'topic', unnest(topics)) d (dimension, value)
       where extract(year from received_at at time zone 'Europe/Berlin') = 2025 group by 1, 2, 3 order by 1, 2, 3`,
    )
    const all = await counted(2025)
    expect(all.filter(({ dimension }) => dimension !== 'talk')).toEqual(anew)
    expect(all.filter(({ dimension }) => dimension === 'talk')).toEqual([
      { area: 'organisations', dimension: 'talk', value: '', count: 1, minutes: 45 },
      { area: 'volunteers', dimension: 'talk', value: '', count: 10, minutes: 480 },
    ])
    expect((await counted(2026)).map(({ dimension }) => dimension)).toContain('all')
  })

  it('stand in tables with a bar each, without small numbers; an area is a column of the same table', async () => {
    const page = await house.visit('ruth', `${base}?jahr=2025`)
    expect(page.text).toContain('Beratung im Jahr 2025')
    expect(page.text).toContain('Gießen')
    expect(page.text).toContain('nicht gezeigt')
    expect(page.html).toContain('class="bar"')
    // Three from Kassel are hidden in every view.
    for (const area of ['both', 'volunteers', 'organisations']) {
      const row =
        /Kassel.*?<\/tr>/s.exec((await house.visit('daria', `${base}?jahr=2025&bereich=${area}`)).html)?.[0] ?? ''
      expect(row.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/\b3\b/)
    }
  })

  it('are for those who advise, and for the ministry once the year is taken down', async () => {
    for (const persona of ['petra', 'leyla', 'henrik'] as const)
      expect((await house.ask(persona, base)).status).toBe(403)
    const ruth = await house.visit('ruth', base)
    expect(ruth.text).toContain('Beratung im Jahr 2026')
    expect(ruth.text).toContain('Ab wann Zahlen gezeigt werden')
    await releaseFigures(house.db)
    const anke = await house.visit('anke', `${base}?jahr=2026`)
    expect(anke.text).toContain('Beratung im Jahr 2025')
    expect(anke.html).not.toContain('value="2026"')
    expect((await house.ask('anke', `${base}/regel`)).status).toBe(403)
  })

  it.each(['csv', 'xlsx', 'ods'])('go into a table: %s', async (format) => {
    const file = await house.ask('ruth', `${base}/tabelle/${format}?jahr=2025`)
    expect(file.status).toBe(200)
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(bytes.length).toBeGreaterThan(200)
    if (format === 'csv') {
      const text = bytes.toString('utf8')
      expect(text).toContain('Stunden Beratung')
      expect(text).toContain('Kassel')
      expect(text).not.toMatch(/Kassel[^\r\n]*;3(;|\r)/)
    }
    expect((await house.ask('ruth', `${base}/tabelle/exe`)).status).toBe(404)
  })

  it('the centre asks for larger numbers, and of two who do so at once one is told', async () => {
    const first = await house.visit('ruth', `${base}/regel`)
    expect(first.html).toContain('value="5"')
    expect((await house.submit('ruth', `${base}/regel`, { fewest: '4' })).status).toBe(422)
    expect((await house.submit('ruth', `${base}/regel`, { fewest: '15' })).status).toBe(303)
    const late = await house.post('daria', `${base}/regel`, { fewest: '20', version: '1' })
    expect(late.status).toBe(409)
    expect(late.html).toContain('value="20"')
    expect(late.text).toContain('15')
    const row = /Gießen.*?<\/tr>/s.exec((await house.visit('ruth', `${base}?jahr=2025`)).html)?.[0] ?? ''
    expect(row.replaceAll(/<[^>]*>/g, ' ')).toContain('nicht gezeigt')
  })

  it('read the few rows of their year, however many consultations there were', async () => {
    for (let year = 2016; year < 2026; year += 1) await add(500, { received_at: `${year}-03-01T10:00Z` })
    await house.rows('analyze consultation_figures')
    const [plan] = await house.rows<{ 'QUERY PLAN': readonly { readonly Plan: { readonly 'Actual Rows': number } }[] }>(
      'explain (analyze, format json) select area, dimension, value, count, minutes from consultation_figures where year = 2020',
    )
    expect(plan?.['QUERY PLAN'][0]?.Plan['Actual Rows']).toBe(6)
  })
})
