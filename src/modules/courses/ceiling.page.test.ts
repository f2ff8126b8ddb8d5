import { describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { makeCourse, useCourse } from './courses.fixtures.ts'

const planned = useCourse()
const { house, plan } = planned

describe('the ceiling of a course', () => {
  it('is computed with its reckoning, its source and any number of people, and nothing is saved', async () => {
    await house.submit('petra', plan('/termine/reihe'), {
      first_day: '2027-01-12',
      count: '8',
      every_weeks: '1',
      skip: '',
    })
    const { text } = await house.visit('petra', `${plan()}?personen=12`)
    expect(text).toContain('Höchstens 5.400 €')
    expect(text).toContain('12 Personen × 36 UE × 12,50 € = 5.400 €')
    expect(text).toContain('seit 2021')
    expect(text).toContain('Seite Qualifizierung')
    await house.submit('petra', plan('/termine/neu'), { day: '2027-03-10', starts: '18:00', ends: '19:30' })
    const longer = await house.visit('petra', `${plan()}?personen=12`)
    expect(longer.text).toContain('Höchstens 5.400 €')
    expect(longer.text).toContain('2 weitere UE sind eigene Kosten.')
    expect((await house.visit('petra', plan())).text).toContain('14 Personen × 36 UE')
  })

  it('is computed again from those who came, in both readings while nobody knows how missed units count', async () => {
    const [running] = await house.rows<{ id: Id<'event'> }>(
      "select e.id from events e join event_texts t on t.event_id = e.id and t.lang = 'de' where t.title = 'Basisqualifizierung für WIR-Lots*innen'",
    )
    planned.eventId = running?.id ?? planned.eventId
    const [sum] = await house.rows<{ units: number }>(
      `select 4 * count(*)::int as units from attendance_entries a join offer_dates d on d.id = a.date_id join events e on e.offer_id = d.offer_id
       where e.id = $1 and a.mark = 'present'`,
      [planned.eventId],
    )
    const shown = async () => (await house.visit('petra', plan())).text
    expect(await shown()).toContain('12 Personen waren da.')
    expect(await shown()).toContain('12 Personen × 36 UE × 12,50 € = 5.400 €')
    expect(await shown()).toContain(`${sum?.units} besuchte UE × 12,50 €`)
    await house.rows(
      "insert into rule_values (key, value, valid_from, source, created_at) values ('training.absences_count', 0, '2026-01-01', 'Auskunft', now())",
    )
    expect(await shown()).not.toContain('Wenn versäumte UE mitzählen')
    expect(await shown()).toContain('Wenn nur besuchte UE zählen')
    await house.rows("delete from rule_values where key = 'training.absences_count'")
  })

  it('of a Vertiefung and of reflection meetings is computed as soon as the centre has entered their rules', async () => {
    const rule = (key: string, value: number) =>
      house.rows(
        `insert into rule_values (key, value, valid_from, source, created_at) values ($1, $2, '2026-01-01', 'Auskunft', now())`,
        [key, value],
      )
    await rule('training.advanced.rate_per_participant_ue_cents', 1000)
    planned.eventId = await makeCourse(house, 'advanced', { ends: '19:30', pause_minutes: '' })
    const shown = async () => (await house.visit('petra', `${plan()}?personen=10`)).text
    expect(await shown()).toContain('Für diese Art von Kurs ist kein Satz bekannt.')
    await rule('training.advanced.ue_max', 8)
    expect(await shown()).toContain('10 Personen × 2 UE × 10 € = 200 €')
    expect(await shown()).not.toContain('Kürzeste geförderte Länge')
    await rule('training.reflection.rate_cents', 15_000)
    planned.eventId = await makeCourse(house, 'reflection', { ends: '19:30', pause_minutes: '' })
    await house.submit('petra', plan('/termine/neu'), { day: '2027-03-10', starts: '18:00', ends: '19:30' })
    expect(await shown()).toContain('2 Treffen × 150 € = 300 €')
    expect(await shown()).toContain('Betrag je Treffen: 150 €')
    await house.rows("delete from rule_values where key like 'training.advanced%' or key like 'training.reflection%'")
  })

  it('is not known of other courses', async () => {
    planned.eventId = await makeCourse(house, 'reflection', { ends: '19:30', pause_minutes: '' })
    expect((await house.visit('petra', plan())).text).toContain('Für diese Art von Kurs ist kein Satz bekannt.')
  })
})
