import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDocx } from '#platform/files/zip.fixtures.ts'
import { personas, useHouse } from '#test/house.ts'
import { sourceFolder } from '#app/project-files.ts'
import { readWaitingFiles } from './index.ts'
import { buildPdf } from './pdf.fixtures.ts'
import { newKey, sendForm } from './web.fixtures.ts'

const house = useHouse()
const pdf = (text: string) => ({ name: 'Heft.pdf', bytes: buildPdf([text]) })

async function create(title: string, file = pdf('Inhalt')): Promise<string> {
  const made = await sendForm(house, 'ruth', '/de/mein/materialien/neu', { title, kind: 'leaflet' }, file)
  expect(made.status).toBe(303)
  return made.location.split('?')[0] ?? ''
}

async function publish(overview: string): Promise<void> {
  const fields = { summary_de: 'Eine Beschreibung.', credit: 'Ruth', languages: ['de'] }
  expect((await house.submit('ruth', `${overview}/bearbeiten`, fields)).status).toBe(303)
  expect((await house.submit('ruth', `${overview}/veroeffentlichen`, {})).status).toBe(303)
}

async function addresses(overview: string): Promise<string> {
  const id = overview.split('/').at(-1) ?? ''
  const [row] = await house.rows<{ slug: string }>('select slug from materials where id = $1', [id])
  return `/de/materialien/${row?.slug ?? ''}`
}

