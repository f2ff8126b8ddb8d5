import { beforeEach, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { buildEvent, system, testParts } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { registrationToken, signUp, takeSeatStep } from '#modules/registrations/index.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { remindOfDecision } from './decide-minimum/remind-of-decision.ts'
import { knownEventFiles } from './keep-documents/document.queries.ts'

const house = useHouse()
let event: Awaited<ReturnType<typeof buildEvent>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
  const { petras } = await findDemoProfiles(house)
  event = await buildEvent(house.db, { title_ar: 'لقاء', day: '2026-11-24' }, petras)
})

const kept = (rest = '') => `/de/mein/veranstaltungen/${event.id}${rest}`
const shown = (lang = 'de') => `/${lang}/veranstaltungen/${event.slug}`
const fill = (path: string, fields: Record<string, string>) =>
  house.submit('petra', kept(path), fields, { action: kept(path) })
const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')

async function send(fields: Record<string, string>, bytes: Uint8Array, name: string) {
  const asked = await house.visit('petra', kept('/unterlagen'))
  const body = new FormData()
  body.set(
    '_key',
    /name="_key" value="([^"]+)"/g.exec(asked.html.slice(asked.html.lastIndexOf('multipart')))?.[1] ?? '',
  )
  for (const [field, value] of Object.entries(fields)) body.set(field, value)
  body.set('file', new File([new Uint8Array(bytes)], name))
  return house.visit('petra', kept('/unterlagen'), {
    method: 'POST',
    body,
    headers: { origin: house.settings.baseUrl },
  })
}

async function seat(name = 'Amina', quantity = 1) {
  return house.db.inTransaction(system, async (tx) => {
    const person = { kind: 'in-person', quantity, name, email: `${name}@mail.example`, lang: 'de', care: null } as const
    const signed = await signUp(tx, event.offerId, { ...person, byTeam: true }, testParts.key, () => Promise.resolve())
    if (!signed.ok) throw new Error(signed.code)
    return signed.value.id
  })
}

