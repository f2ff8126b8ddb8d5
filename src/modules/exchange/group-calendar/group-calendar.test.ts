import { beforeAll, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { groupNamed } from '../exchange.fixtures.ts'

const house = useHouse()
let group = ''
let event = { id: '', slug: '' }

beforeAll(async () => {
  house.clock.set(testDay)
  const id = await groupNamed(house, 'Steuerungsgruppe')
  group = `/de/mein/austausch/gruppen/${id}`
  const [found] = await house.rows<{ id: string; slug: string }>(
    "select id, slug from events where state = 'published' and starts_at > $1 order by starts_at limit 1",
    [testDay],
  )
  event = found ?? event
  await house.rows('delete from exchange_events where group_id = $1', [id])
  const added = await house.submit('ruth', `${group}/termine`, { address: `/de/veranstaltungen/${event.slug}` })
  expect(added.status).toBe(303)
})

/** The link that stands on the page of the group. */
async function linkOf(persona: 'petra' | 'leyla'): Promise<string | undefined> {
  return /href="([^"]*\/gruppenkalender\/[^"]+)"/.exec((await house.visit(persona, group)).html)?.[1]
}

/** As a calendar program asks: signed in as nobody. */
const fetchBy = async (link: string | undefined, headers: Record<string, string> = {}) =>
  house.ask('nobody', link ?? '', { headers })

describe('the calendar of a group', () => {
  it('is a private link of one member, with the dates of the group as calendars read them', async () => {
    expect(await linkOf('petra')).toBeUndefined()
    expect((await house.post('petra', `${group}/kalender`, {})).status).toBe(303)
    expect(await linkOf('leyla')).toBeUndefined()
    const answer = await fetchBy(await linkOf('petra'))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    expect(answer.headers.get('cache-control')).toContain('private')
    const text = (await answer.text()).replaceAll('\r\n ', '')
    expect(text).toContain('X-WR-CALNAME:Steuerungsgruppe')
    expect(text).toContain(`UID:${event.id}@veranstaltungen.vielfaltsnetz`)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    const etag = answer.headers.get('etag') ?? ''
    expect((await fetchBy(await linkOf('petra'), { 'if-none-match': etag })).status).toBe(304)
  })

  it('says what was cancelled under the same identifier with a higher sequence', async () => {
    const sequenceOf = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1])
    const before = await (await fetchBy(await linkOf('petra'))).text()
    await house.rows(
      "update events set state = 'cancelled', cancelled_at = now(), sequence = sequence + 1 where id = $1",
      [event.id],
    )
    const after = (await (await fetchBy(await linkOf('petra'))).text()).replaceAll('\r\n ', '')
    expect(after).toContain(`UID:${event.id}@veranstaltungen.vielfaltsnetz`)
    expect(after).toContain('STATUS:CANCELLED')
    expect(sequenceOf(after)).toBe(sequenceOf(before) + 1)
    await house.rows("update events set state = 'draft', cancelled_at = null where id = $1", [event.id])
    expect(await (await fetchBy(await linkOf('petra'))).text()).not.toContain(event.id)
    await house.rows("update events set state = 'published' where id = $1", [event.id])
  })

  it('is made by members alone, and what is no link is not there', async () => {
    expect((await house.post('timo', `${group}/kalender`, {})).status).toBe(404)
    // The centre looks after the group without being in it.
    expect((await house.visit('daria', group)).status).toBe(200)
    expect((await house.post('daria', `${group}/kalender`, {})).status).toBe(404)
    for (const token of ['x', 'A'.repeat(43)])
      expect((await fetchBy(`/de/gruppenkalender/${token}/termine.ics`)).status, token).toBe(404)
  })

  it('has another link once it is renewed, and none for whoever has left or lost her account', async () => {
    const first = await linkOf('petra')
    expect((await house.post('petra', `${group}/kalender`, {})).status).toBe(303)
    const second = await linkOf('petra')
    expect(second).not.toBe(first)
    expect((await fetchBy(first)).status).toBe(404)
    expect((await fetchBy(second)).status).toBe(200)

    const state = "update accounts a set state = $1 from people p where p.id = a.person_id and p.given_name = 'Petra'"
    await house.rows(state, ['deactivated'])
    expect((await fetchBy(second)).status).toBe(404)
    await house.rows(state, ['active'])
    expect((await fetchBy(second)).status).toBe(200)

    expect((await house.post('petra', `${group}/verlassen`, {})).status).toBe(303)
    expect((await fetchBy(second)).status).toBe(404)
    await house.rows(
      "update exchange_members m set left_at = null from people p where p.id = m.person_id and p.given_name = 'Petra'",
    )
    expect((await fetchBy(second)).status).toBe(404)
  })
})