describe('what Ruth does', () => {
  it('a new version keeps the address; the old one is kept, and says that it no longer counts', async () => {
    const overview = await create('Stundennachweis', pdf('Alter Inhalt Apfelmus'))
    await publish(overview)
    const page = await addresses(overview)
    expect(page).toBe('/de/materialien/stundennachweis')
    await readWaitingFiles(house.db, house.files, sourceFolder)
    expect((await house.visit('nobody', '/de/materialien?q=Apfelmus')).text).toContain('Stundennachweis')

    const docx = { name: 'Nachweis neu.docx', bytes: buildDocx(['Neuer Inhalt Birnenmus']) }
    const fields = { seen: '1', valid_year: '2027', news: 'Neuer Satz je Stunde' }
    const added = await sendForm(house, 'ruth', `${overview}/fassung`, fields, docx)
    expect(added.location).toBe(`${overview}?meldung=fassung`)
    await readWaitingFiles(house.db, house.files, sourceFolder)

    const { text } = await house.visit('nobody', page)
    expect(text).toMatch(/gilt für 2027 .*DOCX, 1 kB herunterladen/)
    expect(text).toContain('Neuer Satz je Stunde')
    expect(text).toMatch(/1 ältere Fassung .*Diese Fassungen gelten nicht mehr/)
    const name = (path: string) =>
      house.ask('nobody', path).then((answer) => answer.headers.get('content-disposition')?.split(';')[1])
    expect(await name(`${page}/datei`)).toBe(' filename="Nachweis neu.docx"')
    expect(await name(`${page}/fassung/1/datei`)).toBe(' filename="Heft.pdf"')
    expect((await house.visit('nobody', '/de/materialien?q=Apfelmus')).text).toContain(
      'Dazu haben wir noch kein Material',
    )
    expect((await house.visit('nobody', '/de/materialien?q=Birnenmus&jahr=2027')).text).toContain('1 Material gefunden')
    expect((await house.visit('ruth', overview)).text).toMatch(
      /Fassung 2 eingestellt .*Text von Fassung 1 gelesen .*Angelegt/,
    )
  })

  it('a draft is seen by her team only, page and file and words; a withdrawn one is gone at once, and can be had back', async () => {
    const overview = await create('Geheimsache', pdf('Nusskuchen'))
    const page = await addresses(overview)
    await readWaitingFiles(house.db, house.files, sourceFolder)
    const seen = async () =>
      Object.fromEntries(
        await Promise.all(
          personas.map(async (persona) => [
            persona,
            await Promise.all(
              ['', '/datei', '/text', '/fassung/1/datei'].map(
                async (part) => (await house.ask(persona, page + part)).status,
              ),
            ),
          ]),
        ),
      )
    const [all, none] = [
      [200, 200, 200, 200],
      [404, 404, 404, 404],
    ]
    const others = Object.fromEntries(personas.map((persona) => [persona, none]))
    expect(await seen()).toEqual({ ...others, ruth: all, daria: all })
    expect((await house.visit('nobody', '/de/suche?q=Nusskuchen')).text).not.toContain('Geheimsache')
    expect((await house.visit('ruth', `${overview}/veroeffentlichen`)).text).toContain('eine Beschreibung auf Deutsch')
    expect((await house.submit('ruth', `${overview}/veroeffentlichen`, {})).status).toBe(422)

    await publish(overview)
    expect(await seen()).toEqual(Object.fromEntries(personas.map((persona) => [persona, all])))
    expect((await house.visit('nobody', '/de/suche?q=Nusskuchen')).text).toContain('Geheimsache')
    const withdrawn = await house.submit('ruth', `${overview}/zurueckziehen`, {})
    expect(await seen()).toEqual({ ...others, ruth: all, daria: all })
    expect((await house.visit('nobody', '/de/materialien?q=Nusskuchen')).text).not.toContain('Geheimsache')

    const undone = await house.submit('ruth', withdrawn.location ?? '', {}, { action: `${overview}/veroeffentlichen` })
    expect(undone.location).toBe(`${overview}?meldung=veroeffentlicht`)
    expect((await house.ask('nobody', `${page}/datei`)).status).toBe(200)
  })

  it.each([
    [
      'a page',
      'Heft.pdf',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'Diese Art von Datei nehmen wir nicht',
    ],
    [
      'a drawing with a script',
      'Bild.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'Diese Art von Datei',
    ],
    ['a program', 'Heft.pdf', Buffer.from('MZ\x90\0'), 'Diese Art von Datei nehmen wir nicht'],
    ['a mail', 'Heft.pdf', Buffer.from('From: a@b.example\r\n\r\nx'), 'Diese Art von Datei nehmen wir nicht'],
    ['macros', 'Heft.docx', buildDocx(['x'], [{ name: 'word/vbaProject.bin', content: 'x' }]), 'stecken Makros'],
    ['half a picture', 'Bild.png', Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'), 'Dieses Bild lässt sich nicht lesen'],
    ['too much', 'Heft.pdf', Buffer.concat([buildPdf(['x']), Buffer.alloc(20_000_001)]), 'größer als 20 MB'],
    [
      'a document and something behind it',
      'Heft.docx',
      Buffer.concat([buildDocx(['x']), Buffer.from('PK')]),
      'Diese Art von Datei',
    ],
  ])(
    'FI-02: %s is refused in words, what was typed stays, and nothing is left behind',
    async (_, name, bytes, sentence) => {
      const [before] = await house.rows('select count(*)::int as n from materials')
      const stored = await storedFiles()
      const fields = { title: 'Bleibt <b>stehen</b>', kind: 'form' }
      const answer = await sendForm(house, 'ruth', '/de/mein/materialien/neu', fields, { name, bytes })
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(sentence)
      expect(answer.text).toContain('value="Bleibt &lt;b&gt;stehen&lt;/b&gt;"')
      expect(await house.rows('select count(*)::int as n from materials')).toEqual([before])
      expect(await storedFiles()).toEqual(stored)
    },
  )

  it('FI-02: a picture comes out without the place where it was taken', async () => {
    const bytes = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#0A5960' } })
      .withExif({ IFD0: { Copyright: 'Kanarienvogel' } })
      .jpeg()
      .toBuffer()
    const page = await addresses(await create('Plakat', { name: 'IMG_2026.jpeg', bytes }))
    const answer = await house.ask('ruth', `${page}/datei`)
    expect(answer.headers.get('content-disposition')).toContain('filename="IMG_2026.jpg"')
    expect(Buffer.from(await answer.arrayBuffer()).includes('Kanarienvogel')).toBe(false)
  })

  it('CO-05: 10 identical posts make one material and keep one file', async () => {
    const stored = (await storedFiles()).length
    const fields = { title: 'Einmalig', kind: 'report', _key: newKey() }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => sendForm(house, 'ruth', '/de/mein/materialien/neu', fields, pdf('x'))),
    )
    const made = await house.rows<{ id: string }>("select id from materials where slug like 'einmalig%'")
    expect(made).toHaveLength(1)
    expect(answers.every(({ status }) => status === 303)).toBe(true)
    expect(new Set(answers.map(({ location }) => location.split('?')[0])).size).toBeLessThanOrEqual(2)
    expect(await storedFiles()).toHaveLength(stored + 1)
  })

  it('FI-09: what a crash left in the store is swept, and what belongs to a version stays', async () => {
    const lost = await house.files.put(buildPdf(['verloren']), { type: 'application/pdf' })
    const { knownMaterialFiles } = await import('./index.ts')
    const { systemActor } = await import('#kernel/actor.ts')
    const before = await storedFiles()
    const swept = await house.files.sweep(new Date(Date.now() + 60_000), (ids) =>
      house.db.read(systemActor('test'), (tx) => knownMaterialFiles(tx, ids)),
    )
    expect(swept).toBe(1)
    expect(await house.files.read(lost)).toBeUndefined()
    expect(before.length).toBeGreaterThan(0)
    for (const { file } of before) expect(await house.files.read(file)).toBeDefined()
  })

  it('what she types is text on every page', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202E'
    const overview = await create(`Feindlich ${hostile}`)
    const texts = {
      title_de: `Feindlich ${hostile}`,
      summary_de: hostile,
      title_ar: `عنوان ${hostile}`,
      summary_ar: hostile,
      credit: hostile,
    }
    const fields = { ...texts, source_name: hostile, accessible_note: hostile, languages: ['de'] }
    expect((await house.submit('ruth', `${overview}/bearbeiten`, fields)).status).toBe(303)
    await house.submit('ruth', `${overview}/veroeffentlichen`, {})
    const page = await addresses(overview)
    const paths = [page, page.replace('/de/', '/ar/'), '/de/materialien?q=Feindlich', '/de/suche?q=Feindlich', overview]
    for (const path of [...paths, `${overview}/bearbeiten`, '/de/mein/materialien']) {
      const { html } = await house.visit('ruth', path)
      expect(html).toContain('&lt;script&gt;')
      expect(html).not.toMatch(/<script>alert|<img src=x|\u202E/)
    }
  })
})

