import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { calendarFile } from './calendar-file.ts'
import type { CommunityEvent } from './event.ts'
import { testParts } from './event.fixtures.ts'
import { instantOf } from './wall-time.ts'

const t = testParts.translators('de')

function build(changes: Partial<CommunityEvent> = {}): CommunityEvent {
  const localStart = changes.localStart ?? '2026-11-30T18:00'
  const localEnd = changes.localEnd ?? '2026-11-30T20:00'
  return {
    id: idFrom('11111111-1111-4111-8111-111111111111'),
    offerId: idFrom('22222222-2222-4222-8222-222222222222'),
    profileId: null,
    organiserName: '',
    organiserPath: null,
    slug: 'treffen-2026-11-30',
    kind: 'exchange',
    area: null,
    state: 'published',
    form: 'in-person',
    localStart,
    localEnd,
    startsAt: instantOf(localStart) ?? new Date(0),
    endsAt: instantOf(localEnd) ?? new Date(0),
    opensOn: null,
    closesOn: null,
    municipality: { id: '06440008', name: 'Friedberg (Hessen)', names: {} },
    districtId: 'wetteraukreis',
    venue: 'Haus am Webstuhl',
    address: 'Am Webstuhl 4',
    languages: ['de'],
    topics: [],
    accessibility: '',
    audience: 'everyone',
    signUp: 'open',
    sequence: 3,
    cancelReason: '',
    texts: { de: { title: 'Treffen; mit, allem\\Drum', text: 'Zeile eins\nZeile zwei' } },
    updatedAt: new Date('2026-11-01T10:00:00Z'),
    ...changes,
  }
}

const hostile = ['Ä'.repeat(60), 'a\r\nATTENDEE:mailto:x@y.example', '"; X-ALT:1', '🎉'.repeat(40), 'مرحبا'.repeat(20)]

describe('a calendar file', () => {
  it.each([
    ['winter', '2026-11-30T18:00', '2026-11-30T17:00:00.000Z'],
    ['summer', '2026-07-06T18:00', '2026-07-06T16:00:00.000Z'],
    ['the day of the change in spring', '2026-03-29T10:00', '2026-03-29T08:00:00.000Z'],
    ['the day of the change in autumn', '2026-10-25T10:00', '2026-10-25T09:00:00.000Z'],
  ])('IN-10, TI-03: two parsers read the same instant in %s', (_, localStart, expected) => {
    const text = calendarFile(
      t,
      [{ event: build({ localStart, localEnd: `${localStart.slice(0, 10)}T23:00` }) }],
      testParts,
    )
    expect(readByIcal(text)).toMatchObject({ start: expected, tzid: 'Europe/Berlin', sequence: 3 })
    expect(readByNode(text)).toMatchObject({ start: expected, sequence: 3 })
  })

  it('IN-10: says who, what and where, the same to both', () => {
    const text = calendarFile(t, [{ event: build() }], testParts)
    const said = {
      uid: '11111111-1111-4111-8111-111111111111@veranstaltungen.vielfaltsnetz',
      summary: 'Treffen; mit, allem\\Drum',
      location: 'Haus am Webstuhl, Am Webstuhl 4, Friedberg (Hessen)',
      description: 'Zeile eins\nZeile zwei',
      status: 'CONFIRMED',
    }
    expect(readByIcal(text)).toMatchObject(said)
    expect(readByNode(text)).toMatchObject(said)
    expect(text).toContain('DTSTAMP:20261101T100000Z\r\n')
    expect(text).toContain('BEGIN:VTIMEZONE')
  })

  it('keeps what is cancelled, marked for calendars and for eyes', () => {
    const text = calendarFile(t, [{ event: build({ state: 'cancelled' }) }], testParts)
    expect(readByIcal(text)).toMatchObject({ status: 'CANCELLED', summary: 'Abgesagt: Treffen; mit, allem\\Drum' })
    expect(readByNode(text).status).toBe('CANCELLED')
  })

  it('shows the link on the screen only where it is handed in', () => {
    const event = build({ form: 'online', municipality: null, venue: '', address: '' })
    expect(calendarFile(t, [{ event }], testParts)).not.toContain('treffen.example')
    expect(calendarFile(t, [{ event, onlineLink: 'https://treffen.example/x' }], testParts)).toContain(
      'https://treffen.example/x',
    )
  })

  it.each(hostile)('IN-10: folds at 75 octets, within no letter, and lets nothing escape: %s', (words) => {
    const text = calendarFile(t, [{ event: build({ texts: { de: { title: words, text: words } } }) }], testParts)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toMatch(/^ATTENDEE/m)
    expect(Buffer.from(text).toString('utf8')).toBe(text)
    const plain = words.replaceAll('\r\n', '\n')
    expect(readByIcal(text).summary).toBe(plain)
    expect(readByNode(text).summary).toBe(plain)
  })
})

function readByIcal(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const component = calendar.getFirstSubcomponent('vevent')
  if (component === null) throw new Error('no event')
  const event = new ICAL.Event(component)
  return {
    uid: event.uid,
    summary: event.summary,
    location: event.location,
    description: event.description,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    tzid: event.startDate.zone?.tzid,
    start: event.startDate.toJSDate().toISOString(),
  }
}

function readByNode(text: string) {
  const event = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT')
  if (event?.type !== 'VEVENT') throw new Error('no event')
  const word = (value: unknown) => (typeof value === 'object' && value !== null && 'val' in value ? value.val : value)
  return {
    uid: event.uid,
    summary: word(event.summary),
    location: word(event.location),
    description: word(event.description),
    sequence: Number(event.sequence),
    status: event.status,
    start: new Date(event.start.getTime()).toISOString(),
  }
}
