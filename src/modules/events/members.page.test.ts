import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { listRegistrations } from '#modules/registrations/index.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import type { CommunityEvent } from './event.ts'
import { buildEvent, getEventNow, system } from './event.fixtures.ts'

const house = useHouse()
let petras: Id<'profile'>
let event: CommunityEvent

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  petras = (await findDemoProfiles(house)).petras
  event = await buildEvent(house.db, {}, petras)
})

const at = (rest = '') => `/de/mein/veranstaltungen/${event.id}${rest}`
const states = async () =>
  Object.fromEntries(
    (await house.db.read(system, (tx) => listRegistrations(tx, event.offerId))).map(({ name, state }) => [name, state]),
  )
const enter = (name: string, fields: Record<string, string | readonly string[]> = {}) =>
  house.submit('petra', at('/anmeldungen/neu'), { name, email: `${name.toLowerCase()}@mail.example`, ...fields })
const idOf = async (name: string) =>
  (await house.db.read(system, (tx) => listRegistrations(tx, event.offerId))).find((one) => one.name === name)?.id ?? ''
const mailKinds = async () =>
  (await house.rows<{ recipient: string; kind: string }>('select recipient, kind from outbox_mails order by ctid')).map(
    ({ recipient, kind }) => `${recipient} ${kind}`,
  )

