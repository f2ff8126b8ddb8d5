import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { system, testParts } from '#modules/events/event.fixtures.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { type OfferDate, registrationToken, takeSeatStep } from '#modules/registrations/index.ts'
import { useHouse } from '#test/house.ts'
import { buildDate, idsByName } from '../attendance.fixtures.ts'
import { codeAt } from './code.ts'

const house = useHouse()
let event: CommunityEvent
let date: OfferDate
let people: Awaited<ReturnType<typeof idsByName>>

const at = (clock: string) => new Date(`2026-12-14T${clock}:00+01:00`)

beforeEach(async () => {
  house.clock.set(new Date('2026-11-22T11:00:00Z'))
  await house.rows('delete from throttles')
  const { petras } = await findDemoProfiles(house)
  const built = await buildDate(house.db, petras, [{ name: 'Ayla', quantity: 2 }, { name: 'Bo' }])
  event = built.event
  date = built.date
  people = await idsByName(house.db, event.offerId)
  house.clock.set(at('17:50'))
})

function registrationOf(name: string) {
  const id = people[name]?.registrationId
  if (id === undefined) throw new Error(`${name} has a seat`)
  return id
}
const tokenOf = (name: string) => registrationToken(testParts.key, registrationOf(name), 1)
const link = (name: string, rest = '/anwesend') => `/de/anmeldung/${tokenOf(name)}${rest}`
const codeNow = () => codeAt(testParts.key, date.id, house.clock.now()).code
const wrongCode = () => String((Number(codeNow()) + 1) % 10_000).padStart(4, '0')
const marks = async () => {
  const rows = await house.rows<{ name: string; mark: string; way: string; came: Date | null }>(
    `select coalesce(nullif(p.name, ''), r.name || ' ' || p.position) as name, e.mark, e.way, e.came_at as came
     from attendance_entries e join participants p on p.id = e.participant_id join registrations r on r.id = p.registration_id
     where e.date_id = $1 order by e.arrival`,
    [date.id],
  )
  return rows.map(({ name, mark, way }) => `${name} ${mark} ${way}`)
}

describe('checking in by the private link', () => {
  it('is offered on the day, takes the code on the screen, and notes nobody but herself', async () => {
    expect((await house.visit('nobody', link('Bo', ''))).text).toContain('Ich bin da')
    const done = await house.submit('nobody', link('Bo'), { code: codeNow() })
    expect(done.location).toBe(`${link('Bo')}?meldung=da`)
    expect((await house.visit('nobody', done.location ?? '')).text).toContain('Danke, Sie sind eingetragen.')
    expect(await marks()).toEqual(['Bo present self'])
    // Once more changes nothing.
    await house.post('nobody', link('Bo'), { code: codeNow(), people: people['Bo']?.id ?? '' })
    expect(await marks()).toHaveLength(1)
    expect((await house.visit('petra', `/de/mein/veranstaltungen/${event.id}/anwesenheit/${date.id}`)).text).toContain(
      '1 von 3 da',
    )
  })

  it('asks those who came with others who is there, and takes no one of another registration', async () => {
    const both = [people['Ayla']?.id ?? '', people['Ayla 2']?.id ?? '']
    const nobody = await house.post('nobody', link('Ayla'), { code: codeNow() })
    expect(nobody.status).toBe(422)
    expect(nobody.text).toContain('Kreuzen Sie an, wer da ist.')
    await house.post('nobody', link('Ayla'), { code: codeNow(), people: [both[1] ?? '', people['Bo']?.id ?? ''] })
    expect(await marks()).toEqual(['Ayla 2 present self'])
    await house.submit('nobody', link('Ayla'), { code: codeNow(), people: both })
    expect(await marks()).toEqual(['Ayla 2 present self', 'Ayla present self'])
  })

  it('notes since when, once it has begun, and takes the code before', async () => {
    house.clock.set(at('18:09'))
    const before = codeNow()
    house.clock.set(at('18:11'))
    expect(codeNow()).not.toBe(before)
    await house.submit('nobody', link('Bo'), { code: before })
    expect((await house.visit('nobody', link('Bo'))).text).toContain('Da seit 18:11 Uhr')
    house.clock.set(at('18:30'))
    expect(
      (await house.submit('nobody', link('Ayla'), { code: before, people: people['Ayla']?.id ?? '' })).status,
    ).toBe(422)
  })

  it('is possible from an hour before until the end, and with a seat only', async () => {
    house.clock.set(at('16:59'))
    expect((await house.visit('nobody', link('Bo'))).text).toContain('Eintragen können Sie sich ab')
    expect((await house.post('nobody', link('Bo'), { code: codeNow(), people: people['Bo']?.id ?? '' })).status).toBe(
      422,
    )
    house.clock.set(at('21:01'))
    expect((await house.visit('nobody', link('Bo'))).text).toContain('Die Veranstaltung ist vorbei.')
    house.clock.set(at('17:50'))
    await house.db.inTransaction(system, (tx) =>
      takeSeatStep(tx, event.offerId, { do: 'withdraw', id: registrationOf('Bo') }, () => Promise.resolve()),
    )
    expect((await house.visit('nobody', link('Bo'))).status).toBe(404)
    expect((await house.visit('nobody', link('Bo', '/personen'))).status).toBe(404)
    expect(await marks()).toEqual([])
  })

  it('pauses who guesses, by her registration and not by the hall', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect((await house.submit('nobody', link('Bo'), { code: wrongCode() })).text).toContain('Dieser Code gilt nicht')
    const paused = await house.submit('nobody', link('Bo'), { code: codeNow() })
    expect(paused.status).toBe(422)
    expect(paused.text).toContain('zu viele Versuche')
    await house.submit('nobody', link('Ayla'), { code: codeNow(), people: people['Ayla']?.id ?? '' })
    expect(await marks()).toEqual(['Ayla present self'])
    house.clock.set(at('17:52'))
    expect((await house.submit('nobody', link('Bo'), { code: codeNow() })).status).toBe(303)
  })

  it('SE-08: looking changes nothing, and nobody else learns the link', async () => {
    const page = await house.visit('nobody', link('Bo'))
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.html).toContain('noindex')
    expect(await marks()).toEqual([])
  })
})

