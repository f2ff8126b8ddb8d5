import { extractText, getMeta } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()

async function documentAt(page: string, lang = page.split('/')[1] ?? 'de') {
  const response = await house.ask('nobody', `/${lang}/pdf?seite=${encodeURIComponent(page)}`)
  if (response.status !== 200)
    return { status: response.status, text: '', bytes: '', title: '', headers: response.headers }
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { info } = await getMeta(bytes.slice())
  const { text } = await extractText(bytes.slice(), { mergePages: true })
  return {
    status: 200,
    text: text.normalize('NFKC'),
    bytes: Buffer.from(bytes).toString('latin1'),
    title: String(info['Title']),
    headers: response.headers,
  }
}

describe('F10: a page as a document', () => {
  it.each(languages)('in %s, tagged for being read aloud (AC-22)', async (lang) => {
    const { status, bytes, title, text } = await documentAt(`/${lang}/ueber-uns`)
    expect(status).toBe(200)
    expect(bytes).toContain('/StructTreeRoot')
    expect(bytes).toContain('/ViewerPreferences')
    expect(title.length).toBeGreaterThan(3)
    expect(text).toContain('22.11.2026'.slice(6))
  })

  it('an entry: its words, its hours, its telephone; nothing one presses', async () => {
    const { text, title, headers } = await documentAt('/de/projekte/wir-lotsinnen-bruecke')
    expect(title).toContain('Brücke')
    expect(text).toMatch(/069 90009-\d{3}/)
    expect(text).toContain('Montag')
    expect(text).not.toContain('Als PDF speichern')
    expect(text).not.toContain('Uhrzeit, 10:00')
    expect(headers.get('content-disposition')).toBe('inline; filename="de-projekte-wir-lotsinnen-bruecke.pdf"')
  })

  it('every public page that has words, also lists and maps', async () => {
    for (const page of ['/de/', '/ar/finden?q=Offenbach', '/de/kreise', '/de/kreise/wetteraukreis', '/ar/impressum'])
      expect((await documentAt(page)).status, page).toBe(200)
  })

  it('IN-08: what people typed is text in the document, whatever it looks like', async () => {
    const hostile = '#panic("x") $sqrt(2)$ @label *stark* <script>alert(1)</script> \\ `code` #read("/etc/passwd")'
    await house.rows("update article_texts set summary = $1, body = $1 where slug = 'beratung' and lang = 'de'", [
      hostile,
    ])
    const { status, text } = await documentAt('/de/beratung')
    expect(status).toBe(200)
    for (const piece of ['#panic("x")', '<script>alert(1)</script>', '#read("/etc/passwd")'])
      expect(text).toContain(piece)
  })

  it('no page that no index may hold: what people search for, what a private link shows', async () => {
    for (const page of ['/en/suche?q=Beratung', '/de/rueckmeldung?seite=/de/', '/de/fragen?q=Amt']) {
      expect((await house.ask('nobody', page)).status, page).toBe(200)
      expect((await documentAt(page)).status, page).toBe(404)
    }
  })

  it('no member page, no other site, no document of a document, nothing that is not there', async () => {
    for (const page of [
      '/de/mein',
      '/de/mein/profile',
      '//evil.example/de/',
      'https://evil.example/de/',
      '/xx/ueber-uns',
      '/de/gibt-es-nicht',
      '/de/pdf?seite=/de/',
      '/healthz',
      '',
    ])
      expect((await documentAt(page, 'de')).status, page).toBe(404)
  })
})
