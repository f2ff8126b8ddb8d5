import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { at, useEvening } from './evening.fixtures.ts'

const { house, date, list, idOf, send, sentTap } = useEvening()

describe('taps a phone has kept', () => {
  it('CO-05: arrive exactly once, however often and at once they are sent', async () => {
    const taps = [sentTap('Ayla', 'present', at('18:05')), sentTap('Bo', 'late', at('18:10'))]
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('petra', taps)))
    for (const answer of answers) expect(await answer.json()).toEqual({ settled: taps.map(({ id }) => id) })
    const rows = await house.rows('select id from attendance_entries where date_id = $1', [date().id])
    expect(rows).toHaveLength(2)
    const facts = await house.rows(`select from facts where action = 'attendance.entries.made' and subject = $1`, [
      date().id,
    ])
    expect(facts).toHaveLength(1)
  })

  it('of two phones the later one counts by its own time, whichever arrives first', async () => {
    await send('petra', [sentTap('Bo', 'absent', at('18:15'))])
    await send('petra', [sentTap('Bo', 'present', at('18:02'))])
    expect((await house.visit('petra', list())).text).toContain('Fehlt')
    expect(await house.rows('select from attendance_entries where participant_id = $1', [idOf('Bo')])).toHaveLength(2)
  })

  it('are set right where the clock of the phone is wrong, and never lie ahead', async () => {
    // This phone goes an hour fast: what it calls 19:10 was 18:10.
    await send('petra', [sentTap('Bo', 'late', at('19:10'))], at('19:20'))
    const [row] = await house.rows<{ tapped_at: Date; came_at: Date }>(
      'select tapped_at, came_at from attendance_entries where participant_id = $1',
      [idOf('Bo')],
    )
    expect(row).toEqual({ tapped_at: at('18:10'), came_at: at('18:10') })
    await send('petra', [sentTap('Chi', 'present', at('23:00'))])
    const [chi] = await house.rows<{ tapped_at: Date }>(
      'select tapped_at from attendance_entries where participant_id = $1',
      [idOf('Chi')],
    )
    expect(chi?.tapped_at).toEqual(at('18:20'))
  })

  it('follow each other as they were pressed, also when mixed up', async () => {
    house.clock.set(at('19:10'))
    await send('petra', [sentTap('Bo', 'left', at('19:00')), sentTap('Bo', 'late', at('18:40'))])
    expect((await house.visit('petra', list())).text).toContain('Da von 18:40 bis 19:00 Uhr')
  })

  it('refuse what no page of ours sends, and let go of people who are no longer on the list', async () => {
    for (const bad of [[{ id: 'x' }], [{ ...sentTap('Bo', 'present', at('18:00')), tap: 'gone' }]])
      expect((await send('petra', bad)).status).toBe(422)
    const stranger = { ...sentTap('Bo', 'present', at('18:00')), participant: randomUUID() }
    expect(await (await send('petra', [stranger])).json()).toEqual({ settled: [stranger.id] })
    expect(await house.rows('select from attendance_entries where date_id = $1', [date().id])).toEqual([])
  })
})
