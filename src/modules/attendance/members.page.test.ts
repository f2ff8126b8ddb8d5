import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { system } from '#modules/events/event.fixtures.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { takeSeatStep } from '#modules/registrations/index.ts'
import type { OfferDate } from '#modules/registrations/index.ts'
import { baseUrl, type Persona, useHouse } from '#test/house.ts'
import { buildDate, idsByName } from './attendance.fixtures.ts'
import { readAttendance } from './attendance.queries.ts'
import { clearAttendance } from './clear-attendance.ts'

const house = useHouse()
let event: CommunityEvent
let date: OfferDate
let people: Awaited<ReturnType<typeof idsByName>>

const at = (clock: string) => new Date(`2026-12-14T${clock}:00+01:00`)

beforeEach(async () => {
  house.clock.set(new Date('2026-11-22T11:00:00Z'))
  const { petras } = await findDemoProfiles(house)
  const built = await buildDate(house.db, petras, [{ name: 'Ayla', quantity: 2 }, { name: 'Bo' }, { name: 'Chi' }])
  event = built.event
  date = built.date
  people = await idsByName(house.db, event.offerId)
  house.clock.set(at('18:20'))
})

const overview = (rest = '') => `/de/mein/veranstaltungen/${event.id}/anwesenheit${rest}`
const list = (rest = '') => overview(`/${date.id}${rest}`)
const idOf = (name: string) => people[name]?.id ?? ''
const registrationOf = (name: string) => people[name]?.registrationId ?? idFrom<'registration'>('')
const tap = (name: string, what: string, clock = '') =>
  house.post('petra', list(), { participant: idOf(name), tap: what, clock })
const attended = async () =>
  Object.fromEntries(
    (await house.db.read(system, (tx) => readAttendance(tx, event.offerId))).people.map((person) => [
      person.name,
      person.attendedUnits,
    ]),
  )
const send = (persona: Persona, taps: readonly object[], sentAt = house.clock.now()) =>
  house.ask(persona, list('/eintraege'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: baseUrl },
    body: JSON.stringify({ sentAt: sentAt.toISOString(), taps }),
  })
const sentTap = (name: string, what: string, pressedAt: Date, id: string = randomUUID()) => ({
  id,
  participant: idOf(name),
  tap: what,
  at: pressedAt.toISOString(),
  clock: '',
})

