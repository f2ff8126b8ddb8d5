import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { filmBytes, filmCaptions, filmFacts, putFilm, takeFilmAway } from './film.fixtures.ts'

const house = useHouse()
const file = '/de/gebaerdensprache/film.mp4'

afterEach(() => takeFilmAway(house.settings.dataDirectory))

const notShown = () => house.logged.filter((line) => line.includes('sign-language.film-not-shown'))

describe('AC-18, AC-19: without a film', () => {
  it.each(languages)('%s: says that it is not there yet, whom to ask, and leads to the text', async (lang) => {
    const { status, html, document } = await house.visit('nobody', `/${lang}/gebaerdensprache`)
    expect(status).toBe(200)
    expect(document.querySelector('video')).toBeNull()
    expect(document.querySelector('main .notice')).not.toBeNull()
    expect(html).toContain('mailto:post@betrieb.example')
    expect(html).toContain(`href="/${lang}/rueckmeldung"`)
    expect(html).toContain('href="/leicht/leichte-sprache"')
  })

  it('has no file, and nothing to complain about', async () => {
    const before = notShown().length
    await house.visit('nobody', '/de/gebaerdensprache')
    for (const path of [file, '/de/gebaerdensprache/untertitel.vtt'])
      expect((await house.ask('nobody', path)).status).toBe(404)
    expect(notShown()).toHaveLength(before)
  })
})

describe('AC-18: with a film', () => {
  it('is shown with length, size, day, captions, sign and a file to keep', async () => {
    await putFilm(house.settings.dataDirectory)
    const { html, text, document } = await house.visit('nobody', '/de/gebaerdensprache')
    const video = document.querySelector('video')
    expect(video?.getAttributeValue('src')).toBe(file)
    expect(video?.getAttributeValue('preload')).toBe('none')
    expect(video?.hasAttribute('autoplay')).toBe(false)
    expect(video?.getAttributeValue('width')).toBe(String(filmFacts.width))
    expect(document.querySelector('video track')?.getAttributeValue('kind')).toBe('captions')
    expect(document.querySelector('.film__sign svg')).not.toBeNull()
    expect(text).toContain('3:07 Minuten')
    expect(text).toContain('0,3 Megabyte')
    expect(text).toContain('1. Februar 2027')
    expect(html).toMatch(/href="\/de\/gebaerdensprache\/film\.mp4"[^>]*download="|download="[^"]+"[^>]*href="\/de\/geb/)
    expect(await (await house.ask('nobody', '/de/gebaerdensprache/untertitel.vtt')).text()).toBe(filmCaptions)
  })

  it('goes over the wire whole, in parts, by its head, and not again when it is known', async () => {
    await putFilm(house.settings.dataDirectory)
    const whole = await house.ask('nobody', file)
    expect(whole.status).toBe(200)
    expect(whole.headers.get('content-type')).toBe('video/mp4')
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
    expect(Buffer.from(await whole.arrayBuffer()).equals(filmBytes)).toBe(true)

    const etag = whole.headers.get('etag') ?? ''
    const asked = (headers: Record<string, string>, method = 'GET') => house.ask('nobody', file, { method, headers })
    const part = await asked({ range: 'bytes=4-11', 'if-range': etag })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 4-11/${filmBytes.length}`)
    expect(part.headers.get('content-length')).toBe('8')
    expect(await part.text()).toBe('ftypisom')
    expect((await asked({ range: 'bytes=-5' })).headers.get('content-range')).toBe(
      `bytes ${filmBytes.length - 5}-${filmBytes.length - 1}/${filmBytes.length}`,
    )
    const beyond = await asked({ range: `bytes=${filmBytes.length}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${filmBytes.length}`])
    const other = await asked({ range: 'bytes=4-11', 'if-range': '"another"' })
    expect(other.status).toBe(200)
    await other.body?.cancel()
    expect((await asked({ 'if-none-match': etag })).status).toBe(304)
    const head = await asked({}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      String(filmBytes.length),
      '',
    ])
  })

  it.each([
    ['captions-missing', { captions: undefined }],
    ['captions-missing', { captions: '1\n00:00:00,000 --> 00:00:04,000\nSubRip' }],
    ['facts-missing', { facts: undefined }],
    ['facts-unreadable', { facts: { seconds: 1 } }],
    ['film-missing', { film: undefined }],
    ['film-no-mp4', { film: Buffer.from('<html>no film') }],
    ['picture-too-small', { facts: { ...filmFacts, width: 300 } }],
    ['pictures-too-few', { facts: { ...filmFacts, fps: 12 } }],
  ])('is not shown with a fault, and the log says which: %s', async (problem, parts) => {
    await putFilm(house.settings.dataDirectory, parts)
    const { status, document } = await house.visit('nobody', '/de/gebaerdensprache')
    expect([status, document.querySelector('video')]).toEqual([200, null])
    expect(notShown().at(-1)).toContain(problem)
    expect((await house.ask('nobody', file)).status).toBe(404)
  })
})

describe('AC-19: Leichte Sprache and Gebärdensprache from every page', () => {
  it.each(languages)('%s: from the start page and an article, one click away', async (lang) => {
    for (const path of [`/${lang}/`, `/${lang}/ueber-uns`]) {
      const { document } = await house.visit('nobody', path)
      const links = (place: string) =>
        document.querySelectorAll(`${place} .easy-access a`).map((link) => link.getAttributeValue('href'))
      const both = ['/leicht/leichte-sprache', `/${lang}/gebaerdensprache`]
      expect(links('footer')).toEqual(both)
      if (path === `/${lang}/`) expect(links('main')).toEqual(both)
    }
  })

  it('the explanation names contents, ways, the gist of the statement and what else there is, and its links lead somewhere', async () => {
    const { document, text } = await house.visit('nobody', '/leicht/leichte-sprache')
    expect(document.querySelectorAll('main h2').map((heading) => heading.textContent)).toEqual([
      'Was gibt es auf dieser Seite?',
      'Wie benutzen Sie diese Seite?',
      'Können alle diese Seite benutzen?',
      'Was gibt es noch in Leichter Sprache?',
      'Was gibt es in Gebärden·sprache?',
    ])
    expect(text).toContain('noch keine Prüfer*innen für Leichte Sprache geprüft')
    const targets = document.querySelectorAll('main a').map((link) => link.getAttributeValue('href') ?? '')
    const own = targets.filter((href) => href.startsWith('/'))
    expect(own.length).toBeGreaterThan(12)
    for (const href of own) expect((await house.ask('nobody', href)).status, href).toBe(200)
  })

  it('marks its pages for the style, in German', async () => {
    const { document } = await house.visit('nobody', '/leicht/')
    const root = document.querySelector('html')
    expect([root?.getAttributeValue('lang'), root?.getAttributeValue('class')]).toEqual(['de', 'plain-language'])
    expect((await house.visit('nobody', '/de/')).document.querySelector('html')?.getAttributeValue('class')).toBeNull()
  })
})
