import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sourceFolder } from '#app/project-files.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const sample = '/de/materialien/erstes-treffen'

describe('what visitors see', () => {
  it('a library with what a file is, how large, for which year, under which terms, in which language', async () => {
    const { text, status } = await house.visit('nobody', '/de/materialien')
    expect(status).toBe(200)
    expect(text).toContain('8 Materialien gefunden')
    expect(text).toMatch(/Merkblatt: Das erste Treffen .*Deutsch gilt für 2026 PDF, 40 kB , 2 Seiten .*CC BY 4\.0/)
    expect(text).toContain('Quelle: Kompetenzzentrum Vielfalt Hessen (2018)')
  })

  it('the page inside a file where a word stands, with the way there', async () => {
    const { text, document } = await house.visit('nobody', '/de/materialien?q=Nachbesprechung')
    expect(text).toContain('1 Material gefunden')
    expect(text).toMatch(/Seite 2: .*Nehmen Sie sich einen Augenblick für eine Nachbesprechung/)
    expect(document.querySelector('.material-passage a')?.getAttributeValue('href')).toBe(`${sample}/text#teil-2`)
    expect((await house.visit('nobody', '/de/suche?q=Nachbesprechung')).text).toMatch(
      /Materialien \(1\).*Das erste Treffen/,
    )
  })

  it.each(['de', 'leicht', 'en', 'tr', 'ar', 'uk'])(
    'everything in %s, the description in German where it is missing',
    async (lang) => {
      for (const path of [
        '',
        '?q=qzxqzx',
        '?art=form&jahr=2026',
        '/erstes-treffen',
        '/erstes-treffen/text',
        '/kernprofil',
      ])
        expect((await house.visit('nobody', `/${lang}/materialien${path}`)).status).toBe(200)
      const { document } = await house.visit('nobody', `/${lang}/materialien/wollfaden`)
      const heading = document.querySelector('h1')
      if (lang === 'de' || lang === 'en') expect(heading?.getAttributeValue('lang')).toBeNull()
      else
        expect([heading?.getAttributeValue('lang'), heading?.textContent]).toEqual([
          'de',
          'Methodenkarte: Der Wollfaden',
        ])
    },
  )

  it('the nearest materials where nothing is found', async () => {
    const { text } = await house.visit('nobody', '/de/materialien?q=Wollfaden&art=form')
    expect(text).toContain('Dazu haben wir noch kein Material')
    expect(text).toMatch(/Das könnte Ihnen helfen .*Methodenkarte: Der Wollfaden/)
  })

  it('AC-22: the words of a PDF as a page, in its language', async () => {
    const { document, text } = await house.visit('nobody', '/ar/materialien/erstes-treffen/text')
    expect(document.querySelector('.prose')?.getAttributeValue('lang')).toBe('de')
    expect(text).toContain('Verschwiegenheit')
    expect((await house.visit('nobody', '/de/materialien/kernprofil/text')).status).toBe(404)
  })

  it('FI-05, IN-12: the file itself, to save and never to be shown', async () => {
    const answer = await house.ask('nobody', `${sample}/datei`)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="erstes-treffen.pdf"; filename*=UTF-8''erstes-treffen.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-cache',
    })
    const whole = await readFile(join(sourceFolder, 'modules/materials/seed/erstes-treffen.pdf'))
    expect(Buffer.from(await answer.arrayBuffer()).equals(whole)).toBe(true)
    const etag = answer.headers.get('etag') ?? ''
    const again = await house.ask('nobody', `${sample}/datei`, { headers: { 'if-none-match': etag } })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
    // WE-12: not as a part of another page.
    const framed = await house.ask('nobody', `${sample}/datei`, { headers: { 'sec-fetch-dest': 'iframe' } })
    expect(framed.status).toBe(404)
    const link = await house.ask('nobody', '/de/materialien/kernprofil/datei')
    expect([link.status, link.headers.get('location')]).toEqual([303, '/de/materialien/kernprofil'])
    for (const number of ['2', '0', '-1', 'x', '01', '1e0'])
      expect((await house.ask('nobody', `${sample}/fassung/${number}/datei`)).status).toBe(404)
  })
})
