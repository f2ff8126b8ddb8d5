import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useHouse } from '#test/house.ts'
import { lastYearToRelease, releaseFigures } from './release-figures.ts'

const house = useHouse()
const page = '/de/mein/beratung/zahlen'

/** So many of 2026, asked by associations of one Kreis; the last of them is still open. */
async function add(count: number): Promise<void> {
  await house.rows(
    `insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, district_id, received_at, state_since, closed_at, outcome)
     select 'Stand ' || 1000 + n, 'record', 'organisations', 'closed', 'association', 'phone', 'de', '{founding}', 'giessen', '2026-12-10T10:00Z',
       '2026-12-20T10:00Z', '2026-12-20T10:00Z', 'clarified' from generate_series(1, $1::int) n`,
    [count],
  )
  await house.rows("update consultations set state = 'answered', closed_at = null, outcome = null where sign = $1", [
    `Stand ${1000 + count}`,
  ])
}

beforeEach(async () => {
  for (const table of ['consultations', 'consultation_figures', 'consultation_releases'])
    await house.rows(`delete from ${table}`)
})

describe('AZ-16: a year that is over', () => {
  it.each([
    ['2026-02-28', 2024],
    ['2026-03-01', 2025],
    ['2026-12-31', 2025],
    ['2027-01-01', 2025],
  ])('is taken down on 1 March: on %s the last is %i', (today, year) => {
    expect(lastYearToRelease(today)).toBe(year)
  })

  it('is shown to the ministry once it was taken down, and does not move any more, whatever happens to a consultation of it', async () => {
    await add(12)
    house.clock.set(new Date('2027-02-28T22:55Z'))
    await releaseFigures(house.db)
    const early = await house.visit('anke', `${page}?jahr=2026`)
    expect(early.text).toContain('ab dem 1. März danach')
    expect(early.html).not.toContain('value="2026"')
    house.clock.set(new Date('2027-02-28T23:05Z'))
    await releaseFigures(house.db)
    const released = await house.visit('anke', `${page}?jahr=2026`)
    expect(released.text).toMatch(/Stand: [^:]*2027\. Diese Zahlen ändern sich nicht mehr/)
    const table = async () => (await house.ask('anke', `${page}/tabelle/csv?jahr=2026`)).text()
    const before = [figuresOf(released.html), await table()]
    expect(before.join()).toContain('12')

    house.clock.set(new Date('2027-02-28T23:10Z'))
    await house.rows(
      "update consultations set state = 'closed', closed_at = now(), outcome = 'clarified' where sign = 'Stand 1012'",
    )
    await house.rows("update consultations set area = 'volunteers' where sign = 'Stand 1001'")
    await house.rows(
      `insert into consultation_talks (consultation_id, held_on, minutes, channel, recorded_at)
       select id, '2026-12-21', 45, 'phone', now() from consultations`,
    )
    await house.rows('update consultation_figure_rules set fewest = 6')
    await releaseFigures(house.db)
    expect([figuresOf((await house.visit('anke', `${page}?jahr=2026`)).html), await table()]).toEqual(before)
    expect(figuresOf((await house.visit('daria', `${page}?jahr=2026`)).html)).not.toEqual(before[0])
    expect(
      await house.rows(
        "select data from facts where action = 'consultations.figures.released' and data->>'year' = '2026' order by id",
      ),
    ).toEqual([{ data: { year: 2026, fewest: 5 } }])
  })

  it('is written by the system alone, and changed by nobody', async () => {
    await add(3)
    house.clock.set(new Date('2027-03-01T10:00Z'))
    await releaseFigures(house.db)
    for (const statement of ['update consultation_released_figures set count = 1', 'delete from consultation_releases'])
      await expect(house.db.inTransaction(systemActor('test'), (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
        'permission denied',
      )
  })
})

/** Every number and name shown of the year. */
function figuresOf(html: string): readonly string[] {
  return [...html.matchAll(/<(?:td|th|dd|strong)[^>]*>.*?<\/(?:td|th|dd|strong)>/gs)].map(([cell]) =>
    cell.replaceAll(/<[^>]*>/g, ' ').trim(),
  )
}
