import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { writeWidths } from './picture-widths.ts'

const secret = 'Musterweg 1, bei Familie Canari'

async function photograph(type: 'jpeg' | 'png' | 'webp', width = 1800, height = 900): Promise<Buffer> {
  const plain = sharp({ create: { width, height, channels: 3, background: '#8c1d5e' } })
  const told = plain
    .withExif({
      IFD0: { Artist: secret, Make: 'Canari' },
      IFD3: { GPSLatitude: '50/1 6/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '8/1 40/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withXmp(
      `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secret}"/></rdf:RDF></x:xmpmeta>`,
    )
  return told[type]().toBuffer()
}

describe('a picture written anew', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'FI-02: %s comes out as WebP without place, camera or names',
    async (type) => {
      const sent = await photograph(type)
      const before = await sharp(sent).metadata()
      expect(before.exif?.length).toBeGreaterThan(50)
      expect(sent.includes('Canari')).toBe(true)
      const written = await writeWidths(sent)
      if (typeof written === 'string') throw new Error(written)
      expect(written.files.map((file) => file.width)).toEqual([480, 960, 1600])
      for (const { bytes } of written.files) {
        const after = await sharp(bytes).metadata()
        expect(after).toMatchObject({ format: 'webp' })
        for (const part of ['exif', 'xmp', 'iptc', 'icc'] as const) expect(after[part], part).toBeUndefined()
        expect(bytes.includes('Canari')).toBe(false)
      }
    },
  )

  it('is turned as the camera held it', async () => {
    const sent = await sharp(await photograph('jpeg', 1000, 600))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(await writeWidths(sent)).toMatchObject({ width: 600, height: 1000 })
  })

  it('is not blown up', async () => {
    const written = await writeWidths(await photograph('png', 300, 200))
    expect(written).toMatchObject({ width: 300, files: [{ width: 300 }] })
  })

  it('carries nothing along that hung behind it', async () => {
    const polyglot = Buffer.concat([
      await photograph('jpeg', 300, 200),
      Buffer.from('<script>alert("Canari")</script>'),
    ])
    const written = await writeWidths(polyglot)
    if (typeof written === 'string') throw new Error(written)
    for (const { bytes } of written.files) expect(bytes.includes('script')).toBe(false)
  })
})

describe('what is refused', () => {
  it('FI-03: a head that promises more pixels than fit, before one is made', async () => {
    const small = await photograph('png', 100, 100)
    const bomb = Buffer.from(small)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    // The check sum of the head has to fit, or it is merely damaged.
    const { crc32 } = await import('node:zlib')
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect(await writeWidths(bomb)).toBe('too-many-pixels')
  })

  it.each([
    ['a drawing that can hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
    ['a page called picture', Buffer.from('<!doctype html><p>x')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => {
    expect(await writeWidths(bytes)).toBe('type')
  })

  it('a picture that breaks off', async () => {
    const whole = await photograph('jpeg')
    expect(await writeWidths(whole.subarray(0, 700))).toBe('unreadable')
  })

  it('a dot', async () => {
    expect(await writeWidths(await photograph('png', 8, 8))).toBe('too-small')
  })
})
