import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#kernel/actor.ts'
import { languages } from '#kernel/language.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { bookingOf, bookSlot, forgetBooking, listFreeSlots, releaseSlot, type SlotQuery } from './book-slot.ts'
import type { Booking } from './booking.queries.ts'
import { clearAppointments } from './tell-appointments/clear.ts'
import { remindOfAppointments } from './tell-appointments/remind.ts'
import { appointmentFile } from './words.ts'

const house = useHouse()
const system = systemActor('test')
const day = 86_400_000
const span = { from: testDay, until: new Date(testDay.getTime() + 21 * day) }

const slots = (query: Partial<SlotQuery> = {}) =>
  house.db.read(system, (tx) => listFreeSlots(tx, { area: 'volunteers', ...span, ...query }))
const book = (slotId: string, reference: string, channel: 'phone' | 'video' | 'on-site' = 'phone') =>
  house.db.inTransaction(anonymous, (tx) =>
    bookSlot(tx, { slotId, channel, reference, language: 'tr', link: 'https://raum.example/r' }),
  )
const release = (reference: string) => house.db.inTransaction(system, (tx) => releaseSlot(tx, reference))
const booking = (reference: string) => house.db.read(system, (tx) => bookingOf(tx, reference))

beforeAll(() => house.clock.set(testDay))

describe('booking a slot', () => {
  it('shows the free ones of an area, in order, and only where one can talk as one wants to', async () => {
    const all = await slots()
    expect(all.length).toBeGreaterThan(20)
    expect(all.map(({ startsAt }) => startsAt)).toEqual(all.map(({ startsAt }) => startsAt).toSorted((a, b) => +a - +b))
    // Ruth alone advises there; on-site on Thursdays.
    expect(new Set(all.map(({ area }) => area))).toEqual(new Set(['volunteers']))
    const onSite = await slots({ channel: 'on-site' })
    expect(onSite.length).toBeGreaterThan(3)
    expect(onSite.every(({ startsAt, place }) => startsAt.getUTCDay() === 4 && place !== '')).toBe(true)
    const [other] = await slots({ area: 'organisations' })
    expect(await slots({ adviserId: other?.personId })).toEqual([])
  })

  it('CO-01: of twenty who take the same slot at once one wins, and the others are told', async () => {
    const [slot] = await slots()
    const id = slot?.id ?? ''
    const answers = await Promise.all(Array.from({ length: 20 }, (_, nr) => book(id, `storm ${nr}`)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.code]))).toEqual(Array(19).fill('slot-taken'))
    expect(await house.rows("select from appointment_bookings where reference like 'storm %'")).toHaveLength(1)
    expect((await slots()).map((one) => one.id)).not.toContain(id)
    for (let nr = 0; nr < 20; nr += 1) await release(`storm ${nr}`)
    expect((await slots()).map((one) => one.id)).toContain(id)
  })

  it('nobody talks to two at once: neighbouring hours of one adviser count together, whatever way they were taken', async () => {
    const [slot] = await slots()
    const near = new Date((slot?.startsAt.getTime() ?? 0) + 15 * 60_000)
    // Past the rules of the program the database itself says no.
    await book(slot?.id ?? '', 'first')
    await expect(
      house.rows(
        `insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, lang, booked_at, changed_at)
         select person_id, area, 'second', $1, $1::timestamptz + interval '20 minutes', $1::timestamptz + interval '20 minutes', channel, lang, now(), now()
         from appointment_bookings where reference = 'first'`,
        [near],
      ),
    ).rejects.toThrow(/exclusion/)
    await release('first')
  })

  it('offers nothing of somebody who no longer works for the centre', async () => {
    const [slot] = await slots()
    const ended = (day: string | null) =>
      house.rows(
        "update role_grants set starts_on = '2026-01-01', ends_on = $2 where person_id = $1 and kind = 'centre-staff'",
        [slot?.personId, day],
      )
    await ended('2026-11-01')
    expect(await slots({ adviserId: slot?.personId })).toEqual([])
    expect(await book(slot?.id ?? '', 'left')).toMatchObject({ code: 'slot-gone' })
    await ended(null)
    expect((await slots()).map(({ id }) => id)).toContain(slot?.id)
  })

  it('moves with the same identifier and a higher sequence, is called off, and comes back', async () => {
    const [one, two] = await slots()
    const first = await book(one?.id ?? '', 'moving', 'video')
    const second = await book(two?.id ?? '', 'moving')
    if (!first.ok || !second.ok) throw new Error('Both are free.')
    expect(first.value).toMatchObject({ sequence: 0, channel: 'video', link: 'https://raum.example/r', language: 'tr' })
    expect(second.value).toMatchObject({
      id: first.value.id,
      sequence: 1,
      channel: 'phone',
      link: '',
      startsAt: two?.startsAt,
    })
    expect((await slots()).map(({ id }) => id)).toContain(one?.id)
    expect(await release('moving')).toMatchObject({ sequence: 2, releasedAt: testDay })
    expect(await release('moving')).toBeUndefined()
    expect(await booking('moving')).toMatchObject({ id: first.value.id, releasedAt: testDay })
    expect(await book(one?.id ?? '', 'moving')).toMatchObject({ ok: true, value: { sequence: 3, releasedAt: null } })
    await house.db.inTransaction(system, (tx) => forgetBooking(tx, 'moving'))
    expect(await booking('moving')).toBeUndefined()
  })

  it('refuses what is not offered', async () => {
    const [slot] = await slots()
    const id = slot?.id ?? ''
    expect(await book(id, 'r', 'on-site')).toEqual({ ok: false, code: 'channel-not-offered' })
    const gone = { ok: false, code: 'slot-gone' }
    for (const other of [
      '',
      'x',
      id.replace(/T.*/, 'T03:00'),
      id.replace('2026', '2036'),
      `${id.slice(0, 36)}.2026-13-45T09:00`,
      `0000${id.slice(4)}`,
    ])
      expect(await book(other, 'r'), other).toEqual(gone)
    house.clock.set(new Date((slot?.startsAt.getTime() ?? 0) - 23 * 3_600_000))
    expect(await book(id, 'r')).toEqual(gone)
    house.clock.set(testDay)
  })

  it('AZ-15: colleagues see that somebody is busy, and never with whom', async () => {
    const [slot] = await slots()
    await book(slot?.id ?? '', 'secret reference')
    const [ruth, daria] = ['ruth', 'daria'] as const
    expect((await house.visit(ruth, '/de/mein/sprechzeiten')).html).toContain('termin.ics')
    const [row] = await house.rows<{ id: string }>(
      "select id from appointment_bookings where reference = 'secret reference'",
    )
    for (const path of ['absagen', 'termin.ics']) {
      expect((await house.ask(daria, `/de/mein/sprechzeiten/termine/${row?.id}/${path}`)).status).toBe(404)
      expect((await house.ask(ruth, `/de/mein/sprechzeiten/termine/${row?.id}/${path}`)).status).toBe(200)
    }
    await release('secret reference')
  })
})