describe('the page the pattern leads to', () => {
  it.each(languages)('speaks %s', async (lang) => {
    const page = await house.visit('nobody', `/${lang}/anwesend?code=0123`)
    expect(page.status).toBe(200)
    expect(page.html).toContain('value="0123"')
  })

  it('notes who brings her link, however she copies it', async () => {
    const whole = `http://localhost:3000${link('Bo', '')}?meldung=bestaetigt`
    const done = await house.submit('nobody', '/de/anwesend', { code: codeNow(), link: whole })
    expect(done.location).toBe(`${link('Bo')}?meldung=da`)
    expect(await marks()).toEqual(['Bo present self'])
    const several = await house.submit('nobody', '/de/anwesend', { code: codeNow(), link: tokenOf('Ayla') })
    expect(several.location).toBe(`${link('Ayla')}?code=${codeNow()}`)
  })

  it('says the same of every link that opens nothing', async () => {
    for (const unknown of ['A'.repeat(43), 'http://localhost:3000/de/', 'x']) {
      const answer = await house.submit('nobody', '/de/anwesend', { code: codeNow(), link: unknown })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('Zu diesem Link gibt es keinen Platz.')
    }
    expect((await house.submit('nobody', '/de/anwesend', { code: wrongCode(), link: tokenOf('Bo') })).text).toContain(
      'Dieser Code gilt nicht',
    )
    expect(await marks()).toEqual([])
  })
})

describe('the screen', () => {
  const screen = () => `/de/mein/veranstaltungen/${event.id}/anwesenheit/${date.id}/bildschirm`

  it('shows the code of now, its pattern and how many are there, and asks for itself anew', async () => {
    await house.submit('nobody', link('Bo'), { code: codeNow() })
    const page = await house.visit('petra', screen())
    expect(page.text).toContain(codeNow())
    expect(page.text).toContain('1 von 3 da')
    expect(page.html).toContain('qr-code')
    expect(page.headers.get('refresh')).toBe(`20; url=${screen()}`)
    expect((await house.visit('petra', `${screen()}?skript=ja`)).headers.get('refresh')).toBeNull()
  })

  it('shows no code when nobody can use it', async () => {
    house.clock.set(at('16:50'))
    const page = await house.visit('petra', screen())
    expect(page.text).not.toContain(codeNow())
    expect(page.text).toContain('ab 60 Minuten vor Beginn')
  })
})

it('says who comes along by the private link', async () => {
  const names = link('Ayla', '/personen')
  expect((await house.visit('nobody', link('Ayla', ''))).html).toContain(names)
  const saved = await house.submit('nobody', names, { name_2: 'Dunya', municipality_1: 'Friedberg' })
  expect(saved.location).toContain('meldung=geaendert')
  const rows = await house.rows(
    'select position, name, municipality from participants where registration_id = $1 order by position',
    [people['Ayla']?.registrationId],
  )
  expect(rows).toEqual([
    { position: 1, name: 'Ayla', municipality: 'Friedberg' },
    { position: 2, name: 'Dunya', municipality: '' },
  ])
})