describe('keeping events', () => {
  it('makes a draft from a template, publishes it, and it stands in the calendar', async () => {
    expect((await house.visit('petra', '/de/mein/veranstaltungen/neu')).text).toContain('Themenabend')
    const [place] = await house.rows<{ id: string }>("select id from municipalities where name = 'Butzbach'")
    const made = await house.submit('petra', '/de/mein/veranstaltungen/neu?vorlage=exchange', {
      title_de: 'Frühstück in Butzbach',
      municipality_id: place?.id ?? '',
    })
    expect(made.status).toBe(303)
    const overview = made.location?.split('?')[0] ?? ''
    expect((await house.visit('petra', made.location ?? '')).text).toContain('Der Entwurf ist gespeichert.')
    expect((await house.visit('nobody', '/de/veranstaltungen')).text).not.toContain('Frühstück')
    await house.submit('petra', `${overview}/veroeffentlichen`, {})
    expect((await house.visit('nobody', '/de/veranstaltungen?kreis=wetteraukreis')).text).toContain(
      'Frühstück in Butzbach',
    )
  })

  it('says at the field what cannot be, and keeps the rest', async () => {
    const wrong = await house.submit('petra', '/de/mein/veranstaltungen/neu?vorlage=exchange', {
      title_de: 'Nachts',
      day: '2027-03-28',
      closes_on: '',
      starts: '02:30',
      ends: '04:00',
      municipality_id: '06440008',
    })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('weil die Uhr umgestellt wird')
    expect(wrong.html).toContain('value="Nachts"')
  })

  it('is not there for others, and whoever plans nothing is told so', async () => {
    for (const rest of ['', '/bearbeiten', '/absagen', '/anmeldungen', '/anmeldungen/tabelle/csv', '/kopieren'])
      for (const persona of ['timo', 'leyla', 'ruth'] as const)
        expect((await house.visit(persona, at(rest))).status, `${persona} ${rest}`).toBe(404)
    expect((await house.visit('anke', '/de/mein/veranstaltungen')).status).toBe(403)
    expect((await house.visit('petra', '/de/mein/veranstaltungen')).text).toContain(event.texts.de.title)
    expect((await house.visit('timo', '/de/mein/veranstaltungen')).text).not.toContain(event.texts.de.title)
  })

  it('CO-06: two who edit at once lose nothing', async () => {
    const both = await Promise.all([house.visit('petra', at('/bearbeiten')), house.visit('petra', at('/bearbeiten'))])
    const seen = /name="seen" value="([^"]+)"/.exec(both[0].html)?.[1] ?? ''
    await house.submit('petra', at('/bearbeiten'), { venue: 'Rathaus' })
    const second = await house.submit('petra', at('/bearbeiten'), { seen, venue: 'Bücherei', accessibility: 'Aufzug' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Rathaus')
    expect(second.html).toContain('value="Bücherei"')
    // Another field each: both stay.
    const other = await house.submit('petra', at('/bearbeiten'), {
      seen,
      venue: 'Haus am Webstuhl',
      accessibility: 'Aufzug',
    })
    expect(other.status).toBe(303)
    expect(await getEventNow(house.db, event.id)).toMatchObject({ venue: 'Rathaus', accessibility: 'Aufzug' })
  })

  it('tells who comes of another time, moves people up for more seats, and never goes below what is taken', async () => {
    for (const name of ['Ayla', 'Bo', 'Chi']) await enter(name)
    const few = await house.submit('petra', at('/bearbeiten'), { seats_in_person: '1' })
    expect(few.status).toBe(422)
    expect(few.text).toContain('Mehr sind schon vergeben')
    await house.rows('delete from outbox_mails')
    await house.submit('petra', at('/bearbeiten'), { seats_in_person: '3', starts: '17:00' })
    expect(await states()).toEqual({ Ayla: 'seated', Bo: 'seated', Chi: 'offered' })
    expect((await mailKinds()).toSorted()).toEqual([
      'ayla@mail.example events.event-changed',
      'bo@mail.example events.event-changed',
      'chi@mail.example events.event-changed',
      'chi@mail.example events.offered',
    ])
    expect((await getEventNow(house.db, event.id)).sequence).toBe(1)
  })

  it('F59: calling off tells everybody once, the waiting too, and calendars', async () => {
    for (const name of ['Ayla', 'Bo', 'Chi']) await enter(name)
    await house.rows('delete from outbox_mails')
    await house.submit('petra', at('/absagen'), { reason: 'Der Raum ist nicht frei.' })
    expect((await mailKinds()).toSorted()).toEqual(
      ['ayla', 'bo', 'chi'].map((name) => `${name}@mail.example events.cancelled`),
    )
    const [mail] = await house.rows<{ calendar: string; paragraphs: string[] }>(
      'select calendar, paragraphs from outbox_mails limit 1',
    )
    expect(mail?.calendar).toContain('STATUS:CANCELLED')
    expect(mail?.paragraphs).toContain('Grund: Der Raum ist nicht frei.')
    const page = await house.visit('nobody', `/de/veranstaltungen/${event.slug}`)
    expect(page.text).toContain('Diese Veranstaltung ist abgesagt')
    expect((await house.submit('petra', at('/absagen'), { reason: 'Noch einmal' })).status).toBe(422)
    expect(await mailKinds()).toHaveLength(3)
    expect(
      await house.rows("select from facts where action = 'events.event.cancelled' and subject = $1", [event.id]),
    ).toHaveLength(1)
  })

  it('copies to later days at the same time on the wall, as drafts', async () => {
    await house.submit('petra', at('/kopieren'), { day: '2027-03-22', count: '3', weeks: '1' })
    const copies = await house.rows<{ day: string; starts_at: Date; state: string }>(
      `select local_start::date::text as day, starts_at, e.state from events e join event_texts t on t.event_id = e.id
       where t.title = $1 and e.id <> $2 order by starts_at`,
      [event.texts.de.title, event.id],
    )
    expect(copies).toEqual([
      { day: '2027-03-22', starts_at: new Date('2027-03-22T17:00:00Z'), state: 'draft' },
      { day: '2027-03-29', starts_at: new Date('2027-03-29T16:00:00Z'), state: 'draft' },
      { day: '2027-04-05', starts_at: new Date('2027-04-05T16:00:00Z'), state: 'draft' },
    ])
  })
})

