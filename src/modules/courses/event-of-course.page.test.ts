import { describe, expect, it } from 'vitest'
import { eventIdIn, useCourse } from './courses.fixtures.ts'

const planned = useCourse()
const { house, plan, course, event, mails } = planned

describe('the event of a course', () => {
  it('shows dates, modules and goals to everybody, in their language, and never who teaches', async () => {
    const [first] = (await course()).dates
    await house.submit('petra', plan(`/termine/${first?.id}`), { modules: ['1'], trainers: 'Kanarienvogel' })
    await house.submit('petra', plan('/bearbeiten'), { goals: 'Ein Gespräch führen.' })
    await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/veroeffentlichen`, {})
    const { slug } = await event()
    const german = await house.visit('nobody', `/de/veranstaltungen/${slug}`)
    expect(german.text).toContain('Kennenlernen, Biografie, Motivation und Erwartungen')
    expect(german.text).toContain('Ein Gespräch führen.')
    expect(german.text).not.toContain('Kanarienvogel')
    const arabic = await house.visit('nobody', `/ar/veranstaltungen/${slug}`)
    expect(arabic.text).toContain('التعارف والسيرة الذاتية')
    expect((await house.visit('nobody', '/tr/qualifizierung')).text).toContain('Kurs am Dienstag')
    expect((await house.visit('nobody', '/de/veranstaltungen?art=basic')).text).toContain('Kurs am Dienstag')
  })

  it('takes its times from the plan, not from its form, and tells who comes', async () => {
    await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/veroeffentlichen`, {})
    await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/anmeldungen/neu`, {
      name: 'Nour',
      email: 'nour@mail.example',
    })
    await house.rows('delete from outbox_mails')
    const edit = `/de/mein/veranstaltungen/${planned.eventId}/bearbeiten`
    expect((await house.visit('petra', edit)).text).toContain('Beginn und Ende folgen aus den Terminen im Kursplan.')
    await house.submit('petra', edit, { venue: 'Alte Schule', day: '2027-05-05' })
    expect(await event()).toMatchObject({ venue: 'Alte Schule', localStart: '2027-01-05T18:00' })
    await house.rows('delete from outbox_mails')
    await house.submit('petra', plan('/termine/neu'), { day: '2027-01-12', starts: '18:00', ends: '19:30' })
    expect((await mails()).map(({ recipient, kind }) => `${recipient} ${kind}`)).toEqual([
      'nour@mail.example events.event-changed',
    ])
  })

  it('is copied with its plan: a year later, on the same days of the week and at the same times', async () => {
    await house.submit('petra', plan('/termine/neu'), {
      day: '2027-01-12',
      starts: '18:00',
      ends: '19:30',
      modules: ['3'],
      trainers: 'Henrik',
    })
    const copied = await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/kopieren`, {
      day: '2028-01-04',
      count: '1',
      weeks: '1',
    })
    const before = await course()
    planned.eventId = eventIdIn(copied.location)
    const { dates, modules, targetUnits } = await course()
    expect(dates.map(({ localStart, units }) => [localStart, units])).toEqual([
      ['2028-01-04T18:00', 4],
      ['2028-01-11T18:00', 2],
    ])
    expect(dates[1]?.moduleIds).toEqual([modules[2]?.id])
    expect([modules.length, targetUnits]).toEqual([8, 36])
    expect(modules[0]?.id).not.toBe(before.modules[0]?.id)
    expect((await house.visit('petra', plan())).text).not.toContain('Henrik')
  })

  it('cannot be made from a meeting, nor become one', async () => {
    const made = await house.submit('petra', '/de/mein/veranstaltungen/neu?vorlage=exchange', {
      title_de: 'Kein Kurs',
      kind: 'basic',
      municipality_id: '06440008',
    })
    expect(made.status).toBe(422)
    expect(
      (await house.submit('petra', `/de/mein/veranstaltungen/${planned.eventId}/bearbeiten`, { kind: 'exchange' }))
        .status,
    ).toBe(422)
  })
})
