import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { baseUrl, type Persona } from '#test/house.ts'
import { clearAttendance } from './clear-attendance.ts'
import { useEvening } from './evening.fixtures.ts'

const { house, date, list, idOf, tap, attended } = useEvening()

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
      date().id,
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
    expect(await house.rows('select from attendance_sheets where date_id = $1', [date().id])).toEqual([])
  })

  it('PR-10: is deleted with reasons and names of who pressed three months after the end, entries stay as counts', async () => {
    await upload('petra', await photo())
    await tap('Bo', 'absent')
    await house.submit('petra', list(`/person/${idOf('Bo')}`), { mark: 'present', reason: 'Verwechselt.' })
    const [row] = await house.rows<{ file_id: string }>('select file_id from attendance_sheets where date_id = $1', [
      date().id,
    ])
    house.clock.set(new Date('2027-03-14T19:59:00Z'))
    await clearAttendance(house.db, house.files)
    expect(await house.files.read(row?.file_id ?? '')).toBeDefined()
    house.clock.set(new Date('2027-03-14T20:01:00Z'))
    // Where the signatures are a proof, they stay as long as it does.
    const keepUntil = (day: string | null) =>
      house.rows('update offers o set names_until = $2 from offer_dates d where d.offer_id = o.id and d.id = $1', [
        date().id,
        day,
      ])
    await keepUntil('2027-03-14')
    await clearAttendance(house.db, house.files)
    expect(await house.files.read(row?.file_id ?? '')).toBeDefined()
    await keepUntil(null)
    await clearAttendance(house.db, house.files)
    expect(await house.files.read(row?.file_id ?? '')).toBeUndefined()
    const left = await house.rows('select mark, reason, entered_by from attendance_entries where date_id = $1', [
      date().id,
    ])
    expect(left).toHaveLength(2)
    for (const entry of left) expect(entry).toMatchObject({ reason: '', entered_by: null })
  })
})