describe('telling', () => {
  const translators = openTranslators(readCatalogue(sourceFolder))
  const parts = {
    translators,
    baseUrl: 'http://localhost:3000',
    aboutHref: () => '/de/mein',
    reach: (_: unknown, reference: string) =>
      Promise.resolve(
        reference === 'unreached' ? undefined : { email: 'ayla@mail.example', href: 'http://localhost:3000/tr/x' },
      ),
  }
  const mails = () =>
    house.rows<{ subject: string; lang: string; paragraphs: string; calendar: string }>(
      "select subject, lang, paragraphs::text, calendar from outbox_mails where kind like 'appointments.%' order by created_at",
    )

  it('reminds a day before, once, in the language of whoever booked, and only those who can be reached', async () => {
    const [, one, two, three] = await slots()
    await book(one?.id ?? '', 'remembered')
    await book(two?.id ?? '', 'unreached')
    const begins = one?.startsAt.getTime() ?? 0
    house.clock.set(new Date(begins - 25 * 3_600_000))
    expect(await remindOfAppointments(house.db, parts)).toBe(0)
    // Who books only now needs no reminder.
    await book(three?.id ?? '', 'late')
    house.clock.set(new Date(begins - 23 * 3_600_000))
    expect(await remindOfAppointments(house.db, parts)).toBe(2)
    expect(await remindOfAppointments(house.db, parts)).toBe(0)
    const sent = await mails()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ lang: 'tr', subject: expect.stringContaining('randevunuz') })
    expect(JSON.stringify(sent)).not.toContain('remembered')
    house.clock.set(testDay)
    for (const reference of ['remembered', 'unreached', 'late']) await release(reference)
  })

  it('forgets what is over, thirty days later', async () => {
    const [slot] = await slots()
    await book(slot?.id ?? '', 'old')
    house.clock.set(new Date(testDay.getTime() + 29 * day))
    await clearAppointments(house.db)
    expect(await booking('old')).toBeDefined()
    house.clock.set(new Date(testDay.getTime() + 60 * day))
    await clearAppointments(house.db)
    expect(await booking('old')).toBeUndefined()
    house.clock.set(testDay)
  })

  const known: Booking = {
    id: '3f1c2d1e-0000-4000-8000-00000000000a' as Booking['id'],
    adviserId: '3f1c2d1e-0000-4000-8000-00000000000b' as Booking['adviserId'],
    area: 'volunteers',
    reference: 'r',
    startsAt: new Date('2026-10-27T08:00:00Z'),
    endsAt: new Date('2026-10-27T08:30:00Z'),
    channel: 'video',
    place: '',
    link: 'https://raum.example/r',
    language: 'ar',
    sequence: 2,
    changedAt: testDay,
    releasedAt: null,
  }

  it.each(languages)('IN-10: the file says the same to two programs, and takes back what is called off: %s', (lang) => {
    for (const releasedAt of [null, testDay]) {
      const text = appointmentFile(translators(lang), { ...known, releasedAt }, 'http://localhost:3000/de/x')
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const calendar = new ICAL.Component(ICAL.parse(text))
      for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
      const component = calendar.getFirstSubcomponent('vevent')
      const event = component === null ? undefined : new ICAL.Event(component)
      expect(event?.uid).toBe(`${known.id}@beratung.vielfaltsnetz`)
      expect(event?.sequence).toBe(2)
      expect(event?.startDate.toJSDate().toISOString()).toBe('2026-10-27T08:00:00.000Z')
      const status = releasedAt === null ? 'CONFIRMED' : 'CANCELLED'
      expect(component?.getFirstPropertyValue('status')).toBe(status)
      const other = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT')
      expect(
        other?.type === 'VEVENT' && [other.uid, other.status, new Date(other.start.getTime()).toISOString()],
      ).toEqual([event?.uid, status, '2026-10-27T08:00:00.000Z'])
    }
  })
})
