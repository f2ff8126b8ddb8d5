import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Persona, useHouse } from '#test/house.ts'
import { knownPictureFiles } from './index.ts'
import { systemActor } from '#kernel/actor.ts'

const house = useHouse()
const list = '/de/mein/inhalte/bilder'
const words = { alt_de: 'Zwei Frauen lesen einen Brief.', credit: 'Foto: Brücke e. V.', licence: 'CC BY 4.0' }
let picture: Buffer

beforeAll(async () => {
  picture = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#0a5960' } })
    .jpeg()
    .toBuffer()
})

let keys = 0
async function send(persona: Persona, fields: Readonly<Record<string, string>>, file?: Buffer, type = 'image/jpeg') {
  keys += 1
  const body = new FormData()
  for (const [name, value] of Object.entries({ _key: `picture${String(keys).padStart(15, '0')}`, ...fields }))
    body.append(name, value)
  if (file !== undefined) body.append('file', new Blob([new Uint8Array(file)], { type }), '../../etc/Foto.jpg')
  return house.visit(persona, `${list}/neu`, { method: 'POST', body, headers: { origin: 'http://localhost:3000' } })
}

async function added(fields: Readonly<Record<string, string>> = words): Promise<string> {
  const sent = await send('ruth', fields, picture)
  expect(sent.status).toBe(303)
  return /bilder\/([0-9a-f-]{36})/.exec(sent.location ?? '')?.[1] ?? ''
}

async function newArticle(title: string, body: string): Promise<string> {
  const made = await house.submit('ruth', '/de/mein/inhalte/neu', { kind: 'news', title })
  const article = (made.location ?? '').replace(/\/de\?.*$/, '')
  await house.submit('ruth', `${article}/de`, { summary: 'Kurz.', body })
  return article
}