describe('keeping participants', () => {
  it('enters by telephone without an address, counts needs, and exports no needs', async () => {
    await enter('Ayla', {
      email: '',
      needs: ['childcare', 'interpreting'],
      care_language: 'ti',
      care_consent: 'on',
      reason: '=1+1',
    })
    await enter('Bo', { quantity: '2' })
    expect(await states()).toEqual({ Ayla: 'seated', Bo: 'waiting' })
    const page = await house.visit('petra', at('/anmeldungen'))
    expect(page.text).toContain('Kinderbetreuung: 1')
    expect(page.text).toContain('Dolmetschung (Tigrinya): 1')
    expect(await mailKinds()).toEqual(['bo@mail.example events.waiting'])
    const csv = await house.ask('petra', at('/anmeldungen/tabelle/csv'))
    expect(csv.headers.get('content-disposition')).toContain('attachment')
    const text = await csv.text()
    expect(text).toContain('1;Ayla;;Vor Ort;1;Platz;Deutsch;')
    expect(text).not.toMatch(/Kinderbetreuung|Dolmetsch/)
  })

  it('keeps the reason of an exception, only on a free seat, and of a seat taken back', async () => {
    await enter('Ayla', { quantity: '1' })
    await enter('Bo', { quantity: '2' })
    await enter('Chi')
    const chi = await idOf('Chi')
    await house.submit('petra', at(`/anmeldungen/${chi}/vorziehen`), { reason: 'Sie dolmetscht an dem Abend.' })
    expect(await states()).toEqual({ Ayla: 'seated', Bo: 'waiting', Chi: 'seated' })
    const full = await house.submit('petra', at(`/anmeldungen/${await idOf('Bo')}/vorziehen`), { reason: 'Bitte.' })
    expect(full.status).toBe(422)
    expect(full.text).toContain('Dafür ist kein Platz frei.')
    await house.submit('petra', at(`/anmeldungen/${await idOf('Ayla')}/austragen`), { reason: 'Doppelt angemeldet.' })
    await house.submit('petra', at(`/anmeldungen/${chi}/austragen`), { reason: 'Ist krank.' })
    expect(await states()).toEqual({ Ayla: 'withdrawn', Bo: 'offered', Chi: 'withdrawn' })
    const page = await house.visit('petra', at('/anmeldungen'))
    expect(page.text).toContain('Vorgezogen: Sie dolmetscht an dem Abend.')
    expect((await mailKinds()).slice(-3)).toEqual(
      expect.arrayContaining(['bo@mail.example events.offered', 'chi@mail.example events.removed']),
    )
    const facts = await house.rows<{ action: string }>('select action from facts where subject = $1 order by id', [chi])
    expect(facts.map(({ action }) => action)).toEqual([
      'registrations.registration.entered',
      'registrations.registration.let-in',
      'registrations.registration.withdrawn',
    ])
  })

  it('PR-28: the database shows needs and names to the organising team only', async () => {
    await enter('Ayla', { needs: ['vegan'], care_consent: 'on' })
    const { timo, petra } = await findDemoProfiles(house)
    const count = async (actor: typeof timo) =>
      (await house.db.read(actor, (tx) => listRegistrations(tx, event.offerId))).length
    const { ruth } = await import('#modules/organisations/actors.fixtures.ts')
    expect([await count(petra), await count(timo), await count(ruth)]).toEqual([1, 0, 0])
  })

  it('follows the name and the state of the organiser’s profile', async () => {
    await house.submit('ruth', `/de/mein/profile/${petras}/zurueckziehen`, {})
    expect(await getEventNow(house.db, event.id)).toMatchObject({
      organiserName: 'WIR Lots*innen Brücke',
      organiserPath: null,
    })
    await house.submit('ruth', `/de/mein/profile/${petras}/veroeffentlichen`, {})
    expect((await getEventNow(house.db, event.id)).organiserPath).toBe('/projekte/wir-lotsinnen-bruecke')
  })
})
