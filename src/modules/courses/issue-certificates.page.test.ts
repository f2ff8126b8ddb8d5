import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { useCourse } from './courses.fixtures.ts'

const planned = useCourse()
const { house, plan, mails } = planned

describe('the certificates of a course', () => {
  const running =
    "(select e.id from events e join event_texts t on t.event_id = e.id where t.title = 'Basisqualifizierung für WIR-Lots*innen')"
  const typed = {
    place: 'Friedberg',
    signatory_name: 'Petra Garnweber',
    signatory_duty: 'Projektkoordination',
    valid_until: '',
  }
  const certificates = () =>
    house.rows<{ kind: string; units: number; attended_units: number }>(
      'select kind, units, attended_units from certificates where course_ref = $1 order by attended_units desc',
      [planned.eventId],
    )

  beforeEach(async () => {
    const [row] = await house.rows<{ id: Id<'event'> }>(`select ${running} as id`)
    planned.eventId = row?.id ?? planned.eventId
    await house.rows(`update courses set certificate_share = 50 where event_id = $1`, [planned.eventId])
  })

  it('are judged while the course runs, and issued when it is over', async () => {
    const { text } = await house.visit('petra', plan('/bescheinigungen'))
    expect(text).toContain('Reicht: mindestens 18 UE')
    expect(text).toContain('Zu wenig: 18 UE nötig')
    expect(text).toContain('Ausstellen können Sie, sobald der letzte Termin vorbei ist')
    const early = await house.post('petra', plan('/bescheinigungen'), typed)
    expect(early.status).toBe(422)
    expect(early.text).toContain('Der letzte Termin ist noch nicht vorbei.')
    expect(await certificates()).toEqual([])
  })

  it('go to everybody who is entitled, in one act, each once, however often and by how many it is pressed', async () => {
    await house.rows("update events set local_end = '2026-11-20 21:15' where id = $1", [planned.eventId])
    const pressed = await Promise.all([1, 2].map(() => house.post('petra', plan('/bescheinigungen'), typed)))
    expect(pressed.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
    const issued = await certificates()
    const [{ count } = { count: 0 }] = await house.rows<{ count: number }>(
      `select count(*)::int from (select a.participant_id from attendance_entries a join offer_dates d on d.id = a.date_id
         join events e on e.offer_id = d.offer_id where e.id = $1 and a.mark = 'present' group by 1 having 4 * count(*) >= 18) came`,
      [planned.eventId],
    )
    expect(count).toBeGreaterThan(3)
    expect(issued).toHaveLength(count)
    expect(
      issued.every(({ kind, units, attended_units: attended }) => kind === 'basic' && units === 36 && attended >= 18),
    ).toBe(true)
    expect(await mails()).toHaveLength(count)
    const { text } = await house.visit('petra', plan('/bescheinigungen'))
    expect(text).toContain('Ausgestellt am 22.11.2026 (PDF)')
    expect(text).toContain('Es fehlt keine Bescheinigung mehr')
  })

  it('cannot be issued by another team, nor valid until a day that is over', async () => {
    for (const persona of ['timo', 'ruth'] as const)
      expect((await house.post(persona, plan('/bescheinigungen'), typed)).status).toBe(404)
    await house.rows('update courses set certificate_share = 1 where event_id = $1', [planned.eventId])
    const past = await house.post('petra', plan('/bescheinigungen'), { ...typed, valid_until: '2026-11-21' })
    expect(past.status).toBe(422)
    expect(past.text).toContain('Dieser Tag ist schon vorbei.')
  })
})
