import * as fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanImage, fileTypeOf, hasMacros, listZip, readZip } from './index.ts'
import { buildDocx, buildOdt, buildZip } from './zip.fixtures.ts'

const docx = buildDocx(['Guten Tag'])
const odt = buildOdt(['Guten Tag'])
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const types = (main: string) => `<Types><Override PartName="/x" ContentType="${main}"/></Types>`

describe('FI-02: documents of office programs are told by what is inside', () => {
  it('knows each kind', () => {
    expect(fileTypeOf(docx)).toBe(word)
    expect(fileTypeOf(odt)).toBe('application/vnd.oasis.opendocument.text')
    for (const [kind, type] of [
      ['spreadsheetml.sheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['presentationml.presentation', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ] as const) {
      const main = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
      expect(fileTypeOf(buildZip([{ name: '[Content_Types].xml', content: types(main) }]))).toBe(type)
    }
    for (const kind of ['spreadsheet', 'presentation']) {
      const type = `application/vnd.oasis.opendocument.${kind}`
      const made = buildZip([
        { name: 'mimetype', content: type, stored: true },
        { name: 'content.xml', content: '<x/>' },
      ])
      expect(fileTypeOf(made)).toBe(type)
    }
  })

  it.each([
    ['macros', buildDocx(['x'], [{ name: 'word/vbaProject.bin', content: 'x' }]), true],
    ['a control', buildDocx(['x'], [{ name: 'word/activeX/activeX1.xml', content: 'x' }]), true],
    ['a macro library', buildOdt(['x'], [{ name: 'Basic/Standard/Module1.xml', content: 'x' }]), true],
    [
      'the name of a document with macros',
      buildZip([
        {
          name: '[Content_Types].xml',
          content: types('application/vnd.ms-word.document.macroEnabled.main+xml'),
        },
      ]),
      true,
    ],
    ['no document', buildZip([{ name: 'page.html', content: '<script>' }]), false],
    ['another type in the first entry', buildZip([{ name: 'mimetype', content: 'text/html', stored: true }]), false],
    [
      'a packed first entry',
      buildZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', content: '<x/>' },
      ]),
      false,
    ],
    ['something before', Buffer.concat([Buffer.from('PK'), docx]), false],
    ['something behind', Buffer.concat([docx, Buffer.from('%PDF-1.7')]), false],
    ['a password', buildDocx(['x'], [{ name: 'y', content: 'y', encrypted: true }]), false],
    ['two names for one part', buildDocx(['x'], [{ name: 'y', content: 'y', inside: 'z' }]), false],
    ['the same name twice', buildDocx(['x'], [{ name: 'word/document.xml', content: 'y' }]), false],
    ['a name that leads out', buildDocx(['x'], [{ name: '../../etc/passwd', content: 'y' }]), false],
    ['a name from the root', buildDocx(['x'], [{ name: '/etc/passwd', content: 'y' }]), false],
    ['a claim beyond all bounds', buildDocx(['x'], [{ name: 'y', content: 'y', claimed: 4_000_000_000 }]), false],
    ['a claim no packing reaches', buildDocx(['x'], [{ name: 'y', content: 'y', claimed: 100_000 }]), false],
  ])('does not take one with %s', (_, bytes, macros) => {
    expect(fileTypeOf(bytes)).toBeUndefined()
    expect(hasMacros(bytes)).toBe(macros)
  })

  it('FI-03: a bomb is refused by what it claims, and unpacks to its claim at most', () => {
    const zeros = Buffer.alloc(30_000_000)
    const honest = buildDocx(
      ['x'],
      Array.from({ length: 8 }, (_, n) => ({ name: `bomb${n}`, content: zeros })),
    )
    expect(honest.length).toBeLessThan(400_000)
    expect(fileTypeOf(honest)).toBeUndefined()
    const lying = buildZip([{ name: 'bomb', content: zeros, claimed: 1000 }])
    const [entry] = listZip(lying) ?? []
    expect(entry?.size).toBe(1000)
    expect(entry === undefined ? 'listed' : readZip(lying, entry, 10_000)).toBeUndefined()
  })

  it('FI-08: 3,000 mutations of documents never throw, and never yield more than they claim', () => {
    const mutation = fc.record({
      of: fc.constantFrom(docx, odt),
      at: fc.nat(2000),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
      how: fc.constantFrom('write', 'insert', 'cut'),
    })
    fc.assert(
      fc.property(mutation, ({ of, at, bytes, how }) => {
        const place = at % of.length
        const keep = how === 'insert' ? place : how === 'cut' ? of.length : place + bytes.length
        const changed =
          how === 'cut'
            ? of.subarray(0, place)
            : Buffer.concat([of.subarray(0, place), bytes, of.subarray(Math.min(keep, of.length))])
        fileTypeOf(changed)
        hasMacros(changed)
        for (const entry of listZip(changed) ?? []) {
          const read = readZip(changed, entry, 100_000)
          expect(read === undefined || read.length === entry.size).toBe(true)
          expect(entry.name).not.toMatch(/^\/|\.\.\/|\0/)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('FI-02: pictures are written anew', () => {
  const red = { create: { width: 40, height: 20, channels: 3, background: '#8C1D5E' } } as const

  it('without the place where they were taken, and without what hangs behind', async () => {
    const taken = await sharp(red)
      .withExif({ IFD0: { Copyright: 'Kanarienvogel' }, IFD3: { GPSLatitude: '50/1 6/1 0/1' } })
      .jpeg()
      .toBuffer()
    expect(taken.includes('Kanarienvogel')).toBe(true)
    const clean = await cleanImage(Buffer.concat([taken, Buffer.from('<script>alert(1)</script>')]), 'image/jpeg')
    expect(clean?.includes('Kanarienvogel')).toBe(false)
    expect(clean?.includes('<script>')).toBe(false)
    const { exif, width } = await sharp(clean).metadata()
    expect([exif, width]).toEqual([undefined, 40])
  })

  it('FI-03: not where they hold too many pixels, are cut off, or are no picture', async () => {
    const wide = await sharp({ create: { ...red.create, width: 16_000, height: 6000 } })
      .png()
      .toBuffer()
    expect(wide.length).toBeLessThan(3_000_000)
    expect(await cleanImage(wide, 'image/png')).toBeUndefined()
    const png = await sharp(red).png().toBuffer()
    expect(await cleanImage(png.subarray(0, png.length - 40), 'image/png')).toBeUndefined()
    expect(await cleanImage(Buffer.from('\x89PNG\r\n\x1a\n<svg/>', 'latin1'), 'image/png')).toBeUndefined()
  })
})
