import { expect, it } from 'vitest'
import { publish } from '#modules/offers-and-seeks/listings.fixtures.ts'
import { type Persona, useHouse } from './house.ts'

const house = useHouse()

/** Breaks out of a text, an attribute, a comment and a script, whichever it lands in. */
const payload = (word: string) =>
  `${word}--></title></textarea>"'><img src=x onerror=alert(1)><script>alert(1)</script>`

it('IN-01: markup in what an association notes, offers, writes and says about joining is inert on every page', async () => {
  const [leyla] = await house.rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
  const [umbrella] = await house.rows<{ id: string }>(
    "select id from profiles where kind = 'umbrella' and state = 'published' order by slug limit 1",
  )
  const own = `/de/mein/verein/${leyla?.id}`
  const noted = await house.submit('leyla', `${own}/pruefen/board`, {
    kept_at: payload('hostilekept'),
    office: payload('hostileoffice'),
    note: payload('hostilenote'),
  })
  const joining = `/de/mein/verein/${umbrella?.id}/beitritt`
  const joined = await house.submit('daria', joining, {
    text_de: payload('hostilejoin'),
    text_ar: payload('hostilejoin'),
  })
  expect([noted.status, joined.status]).toEqual([303, 303])
  const id = await publish(house, 'petra', {
    title: payload('hostiletitle').slice(0, 120),
    text: payload('hostilelisting'),
  })
  const written = await house.submit('leyla', `/de/mein/gesuche/${id}/schreiben`, {
    from: leyla?.id ?? '',
    text: payload('hostilemessage'),
  })
  expect(written.status).toBe(303)
  const pages: readonly (readonly [Persona, string])[] = [
    ['leyla', own],
    ['leyla', `${own}/pruefen/board`],
    ['leyla', `${own}/uebergabe`],
    ['daria', joining],
    ['nobody', '/de/dachverband'],
    ['nobody', '/ar/dachverband'],
    ['nobody', '/de/gesuche'],
    ['nobody', `/ar/gesuche/${id}`],
    ['petra', '/de/mein/gesuche'],
    ['petra', `/de/mein/gesuche/${id}/bearbeiten`],
    ['daria', `/de/mein/gesuche/${id}/entfernen`],
    ['leyla', (written.location ?? '').split('?')[0] ?? ''],
    ['nobody', `/de/gesuche?ort=${encodeURIComponent(payload('hostileplace'))}`],
    ['nobody', `/de/foerderung?betrag=${encodeURIComponent(payload('hostileamount'))}`],
  ]
  const all: string[] = []
  for (const [persona, path] of pages) {
    const { document, html, status } = await house.visit(persona, path)
    expect(status, path).toBeLessThan(500)
    expect(
      document.querySelectorAll('img').filter((one) => one.getAttributeValue('src') === 'x'),
      path,
    ).toEqual([])
    for (const script of document.querySelectorAll('script'))
      if (script.getAttributeValue('type') !== 'application/ld+json') expect(script.textContent, path).toBe('')
    expect(html).not.toMatch(/<[^>"']*(?:"[^"]*"[^>"']*)*\son[a-z]+=/i)
    all.push(html)
  }
  for (const word of ['kept', 'office', 'note', 'join', 'title', 'listing', 'message'])
    expect(all.join('\n').includes(`hostile${word}`), word).toBe(true)
  const pdf = Buffer.from(await (await house.ask('leyla', `${own}/uebergabe.pdf`)).arrayBuffer())
  expect(pdf.toString('latin1')).toContain('pdfuaid')
}, 30_000)
