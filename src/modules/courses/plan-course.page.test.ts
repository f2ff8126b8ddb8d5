import { describe, expect, it } from 'vitest'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { readDates } from '#modules/registrations/index.ts'
import { system, useCourse } from './courses.fixtures.ts'

const planned = useCourse()
const { house, plan, course, event } = planned

describe('planning a course', () => {
  it('begins with a template that brings modules, length and a first date', async () => {
    expect(await course()).toMatchObject({
      targetUnits: 36,
      needsBasic: false,
      dates: [{ units: 4, pauseMinutes: 15 }],
    })
    expect((await course()).modules).toHaveLength(8)
    const { petras } = await findDemoProfiles(house)
    expect(await event()).toMatchObject({ kind: 'basic', state: 'draft', profileId: petras })
    const { text } = await house.visit('petra', plan())
    expect(text).toContain('Bisher sind 4 UE geplant, 36 sollen es werden.')
    expect(text).toContain('zu kurz für eine Förderung')
  })

  it('makes a series in one go, and the event spans it', async () => {
    const answer = await house.submit('petra', plan('/termine/reihe'), {
      first_day: '2027-02-23',
      count: '8',
      every_weeks: '1',
      skip: '30.03.2027',
      modules: ['2', '3'],
      trainers: 'Henrik',
      units: '',
    })
    expect(answer.status, answer.text).toBe(303)
    const { dates } = await course()
    expect(dates.map(({ localStart }) => localStart)).toEqual([
      '2027-01-05T18:00',
      '2027-02-23T18:00',
      '2027-03-02T18:00',
      '2027-03-09T18:00',
      '2027-03-16T18:00',
      '2027-03-23T18:00',
      '2027-04-06T18:00',
      '2027-04-13T18:00',
      '2027-04-20T18:00',
    ])
    expect(dates.every(({ units }) => units === 4)).toBe(true)
    const { localStart, localEnd, startsAt, endsAt, offerId } = await event()
    expect([localStart, localEnd]).toEqual(['2027-01-05T18:00', '2027-04-20T21:15'])
    // Six o'clock stays six o'clock when the clocks go forward on 28 March.
    expect([startsAt.toISOString(), endsAt.toISOString()]).toEqual([
      '2027-01-05T17:00:00.000Z',
      '2027-04-20T19:15:00.000Z',
    ])
    const instants = await house.db.read(system, (tx) => readDates(tx, offerId))
    expect(instants[5]?.startsAt.toISOString()).toBe('2027-03-23T17:00:00.000Z')
    expect(instants[6]?.startsAt.toISOString()).toBe('2027-04-06T16:00:00.000Z')
    expect((await house.visit('petra', plan())).text).toContain('Henrik')
  })

  it.each([
    [{ starts: '19:00', ends: '20:30' }, 'Zu dieser Zeit gibt es schon einen Termin'],
    [{ day: '2027-03-28', starts: '02:30', ends: '05:00' }, 'Sonntag, 28. März 2027: Diese Uhrzeit gibt es nicht'],
    [{ day: '2027-01-12', starts: '18:00', ends: '17:00' }, 'Das Ende muss nach dem Beginn liegen.'],
    [{ day: '2027-01-12', starts: '18:00', ends: '18:30' }, 'Die Zeit reicht für keine Unterrichtseinheit.'],
    [{ day: '2027-08-12', starts: '18:00', ends: '20:00' }, 'So lange dauert kein Kurs.'],
  ])('refuses a date that cannot be: %o', async (wrong, sentence) => {
    const answer = await house.submit('petra', plan('/termine/neu'), { day: '2027-01-05', ...wrong })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect((await course()).dates).toHaveLength(1)
  })

  it('changes and removes dates, but never the last one', async () => {
    await house.submit('petra', plan('/termine/neu'), { day: '2027-01-12', starts: '18:00', ends: '19:30' })
    const [first, second] = (await course()).dates
    await house.submit('petra', plan(`/termine/${second?.id}`), { ends: '20:15', modules: ['1'] })
    expect((await course()).dates[1]).toMatchObject({ localEnd: '2027-01-12T20:15', units: 2 })
    expect((await house.visit('petra', plan())).text).toContain('135 Minuten Unterricht sind 3 UE, eingetragen sind 2')
    expect((await house.submit('petra', plan(`/termine/${first?.id}/entfernen`), {})).status).toBe(303)
    expect((await event()).localStart).toBe('2027-01-12T18:00')
    const last = await house.submit('petra', plan(`/termine/${second?.id}/entfernen`), {})
    expect(last.status).toBe(422)
    expect(last.text).toContain('Ein Kurs braucht mindestens einen Termin.')
  })

  it('keeps modules with their dates when one goes and another gets a name', async () => {
    const [first] = (await course()).dates
    await house.submit('petra', plan(`/termine/${first?.id}`), { modules: ['2', '8'] })
    await house.submit('petra', plan('/module'), { take1: 'no', title8: 'Gesprächsführung', own1: 'Asylrecht' })
    const { modules, dates } = await course()
    expect(modules.map(({ number, title }) => title || number)).toEqual([
      2,
      3,
      4,
      5,
      6,
      7,
      'Gesprächsführung',
      'Asylrecht',
    ])
    expect(dates[0]?.moduleIds).toEqual([modules[0]?.id, modules[6]?.id])
  })

  it('loses nothing when two write the plan at once', async () => {
    const { html } = await house.visit('petra', plan('/bearbeiten'))
    const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''
    await house.submit('petra', plan('/bearbeiten'), { goals: 'Das erste Gespräch führen.', methods: 'Rollenspiele' })
    const fields = { target_units: '36', expected_participants: '20', goals: 'Etwas anderes.', methods: '', seen }
    const contested = await house.post('petra', plan('/bearbeiten'), fields)
    expect(contested.status).toBe(409)
    expect(contested.text).toContain('Das erste Gespräch führen.')
    expect(contested.html).toContain('Etwas anderes.')
    expect(await course()).toMatchObject({ goals: 'Das erste Gespräch führen.', methods: 'Rollenspiele' })
  })

  it('is for its team only: for others it is not there', async () => {
    const [first] = (await course()).dates
    for (const rest of [
      '',
      '/bearbeiten',
      '/module',
      '/termine/neu',
      '/termine/reihe',
      '/materialien',
      '/kursplan.pdf',
      `/termine/${first?.id}`,
    ])
      for (const persona of ['timo', 'ruth', 'leyla', 'olaf', 'anke'] as const)
        expect((await house.visit(persona, plan(rest))).status, `${persona} ${rest}`).toBe(404)
  })

  it('prints the plan as PDF/UA', async () => {
    const answer = await house.ask('petra', plan('/kursplan.pdf'))
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toContain('pdfuaid')
  })

  it('links materials of the library, each once, and takes them away', async () => {
    const { html } = await house.visit('petra', plan('/materialien'))
    const id = /name="material" value="([^"]*)"/.exec(html)?.[1] ?? ''
    for (const _ of [1, 2]) await house.post('petra', plan('/materialien'), { material: id, linked: 'yes' })
    expect((await course()).materialIds).toEqual([id])
    await house.post('petra', plan('/materialien'), { material: id, linked: 'no' })
    expect((await course()).materialIds).toEqual([])
    expect((await house.post('petra', plan('/materialien'), { material: planned.eventId, linked: 'yes' })).status).toBe(
      422,
    )
  })
})
