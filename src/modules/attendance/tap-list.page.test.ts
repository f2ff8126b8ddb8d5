import { describe, expect, it } from 'vitest'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { system } from '#modules/events/event.fixtures.ts'
import { takeSeatStep } from '#modules/registrations/index.ts'
import { at, useEvening } from './evening.fixtures.ts'

const { house, event, date, overview, list, idOf, registrationOf, tap, attended, send, sentTap } = useEvening()

describe('the list to tap', () => {
  it('is reached from the event, says how many are there, and keeps what is pressed', async () => {
    const kept = await house.visit('petra', `/de/mein/veranstaltungen/${event().id}`)
    expect(kept.html).toContain(overview())
    expect((await house.visit('petra', overview())).html).toContain(list())
    expect((await house.visit('petra', list())).text).toContain('0 von 4 da')
    expect((await tap('Ayla', 'present')).location).toBe(`${list()}#p-${idOf('Ayla')}`)
    await tap('Bo', 'late')
    await tap('Chi', 'absent')
    const page = await house.visit('petra', list())
    expect(page.text).toContain('2 von 4 da')
    expect(page.text).toContain('Da seit 18:20 Uhr')
    expect(page.text).toContain('Begleitung von Ayla (2)')
    // Twenty of forty-five minutes of the first unit missed: it counts.
    expect(await attended()).toEqual({ Ayla: 4, '': 0, Bo: 4, Chi: 0 })
    house.clock.set(at('19:00'))
    await tap('Bo', 'left')
    expect(await attended()).toMatchObject({ Bo: 1 })
    const facts = await house.rows('select data from facts where action = $1 and subject = $2', [
      'attendance.entries.made',
      date().id,
    ])
    expect(facts).toHaveLength(4)
  })

  it('asks for the time when it is not now, and takes no tap before the day', async () => {
    house.clock.set(at('17:40'))
    const wrong = await tap('Bo', 'late')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Geben Sie an, um wie viel Uhr es war.')
    expect((await tap('Bo', 'late', '19:30')).status).toBe(303)
    expect((await house.visit('petra', list())).text).toContain('Da seit 19:30 Uhr')
    house.clock.set(new Date('2026-12-14T04:59:00Z'))
    expect((await house.visit('petra', list())).text).toContain('Antippen geht ab 12 Stunden vor Beginn')
    expect((await tap('Chi', 'present')).status).toBe(422)
  })

  it('is corrected with a reason, and the history keeps both', async () => {
    await tap('Bo', 'absent')
    const person = list(`/person/${idOf('Bo')}`)
    const without = await house.submit('petra', person, { mark: 'present', came: '18:30' })
    expect(without.status).toBe(422)
    expect(without.text).toContain('Der frühere Eintrag bleibt lesbar.')
    const turned = await house.submit('petra', person, { mark: 'present', came: '19:30', left: '19:00', reason: 'x' })
    expect(turned.text).toContain('Das Gehen liegt vor dem Kommen.')
    await house.submit('petra', person, { mark: 'present', came: '18:30', left: '', reason: 'Kam mit dem Bus.' })
    const page = await house.visit('petra', person)
    expect(page.text).toContain('Da seit 18:30 Uhr')
    expect(page.text).toContain('Kam mit dem Bus.')
    expect(page.text).toContain('Fehlt')
    expect(await house.rows('select from attendance_entries where participant_id = $1', [idOf('Bo')])).toHaveLength(2)
  })

  it('lets nobody change or take away an entry, the team included', async () => {
    await tap('Bo', 'absent')
    const { petra } = await findDemoProfiles(house)
    const changed = await house.db.inTransaction(petra, (tx) =>
      tx
        .updateTable('attendance_entries')
        .set({ reason: 'heimlich' })
        .where('date_id', '=', date().id)
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    await expect(
      house.db.inTransaction(petra, (tx) =>
        tx.deleteFrom('attendance_entries').where('date_id', '=', date().id).execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it('is not there for others', async () => {
    const paths = ['', '/teilnahmeliste', '/teilnahmeliste/csv', '/offline.js', `/namen/${registrationOf('Bo')}`]
    const ofDate = ['', '/bildschirm', '/unterschriften', '/blaetter', `/person/${idOf('Bo')}`]
    for (const path of [...paths.map(overview), ...ofDate.map(list)])
      for (const persona of ['timo', 'leyla', 'ruth', 'anke'] as const)
        expect((await house.visit(persona, path)).status, `${persona} ${path}`).toBe(404)
    expect((await send('timo', [sentTap('Bo', 'present', at('18:20'))])).status).toBe(404)
    expect(await attended()).toMatchObject({ Bo: 0 })
  })
})

it('keeps whoever gives her seat back afterwards on the list if she was there, and nobody else', async () => {
  await tap('Bo', 'present')
  for (const name of ['Bo', 'Chi'])
    await house.db.inTransaction(system, (tx) =>
      takeSeatStep(tx, event().offerId, { do: 'withdraw', id: registrationOf(name) }, () => Promise.resolve()),
    )
  const page = await house.visit('petra', list())
  expect(page.text).toContain('Platz zurückgegeben')
  expect(page.text).not.toContain('Chi')
})

it('names who comes along', async () => {
  const names = overview(`/namen/${registrationOf('Ayla')}`)
  const wrong = await house.submit('petra', names, { name_2: 'x'.repeat(121) })
  expect(wrong.status).toBe(422)
  await house.submit('petra', names, { name_2: 'Dunya', municipality_2: 'Bad Nauheim' })
  const page = await house.visit('petra', list())
  expect(page.text).toContain('Dunya')
  expect(page.text).not.toContain('Begleitung')
})