describe('who may keep materials', () => {
  beforeAll(async () => {
    await create('Fremd')
  })

  it.each(personas.filter((one) => one !== 'ruth' && one !== 'daria'))('not %s', async (persona) => {
    const [row] = await house.rows<{ id: string }>("select id from materials where slug = 'fremd'")
    const overview = `/de/mein/materialien/${row?.id ?? ''}`
    const refused = persona === 'nobody' ? 303 : 404
    for (const part of ['', '/bearbeiten', '/fassung', '/veroeffentlichen', '/zurueckziehen'])
      expect((await house.ask(persona, overview + part)).status, part).toBe(refused)
    expect((await sendForm(house, persona, `${overview}/fassung`, { seen: '1' }, pdf('böse'))).status).toBe(refused)
    const list = persona === 'nobody' ? 303 : 403
    expect((await house.ask(persona, '/de/mein/materialien')).status).toBe(list)
    expect((await sendForm(house, persona, '/de/mein/materialien/neu', { title: 'x', kind: 'form' })).status).toBe(list)
    expect(
      await house.rows(
        "select from material_versions v join materials m on m.id = v.material_id where m.slug = 'fremd'",
      ),
    ).toHaveLength(1)
  })
})

async function storedFiles() {
  return house.rows<{ file: string }>('select file from material_versions where file is not null order by file')
}