describe('pictures of texts', () => {
  it('are shown in a text with their words, sizes and maker, and only then to everybody', async () => {
    const id = await added()
    const file = `/medien/${id}-480.webp`
    expect((await house.ask('nobody', file)).status).toBe(404)
    const forWriters = await house.ask('daria', file)
    expect([forWriters.status, forWriters.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect((await house.ask('petra', file)).status).toBe(404)

    const article = await newArticle('Mit Bild', `## Sehen\n\n![](/medien/${id})`)
    await house.submit('ruth', `${article}/de/veroeffentlichen`, { when: 'now' })
    const page = await house.visit('nobody', '/de/aktuelles/mit-bild')
    expect(page.html).toContain(
      `<img src="/medien/${id}-1000.webp" srcset="/medien/${id}-480.webp 480w, /medien/${id}-960.webp 960w, /medien/${id}-1000.webp 1000w"`,
    )
    expect(page.html).toContain('width="1000" height="500" alt="Zwei Frauen lesen einen Brief." loading="lazy"')
    expect(page.text).toContain('Foto: Brücke e. V., CC BY 4.0')
    const open = await house.ask('nobody', file)
    expect(Object.fromEntries(open.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect((await sharp(Buffer.from(await open.arrayBuffer())).metadata()).width).toBe(480)

    // Withdrawn from the public, the picture is withdrawn as well.
    await house.submit('ruth', `${article}/de/zurueckziehen`, {})
    expect((await house.ask('nobody', file)).status).toBe(404)
  })

  it('block a text in a language they have no words in, and a text that names none of ours', async () => {
    const id = await added()
    const article = await newArticle('Arabisch fehlt', `## Sehen\n\n![](/medien/${id})`)
    await house.submit('ruth', `${article}/ar`, {
      title: 'عنوان الصفحة',
      summary: 'ملخص',
      body: `## نص\n\n![](/medien/${id})`,
    })
    const blocked = await house.visit('ruth', `${article}/ar/veroeffentlichen`)
    expect(blocked.text).toContain('Dem Bild fehlt der Text')
    await house.submit('ruth', `${list}/${id}`, { alt_ar: 'امرأتان تقرآن رسالة' })
    expect((await house.visit('ruth', `${article}/ar/veroeffentlichen`)).text).toContain('nichts gefunden')
    for (const source of [
      'https://elsewhere.example/x.png',
      '/medien/00000000-0000-4000-8000-000000000000',
      `/medien/${id}/../x`,
    ]) {
      await house.submit('ruth', `${article}/de`, { body: `## A\n\nText ![Wort](${source})` })
      const page = await house.visit('ruth', `${article}/de/veroeffentlichen`)
      expect(page.html, source).not.toContain('<img')
      expect(page.text, source).toContain('Dieses Bild gibt es hier nicht')
    }
  })

  it('cannot be deleted while a text names them, and leave no file behind afterwards', async () => {
    const id = await added()
    const article = await newArticle('Nennt es', `## Sehen\n\n![](/medien/${id})`)
    const refused = await house.submit('ruth', `${list}/${id}/entfernen`, {})
    expect([refused.status, refused.text.includes('Nehmen Sie es dort zuerst heraus')]).toEqual([422, true])
    await house.submit('ruth', `${article}/de`, { body: '## Ohne\n\nBild.' })
    const files = await house.rows<{ file_id: string }>('select file_id from picture_files where picture_id = $1', [id])
    const ids = files.map((file) => file.file_id)
    const known = () => house.db.read(systemActor('test'), (tx) => knownPictureFiles(tx, ids))
    expect((await known()).size).toBe(3)
    expect((await house.submit('ruth', `${list}/${id}/entfernen`, {})).location).toContain('bild-weg')
    expect((await known()).size).toBe(0)
    expect((await house.visit('ruth', `${list}/${id}`)).status).toBe(404)
  })

  it('ask for their words, keep what was typed, and take nothing that is no picture', async () => {
    const silent = await send('ruth', { ...words, alt_de: '', alt_tr: 'İki kadın' }, picture)
    expect([silent.status, silent.text.includes('Sagen Sie auf Deutsch, was das Bild zeigt')]).toEqual([422, true])
    expect(silent.html).toContain('İki kadın</textarea>')
    const none = await send('ruth', words)
    expect([none.status, none.text.includes('Wählen Sie eine Bilddatei aus')]).toEqual([422, true])
    const page = await send('ruth', words, Buffer.from('<html><script>1</script>'), 'image/png')
    expect([page.status, page.text.includes('Das ist kein Bild, das wir nehmen')]).toEqual([422, true])
    expect(page.html).toContain('Zwei Frauen lesen einen Brief.</textarea>')
    const large = await send('ruth', words, Buffer.alloc(12 * 1024 * 1024 + 1, 0xff))
    expect([large.status, large.text.includes('größer als 12 Megabyte')]).toEqual([422, true])
    expect((await send('petra', words, picture)).status).toBe(403)
    expect((await send('nobody', words, picture)).status).toBe(303)
  })

  it('keep both words when two describe one at once', async () => {
    const id = await added()
    await house.submit('ruth', `${list}/${id}`, { alt_en: 'Two women read a letter.' })
    const late = await house.submit('daria', `${list}/${id}`, { alt_en: 'Reading together.', seen: '1' })
    expect([
      late.status,
      late.text.includes('Two women read a letter.'),
      late.html.includes('Reading together.</textarea>'),
    ]).toEqual([409, true, true])
  })

  it('are found by no other way of writing their address', async () => {
    const id = await added()
    for (const path of [
      `/medien/${id}`,
      `/medien/${id}-1.webp`,
      `/medien/${id}-480.png`,
      '/medien/..%2f..%2fsecret.key',
      '/medien/x',
      `/medien/${id}-480.webp/x`,
    ])
      expect((await house.ask('ruth', path)).status, path).toBe(404)
    expect((await house.ask('ruth', `/medien/${id}-480.webp`, { method: 'POST' })).status).toBe(404)
  })
})

describe('a picture that only decorates', () => {
  it('needs no words, and is passed over by those who hear the page', async () => {
    const page = await house.visit('ruth', `${list}/neu`)
    expect(page.html).toContain('name="decorative" value="on"')
    const id = await added({ credit: 'Foto: Brücke e. V.', decorative: 'on' })
    const article = await newArticle('Nur Schmuck', `## Sehen\n\n![](/medien/${id})`)
    await house.submit('ruth', `${article}/de/veroeffentlichen`, { when: 'now' })
    expect((await house.visit('nobody', '/de/aktuelles/nur-schmuck')).html).toContain('alt="" loading="lazy"')
    const both = await send('ruth', { ...words, decorative: 'on' }, picture)
    expect([both.status, both.text.includes('Entweder schmückt das Bild nur')]).toEqual([422, true])
  })
})
