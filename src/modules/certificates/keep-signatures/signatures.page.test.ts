import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { newFormKey } from '#platform/http/form-key.ts'
import { type Persona, useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { buildNew, issue } from '../certificate.fixtures.ts'
import { cleanSignature } from './clean-signature.ts'

const house = useHouse()
let petras: Id<'profile'>
let timos: Id<'profile'>
let petra: Awaited<ReturnType<typeof findDemoProfiles>>['petra']

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from signatures')
  const world = await findDemoProfiles(house)
  ;({ petras, timos, petra } = world)
})

const list = '/de/mein/nachweise/unterschriften'

/** Some strokes on a wide white sheet, photographed with place and camera. */
async function photograph(): Promise<Buffer> {
  const strokes = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#fff"/>
    <path d="M300 430 C 400 300 450 520 560 400 S 760 330 880 440" stroke="#1c1b33" stroke-width="14" fill="none"/></svg>`
  return sharp(Buffer.from(strokes))
    .withExif({ IFD0: { Artist: 'Kanari', Make: 'Kanari' } })
    .jpeg()
    .toBuffer()
}

async function upload(persona: Persona, bytes: Buffer, fields: Record<string, string> = {}): Promise<Response> {
  const body = new FormData()
  body.set('_key', newFormKey())
  body.set('stelle', petras)
  body.set('name', 'Petra Garnweber')
  body.set('consent', 'on')
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'unterschrift.jpg')
  return house.ask(persona, list, { method: 'POST', body, headers: { origin: 'http://localhost:3000' } })
}

const kept = () => house.rows<{ id: string; name: string; file_id: string }>('select id, name, file_id from signatures')
const paperOf = async (id: string) => {
  const answer = await house.ask('petra', `/de/mein/nachweise/${id}/nachweis.pdf`)
  return Buffer.from(await answer.arrayBuffer())
}
const pictures = (pdf: Buffer) => pdf.toString('latin1').split('/Subtype /Image').length - 1

describe('a signature', () => {
  it('is written anew without place and camera, cut to its strokes', async () => {
    const clean = await cleanSignature({ bytes: await photograph(), tooLarge: false })
    if (typeof clean === 'string') throw new Error(clean)
    const { format, exif, xmp, iptc } = await sharp(clean.bytes).metadata()
    expect([format, exif, xmp, iptc]).toEqual(['png', undefined, undefined, undefined])
    expect(clean.bytes.includes('Kanari')).toBe(false)
    expect(clean.width).toBeLessThan(700)
    expect(clean.height).toBeLessThan(250)
  })

  it.each([
    ['nothing', undefined, 'missing'],
    ['a page', { bytes: Buffer.from('<!doctype html><p>x'), tooLarge: false }, 'file-type'],
    ['what is too large', { bytes: Buffer.alloc(0), tooLarge: true }, 'file-too-large'],
    ['what breaks off', { bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), tooLarge: false }, 'file-damaged'],
  ])('is refused where it is %s', async (_, sent, code) => {
    expect(await cleanSignature(sent)).toBe(code)
  })

  it('is refused where nothing is written on the sheet', async () => {
    const blank = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#fdfdfd' } })
      .png()
      .toBuffer()
    expect(['file-empty', 'file-damaged']).toContain(await cleanSignature({ bytes: blank, tooLarge: false }))
  })

  it('stands above the line of what is issued from then on, with words for it, until it is removed', async () => {
    const before = await issue(house.db, petra, buildNew(petras))
    const plain = pictures(await paperOf(before.id))
    expect((await upload('petra', await photograph())).status).toBe(303)
    const made = await issue(
      house.db,
      petra,
      buildNew(petras, { signatories: [{ name: 'petra garnweber', duty: 'Koordination' }] }),
    )
    const signed = await paperOf(made.id)
    expect(signed.toString('latin1')).toContain('pdfuaid:part')
    expect(pictures(signed)).toBe(plain + 1)
    expect((await extractText(await getDocumentProxy(new Uint8Array(signed)), { mergePages: true })).text).toContain(
      'petra garnweber',
    )
    // What was issued before stays as it was, and others of the issuer have their line.
    expect(pictures(await paperOf(before.id))).toBe(plain)
    const [row] = await kept()
    await house.submit('petra', `${list}?stelle=${petras}`, {}, { action: `${list}/${row?.id}/loeschen` })
    expect(await kept()).toEqual([])
    expect(await house.files.read(row?.file_id ?? '')).toBeUndefined()
    expect(pictures(await paperOf(made.id))).toBe(plain)
  })

  it('is seen by the issuer’s people alone, and never by a stranger with the code', async () => {
    await upload('petra', await photograph())
    const made = await issue(house.db, petra, buildNew(petras))
    const [row] = await kept()
    const picture = `${list}/${row?.id}/bild`
    const shown = await house.ask('petra', picture)
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    for (const persona of ['timo', 'ruth', 'selin', 'leyla'] as const)
      expect((await house.ask(persona, picture)).status, persona).toBe(404)
    expect((await house.ask('nobody', picture)).status).not.toBe(200)
    const stranger = await house.visit('nobody', `/de/nachweis/${made.code}`)
    expect(stranger.html).not.toContain('unterschriften')
    expect(stranger.text).not.toContain('Garnweber')
    expect((await upload('timo', await photograph())).status).toBe(404)
    expect((await upload('timo', await photograph(), { stelle: timos })).status).toBe(303)
  })

  it('is asked for with consent, and once for each name', async () => {
    const page = await upload('petra', await photograph(), { consent: '' })
    expect(page.status).toBe(422)
    expect((await upload('petra', await photograph())).status).toBe(303)
    const again = await upload('petra', await photograph(), { name: 'PETRA Garnweber' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('Unter diesem Namen gibt es schon eine Unterschrift.')
    expect(await kept()).toHaveLength(1)
  })

  it('of two that take the last place at once, one is kept', async () => {
    for (let nr = 1; nr < 6; nr += 1) await upload('petra', await photograph(), { name: `Person ${nr}` })
    const sheet = await photograph()
    const both = await Promise.all(['Ayla', 'Bo'].map((name) => upload('petra', sheet, { name })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(await kept()).toHaveLength(6)
  })
})
