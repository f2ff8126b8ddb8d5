import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { askOnPage } from '../consultations.page.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

const counted = (dimension: string, value: string) =>
  house
    .rows<{ count: number }>(
      "select sum(count)::integer as count from consultation_figures where dimension = $1 and value = $2 and area = 'organisations'",
      [dimension, value],
    )
    .then(([row]) => row?.count ?? 0)

describe('putting details right', () => {
  it('moves the figures of the year, keeps what was not touched, and is written down', async () => {
    const { page, id } = await askOnPage(house)
    const before = { founding: await counted('topic', 'founding'), team: await counted('topic', 'team') }
    const hanau = await counted('district', 'hanau')
    const empty = await house.submit('daria', `${page}/angaben`, { topics: [] })
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('mindestens ein Thema')])
    const sent = await house.submit('daria', `${page}/angaben`, {
      topics: ['team', 'money'],
      asker_kind: 'association',
      district_id: 'hanau',
    })
    expect((await house.visit('daria', sent.location ?? '')).text).toContain('Die Angaben sind geändert')
    expect([await counted('topic', 'founding'), await counted('topic', 'team')]).toEqual([
      before.founding - 1,
      before.team + 1,
    ])
    expect(await counted('district', 'hanau')).toBe(hanau + 1)
    const [row] = await house.rows('select asker_kind, stage, outcome, state from consultations where id = $1', [id])
    expect(row).toEqual({ asker_kind: 'association', stage: null, outcome: null, state: 'waiting' })
    const [fact] = await house.rows('select action from facts where subject = $1 order by id desc limit 1', [id])
    expect(fact).toEqual({ action: 'consultations.consultation.corrected' })
  })

  it('CO-06: of two who put right the same both choices are shown', async () => {
    const { page } = await askOnPage(house)
    const form = await house.visit('daria', `${page}/angaben`)
    const seen = /name="seen" value="([^"]*)"/.exec(form.html)?.[1] ?? ''
    const first = { topics: ['team'], asker_kind: 'initiative', seen }
    expect((await house.post('daria', `${page}/angaben`, first)).status).toBe(303)
    const late = await house.post('daria', `${page}/angaben`, { ...first, topics: ['training'] })
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Team finden und begleiten')])
  })

  it('AZ-15: is there for nobody else', async () => {
    const { page } = await askOnPage(house)
    for (const persona of ['ruth', 'leyla', 'olaf'] as const) {
      expect((await house.visit(persona, `${page}/angaben`)).status).toBe(404)
      const sent = await house.post(persona, `${page}/angaben`, { topics: ['team'], asker_kind: 'other', seen: '' })
      expect(sent.status).toBe(404)
    }
  })

  it('a recorded call leads to its page, where a slip of the finger is put right', async () => {
    const sent = await house.submit('ruth', '/de/mein/beratung/gespraech', {
      minutes: '10',
      topics: ['team'],
      asker_kind: 'other',
    })
    const inbox = await house.visit('ruth', sent.location ?? '')
    const page = /href="(\/de\/mein\/beratung\/[0-9a-f-]{36})">\s*[^<]* ansehen oder ändern/.exec(inbox.html)?.[1] ?? ''
    const own = await house.visit('ruth', page)
    expect(own.text).toContain('Festgehalten')
    for (const asked of ['Gewünschter Weg', 'Einwilligungen']) expect(own.text).not.toContain(asked)
    const put = await house.submit('ruth', `${page}/angaben`, { outcome: 'referred', stage: 'idea' })
    expect(put.status).toBe(303)
    const after = await house.visit('ruth', page)
    for (const word of ['An andere Stelle verwiesen', 'Idee']) expect(after.text).toContain(word)
  })
})