describe('the list to tap', () => {
  it('is reached from the event, says how many are there, and keeps what is pressed', async () => {
    const kept = await house.visit('petra', `/de/mein/veranstaltungen/${event.id}`)
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
      date.id,
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
        .where('date_id', '=', date.id)
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
    await expect(
      house.db.inTransaction(petra, (tx) =>
        tx.deleteFrom('attendance_entries').where('date_id', '=', date.id).execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it('is not there for others', async () => {
    const paths = [
      '',
      '/teilnahmeliste',
      '/teilnahmeliste/csv',
      '/offline.js',
      `/namen/${people['Bo']?.registrationId}`,
    ]
    const ofDate = ['', '/bildschirm', '/unterschriften', '/blaetter', `/person/${idOf('Bo')}`]
    for (const path of [...paths.map(overview), ...ofDate.map(list)])
      for (const persona of ['timo', 'leyla', 'ruth', 'anke'] as const)
        expect((await house.visit(persona, path)).status, `${persona} ${path}`).toBe(404)
    expect((await send('timo', [sentTap('Bo', 'present', at('18:20'))])).status).toBe(404)
    expect(await attended()).toMatchObject({ Bo: 0 })
  })
})

describe('taps a phone has kept', () => {
  it('CO-05: arrive exactly once, however often and at once they are sent', async () => {
    const taps = [sentTap('Ayla', 'present', at('18:05')), sentTap('Bo', 'late', at('18:10'))]
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('petra', taps)))
    for (const answer of answers) expect(await answer.json()).toEqual({ settled: taps.map(({ id }) => id) })
    const rows = await house.rows('select id from attendance_entries where date_id = $1', [date.id])
    expect(rows).toHaveLength(2)
    const facts = await house.rows(`select from facts where action = 'attendance.entries.made' and subject = $1`, [
      date.id,
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
    expect(await house.rows('select from attendance_entries where date_id = $1', [date.id])).toEqual([])
  })
})

it('keeps whoever gives her seat back afterwards on the list if she was there, and nobody else', async () => {
  await tap('Bo', 'present')
  for (const name of ['Bo', 'Chi'])
    await house.db.inTransaction(system, (tx) =>
      takeSeatStep(tx, event.offerId, { do: 'withdraw', id: registrationOf(name) }, () => Promise.resolve()),
    )
  const page = await house.visit('petra', list())
  expect(page.text).toContain('Platz zurückgegeben')
  expect(page.text).not.toContain('Chi')
})

it('names who comes along', async () => {
  const names = overview(`/namen/${people['Ayla']?.registrationId}`)
  const wrong = await house.submit('petra', names, { name_2: 'x'.repeat(121) })
  expect(wrong.status).toBe(422)
  await house.submit('petra', names, { name_2: 'Dunya', municipality_2: 'Bad Nauheim' })
  const page = await house.visit('petra', list())
  expect(page.text).toContain('Dunya')
  expect(page.text).not.toContain('Begleitung')
})

describe('a signed sheet', () => {
  const secret = 'Kanarienfoto'
  async function photo(): Promise<File> {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#eeeeee' } })
      .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitude: '50/1 6/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    return new File([new Uint8Array(bytes)], 'blatt.jpg', { type: 'image/jpeg' })
  }
  async function upload(persona: Persona, file: File | undefined): Promise<Response> {
    const key = /name="_key" value="([^"]+)"/.exec((await house.visit('petra', list('/blaetter'))).html)?.[1] ?? ''
    const body = new FormData()
    body.set('_key', key)
    if (file !== undefined) body.set('photo', file)
    const encoded = new Request(baseUrl, { method: 'POST', body })
    return house.ask(persona, list('/blaetter'), {
      method: 'POST',
      headers: { origin: baseUrl, 'content-type': encoded.headers.get('content-type') ?? '' },
      body: await encoded.arrayBuffer(),
    })
  }

  it('is printed as PDF/UA with a code a row, for the team', async () => {
    const answer = await house.ask('petra', list('/unterschriften'))
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const { extractText, getDocumentProxy } = await import('unpdf')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid')
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    for (const words of ['Unterschriftenliste', '1b', 'Ayla', 'Begleitung von Ayla', 'Unterschrift', '4 UE'])
      expect(text).toContain(words)
  })

  it('FI-02: is kept without place and camera, beside the entries it confirms, for the team only', async () => {
    const added = await upload('petra', await photo())
    expect(added.status).toBe(303)
    const sheet = (added.headers.get('location') ?? '').split('?')[0] ?? ''
    const picture = await house.ask('petra', `${sheet}/bild`)
    const bytes = Buffer.from(await picture.arrayBuffer())
    expect(picture.headers.get('content-security-policy')).toContain('sandbox')
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes(secret)).toBe(false)
    for (const persona of ['timo', 'ruth', 'nobody'] as const)
      expect((await house.ask(persona, `${sheet}/bild`)).status).not.toBe(200)
    await tap('Chi', 'excused')
    await house.submit('petra', sheet, { signed: [idOf('Ayla'), idOf('Bo')], others: 'absent' })
    expect(await attended()).toEqual({ Ayla: 4, '': 0, Bo: 4, Chi: 0 })
    expect((await house.visit('petra', list())).text).toContain('Entschuldigt')
    expect((await house.visit('petra', list(`/person/${idOf('Bo')}`))).text).toContain('Vom Blatt bestätigt')
    const [row] = await house.rows<{ file_id: string }>('select file_id from attendance_sheets where date_id = $1', [
      date.id,
    ])
    expect(await house.files.read(row?.file_id ?? '')).toBeDefined()
    await house.submit('petra', sheet, {}, { action: `${sheet}/entfernen` })
    expect((await house.ask('petra', `${sheet}/bild`)).status).toBe(404)
    expect(await house.files.read(row?.file_id ?? '')).toBeUndefined()
  })

  it('says what is no photo, and keeps no file of it', async () => {
    expect((await upload('petra', undefined)).status).toBe(422)
    const text = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'], 'x.jpg', { type: 'image/jpeg' })
    const wrong = await upload('petra', text)
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Das ist kein Foto, das wir lesen können.')
    expect((await upload('timo', await photo())).status).toBe(404)
    expect(await house.rows('select from attendance_sheets where date_id = $1', [date.id])).toEqual([])
  })

  it('PR-10: is deleted with reasons and names of who pressed three months after the end, entries stay as counts', async () => {
    await upload('petra', await photo())
    await tap('Bo', 'absent')
    await house.submit('petra', list(`/person/${idOf('Bo')}`), { mark: 'present', reason: 'Verwechselt.' })
    const [row] = await house.rows<{ file_id: string }>('select file_id from attendance_sheets where date_id = $1', [
      date.id,
    ])
    house.clock.set(new Date('2027-03-14T19:59:00Z'))
    await clearAttendance(house.db, house.files)
    expect(await house.files.read(row?.file_id ?? '')).toBeDefined()
    house.clock.set(new Date('2027-03-14T20:01:00Z'))
    // Where the signatures are a proof, they stay as long as it does.
    const keepUntil = (day: string | null) =>
      house.rows('update offers o set names_until = $2 from offer_dates d where d.offer_id = o.id and d.id = $1', [
        date.id,
        day,
      ])
    await keepUntil('2027-03-14')
    await clearAttendance(house.db, house.files)
    expect(await house.files.read(row?.file_id ?? '')).toBeDefined()
    await keepUntil(null)
    await clearAttendance(house.db, house.files)
    expect(await house.files.read(row?.file_id ?? '')).toBeUndefined()
    const left = await house.rows('select mark, reason, entered_by from attendance_entries where date_id = $1', [
      date.id,
    ])
    expect(left).toHaveLength(2)
    for (const entry of left) expect(entry).toMatchObject({ reason: '', entered_by: null })
  })
})

describe('the participation list', () => {
  it('F64: says what it was and who was there when, as page and files', async () => {
    await tap('Ayla', 'present')
    await tap('Bo', 'late', '19:00')
    await house.submit('petra', overview(`/namen/${people['Ayla']?.registrationId}`), {
      name_2: '=SUMME(A1)',
      municipality_2: 'Friedberg',
    })
    const page = await house.visit('petra', overview('/teilnahmeliste'))
    for (const words of ['4 UE', '3 UE (ab 19:00)', 'Haus am Webstuhl', 'WIR Lots*innen Brücke', 'Friedberg'])
      expect(page.text).toContain(words)
    const csv = await (await house.ask('petra', overview('/teilnahmeliste/csv'))).text()
    expect(csv).toContain(`Maßnahme;${event.texts.de.title}`)
    expect(csv).toContain(`1b;'=SUMME(A1);Friedberg;–;0;`)
    for (const [format, head] of [
      ['pdf', '%PDF'],
      ['xlsx', 'PK'],
      ['ods', 'PK'],
    ] as const) {
      const answer = await house.ask('petra', overview(`/teilnahmeliste/${format}`))
      expect(answer.headers.get('content-disposition')).toContain(`.${format}"`)
      expect(
        Buffer.from(await answer.arrayBuffer())
          .toString('latin1')
          .startsWith(head),
        format,
      ).toBe(true)
    }
    expect((await house.ask('petra', overview('/teilnahmeliste/exe'))).status).toBe(404)
  })
})