describe('the programme', () => {
  it('stands on the public page in the order of the clock, in the reader’s language', async () => {
    await fill('/programm', { starts: '19:00', ends: '20:00', title_de: 'Gespräche', room: 'Saal 2' })
    await fill('/programm', { starts: '18:00', title_de: 'Ankommen', title_ar: 'الوصول', speaker: 'Marta Wolke' })
    const page = await house.visit('nobody', shown('ar'))
    expect(page.text).toContain('الوصول')
    expect(page.text.indexOf('الوصول')).toBeLessThan(page.text.indexOf('Gespräche'))
    expect(page.text).toMatch(/المتحدث : ?\s*Marta Wolke|Marta Wolke/)
    const [item] = await house.rows<{ id: string }>('select id from agenda_items where event_id = $1 order by starts', [
      event.id,
    ])
    const wrong = await fill(`/programm/${item?.id}`, { ends: '17:00' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Das Ende muss nach dem Beginn liegen')
    expect((await fill('/programm', { day: '2030-01-01', starts: '18:00', title_de: 'Anderswann' })).status).toBe(422)
    await house.submit('petra', kept(`/programm/${item?.id}`), {}, { action: kept(`/programm/${item?.id}/loeschen`) })
    expect((await house.visit('nobody', shown())).text).not.toContain('Ankommen')
    expect((await house.visit('timo', kept('/programm'))).status).toBe(404)
  })
})

describe('documents', () => {
  it('FI-06: are for those they are for, asked anew with each download', async () => {
    for (const visibility of ['all', 'registered', 'team'])
      expect((await send({ title: `Blatt ${visibility}`, visibility }, pdf, `${visibility}.pdf`)).status).toBe(303)
    const rows = await house.rows<{ id: string; visibility: string; file: string }>(
      'select id, visibility, file from event_documents where event_id = $1',
      [event.id],
    )
    const id = (visibility: string) => rows.find((row) => row.visibility === visibility)?.id ?? ''
    const status = async (who: 'nobody' | 'petra' | 'timo' | 'ruth', path: string) =>
      (await house.ask(who, path)).status
    for (const who of ['nobody', 'timo', 'ruth'] as const)
      expect([
        await status(who, `${shown()}/unterlagen/${id('all')}`),
        await status(who, `${shown()}/unterlagen/${id('registered')}`),
        await status(who, `${shown()}/unterlagen/${id('team')}`),
      ]).toEqual([200, 404, 404])
    expect(await status('petra', kept(`/unterlagen/${id('team')}`))).toBe(200)
    expect(await status('timo', kept(`/unterlagen/${id('team')}`))).toBe(404)

    const registration = await seat()
    const link = `/de/anmeldung/${registrationToken(testParts.key, registration, 1)}`
    expect((await house.visit('nobody', link)).text).toContain('Blatt registered')
    for (const file of [`${link}/unterlagen/${id('registered')}`, `${link}/termin.ics`]) {
      const { status: code, headers } = await house.ask('nobody', file)
      expect([code, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
        200,
        'no-store',
        'no-referrer',
      ])
    }
    expect(await status('nobody', `${link}/unterlagen/${id('team')}`)).toBe(404)
    await house.db.inTransaction(system, (tx) =>
      takeSeatStep(tx, event.offerId, { do: 'withdraw', id: registration }, () => Promise.resolve()),
    )
    expect(await status('nobody', `${link}/unterlagen/${id('registered')}`)).toBe(404)
    const page = await house.visit('nobody', shown())
    expect(page.text).toContain('Blatt all')
    expect(page.text).not.toMatch(/Blatt registered|Blatt team/)
    const known = await house.db.read(system, (tx) =>
      knownEventFiles(
        tx,
        rows.map(({ file }) => file),
      ),
    )
    expect(known.size).toBe(3)
  })

  it('FI-02: refuses what only calls itself a document, and keeps what was typed', async () => {
    const refused = await send({ title: 'Kein PDF', visibility: 'all' }, Buffer.from('<html>'), 'x.pdf')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Diese Art von Datei nehmen wir nicht an')
    expect(refused.html).toContain('value="Kein PDF"')
  })
})

describe('afterwards', () => {
  const photo = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#8c1d5e' } })
      .jpeg()
      .toBuffer()

  it('publishes results, with pictures only where whoever is in them agreed', async () => {
    const without = await send({ title: 'Gruppenbild', visibility: 'all', picture: 'on' }, await photo(), 'gruppe.jpg')
    expect(without.text).toContain('Ohne Zustimmung darf das Bild nicht öffentlich werden')
    const agreed = {
      title: 'Gruppenbild',
      visibility: 'all',
      picture: 'on',
      alt: 'Elf Menschen vor einem Webstuhl',
      consent: 'on',
    }
    expect((await send(agreed, await photo(), 'gruppe.jpg')).status).toBe(303)
    const [picture] = await house.rows<{ id: string }>('select id from event_documents where event_id = $1', [event.id])
    const address = `${shown()}/bilder/${picture?.id}`
    expect((await fill('/dokumentation', { text_de: 'Wir treffen uns wieder.', published: 'on' })).status).toBe(422)
    expect((await house.ask('nobody', address)).status).toBe(404)

    await house.rows(
      `update events set local_start = '2026-11-20T18:00', local_end = '2026-11-20T20:00' where id = $1`,
      [event.id],
    )
    expect((await fill('/dokumentation', { text_de: 'Wir treffen uns wieder.', published: 'on' })).status).toBe(303)
    const page = await house.visit('nobody', shown('ar'))
    expect(page.text).toContain('ما الذي نتج عنها')
    expect(page.html).toContain('alt="Elf Menschen vor einem Webstuhl"')
    expect((await house.ask('nobody', address)).headers.get('content-type')).toBe('image/jpeg')
    await fill('/dokumentation', { text_de: 'Wir treffen uns wieder.', published: '' })
  })

  it('notes what is to do, for the team only', async () => {
    expect(
      (await fill('/aufgaben', { text: 'Protokoll verschicken', who: 'Petra', due_on: '2026-12-01' })).status,
    ).toBe(303)
    const [task] = await house.rows<{ id: string }>('select id from event_tasks where event_id = $1', [event.id])
    await house.submit('petra', kept('/aufgaben'), {}, { action: kept(`/aufgaben/${task?.id}/erledigt`) })
    const page = await house.visit('petra', kept('/aufgaben'))
    expect(page.text).toContain('Doch nicht erledigt')
    expect((await house.visit('ruth', kept('/aufgaben'))).status).toBe(404)
  })
})

describe('F38: the minimum number', () => {
  it('is shown with its day, the team is reminded once, and says that it takes place', async () => {
    await house.rows('delete from outbox_mails')
    await fill('/mindestzahl', { minimum: '2', decide_on: '2026-11-23' })
    expect((await house.visit('nobody', shown())).text).toContain('Es fehlen noch 2 Anmeldungen')
    await seat('Bo', 2)
    await Promise.all([remindOfDecision(house.db, testParts), remindOfDecision(house.db, testParts)])
    const mails = await house.rows<{ kind: string; paragraphs: string[] }>(
      `select kind, paragraphs from outbox_mails where kind = 'meetings.decision'`,
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]?.paragraphs.join()).toContain('2 von mindestens 2 Plätzen')
    expect((await house.visit('nobody', shown())).text).toContain('Es sind genug Anmeldungen da')
    await house.submit('petra', kept('/mindestzahl'), {}, { action: kept('/mindestzahl/findet-statt') })
    expect((await house.visit('nobody', shown())).text).toContain('Diese Veranstaltung findet statt.')
    expect((await fill('/mindestzahl', { minimum: '2', decide_on: '2026-12-24' })).status).toBe(422)
    await fill('/mindestzahl', { minimum: '', decide_on: '' })
    expect((await house.visit('nobody', shown())).text).not.toContain('findet statt')
  })
})

describe('progress', () => {
  it('shows sign-ups over time as a picture with its table', async () => {
    expect((await house.visit('petra', kept('/verlauf'))).text).toContain('Noch keine Anmeldung')
    await seat('Amina')
    await seat('Bo')
    await house.rows(`update registrations set created_at = '2026-11-19T10:00Z' where name = 'Bo'`)
    const page = await house.visit('petra', kept('/verlauf'))
    expect(page.html).toContain('role="img"')
    expect(page.text).toContain('2 Plätze vergeben, niemand wartet')
    expect((await house.visit('petra', kept())).text).toContain('Planen und nachbereiten')
  })
})
