import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { beginByLink, demoPath } from './pathways.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

describe('with an account', () => {
  it('Leyla begins one for her association and finds it on her start page', async () => {
    const open = '/de/wege/verein-gruenden/beginnen'
    expect((await house.visit('nobody', open)).html).not.toContain('/mein/wege/neu')
    expect((await house.visit('leyla', open)).html).toContain('href="/de/mein/wege/neu?weg=verein-gruenden"')
    const form = await house.visit('leyla', '/de/mein/wege/neu?weg=verein-gruenden')
    expect(form.html).toContain('value="Granatapfelgarten e. V."')
    const sent = await house.submit('leyla', '/de/mein/wege/neu', { kind: 'association', start: '2028-01-10' })
    expect(sent.status).toBe(303)
    expect((await house.visit('leyla', (sent.location ?? '').split('?')[0] ?? '')).text).toContain('Unser Weg')
    expect((await house.visit('leyla', '/de/mein/wege')).text).toContain('Verein gründen')
    expect((await house.visit('leyla', '/de/mein')).text).toContain('Ihr Weg, als Nächstes')
    expect((await house.visit('petra', '/de/mein/wege')).text).toContain('Noch kein Weg')
    expect((await house.post('leyla', '/de/mein/wege/neu', { founder: '' })).status).toBe(422)
  })

  it('binds a path of a link to her profile', async () => {
    const desk = await beginByLink(house, 'mikroprojekt', { email: 'leyla@post.example', founder: 'Unsere Gruppe' })
    expect((await house.visit('nobody', `/de${desk}`)).text).not.toContain('Mit unserem Profil verbinden')
    const page = await house.visit('leyla', `/de${desk}`)
    const profile = /<option value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? ''
    expect((await house.post('petra', `/de${desk}/verbinden`, { profile })).status).toBe(404)
    const bound = await house.post('leyla', `/de${desk}/verbinden`, { profile })
    expect(bound.location).toMatch(/^\/de\/mein\/wege\/[0-9a-f-]{36}\?meldung=verbunden$/)
    expect((await house.visit('leyla', '/de/mein/wege')).text).toContain('Unsere Gruppe')
    expect((await house.visit('nobody', `/de${desk}`)).status).toBe(200)
  })

  it('AZ-03: a foreign path is not there, whatever one asks for', async () => {
    const id = await demoPath(house, 'microproject')
    const parts = ['', '/schritt/idea', '/angaben', '/loeschen', '/entwurf', '/brief', '/brief/blatt']
    for (const persona of ['petra', 'timo', 'ruth', 'olaf', 'anke', 'selin'] as const)
      for (const part of parts)
        expect((await house.ask(persona, `/de/mein/wege/${id}${part}`)).status, `${persona} ${part}`).toBe(404)
    for (const part of ['/schritt/idea', '/angaben', '/loeschen', '/brief', '/begleitung'])
      expect((await house.post('petra', `/de/mein/wege/${id}${part}`, { title: 'Fremd' })).status).toBe(404)
    for (const part of parts.slice(0, -1))
      expect((await house.ask('leyla', `/de/mein/wege/${id}${part}`)).status).toBe(200)
    expect((await house.ask('leyla', `/de/mein/wege/${id}/schritt/gibtEsNicht`)).status).toBe(404)
  })
})

describe('company', () => {
  it('the centre sees who asks and where they stand; the words only who walks along', async () => {
    const desk = await beginByLink(house, 'verein-gruenden', {
      founder: 'Gruppe Kompass',
      email: 'kompass@post.example',
    })
    await house.submit('nobody', `/de${desk}/schritt/idea`, { purpose: 'Geheimer Zweck der Gruppe.' })
    const [row] = await house.rows<{ id: string }>("select id from pathways where founder = 'Gruppe Kompass'")
    const own = `/de/mein/wege/${row?.id}`
    expect((await house.visit('ruth', '/de/mein/wege/uebersicht')).text).not.toContain('Gruppe Kompass')

    await house.submit('nobody', `/de${desk}`, {}, { action: `/de${desk}/begleitung` })
    expect(await house.rows("select from outbox_mails where kind = 'pathways.company'")).not.toEqual([])
    const overview = await house.visit('ruth', '/de/mein/wege/uebersicht')
    expect(overview.text).toMatch(/Gruppe Kompass.*Verein gründen.*Vogelsbergkreis/)
    expect(overview.text).toMatch(/Noch ohne Begleitung.*Gruppe Kompass/)
    expect(overview.text).not.toContain('Geheimer Zweck')
    expect((await house.visit('ruth', own)).status).toBe(404)
    expect((await house.visit('ruth', '/de/mein')).text).toContain('wünschen sich Begleitung')

    // Two presses are one: the founders are told once that somebody walks along, never who or what.
    for (let round = 0; round < 2; round += 1)
      expect((await house.post('ruth', `${own}/begleiten`, {})).location).toBe(`${own}?meldung=uebernommen`)
    const told = await house.rows<{ recipient: string; words: string }>(
      "select recipient, subject || paragraphs::text as words from outbox_mails where kind = 'pathways.accompanied'",
    )
    expect(told).toEqual([{ recipient: 'kompass@post.example', words: expect.not.stringMatching(/Ruth|Kompass/) }])
    expect((await house.visit('ruth', own)).document.querySelector('h1')?.textContent).toBe('Gruppe Kompass')
    expect((await house.visit('ruth', `${own}/schritt/idea`)).text).toContain('Geheimer Zweck der Gruppe.')
    expect((await house.visit('daria', `${own}/schritt/idea`)).status).toBe(404)
    // She reads and notes; the words stay the founders' own.
    expect((await house.post('ruth', `${own}/schritt/idea`, { purpose: 'Umgeschrieben' })).status).toBe(404)
    expect((await house.post('ruth', `${own}/notiz`, { text: '' })).status).toBe(422)
    expect((await house.post('ruth', `${own}/notiz`, { text: 'Wir telefonieren am Dienstag.' })).status).toBe(303)
    expect((await house.post('daria', `${own}/notiz`, { text: 'Ich auch.' })).status).toBe(404)
    expect((await house.visit('nobody', `/de${desk}`)).text).toContain('Wir telefonieren am Dienstag.')
    expect(
      await house.rows("select from outbox_mails where kind = 'pathways.note' and recipient = 'kompass@post.example'"),
    ).toHaveLength(1)

    await house.submit('nobody', `/de${desk}`, {}, { action: `/de${desk}/begleitung` })
    expect((await house.visit('ruth', own)).status).toBe(404)
    expect((await house.visit('ruth', '/de/mein/wege/uebersicht')).text).not.toContain('Gruppe Kompass')
    expect((await house.post('ruth', `${own}/begleiten`, {})).status).toBe(404)
  })

  it('goes from one to the other, who hears of it', async () => {
    const id = await demoPath(house, 'microproject')
    const [before] = await house.rows<{ name: string }>('select companion_name as name from pathways where id = $1', [
      id,
    ])
    expect(before?.name).toContain('Daria')
    expect((await house.post('ruth', `/de/mein/wege/${id}/begleiten`, {})).status).toBe(303)
    const told = await house.rows("select recipient from outbox_mails where kind = 'pathways.taken-over'")
    expect(told).toEqual([{ recipient: 'daria@zentrum.example' }])
    expect((await house.visit('daria', `/de/mein/wege/${id}`)).status).toBe(404)
  })

  it('is for the centre: others may not look', async () => {
    expect((await house.visit('petra', '/de/mein/wege/uebersicht')).status).toBe(403)
    expect((await house.visit('ruth', '/de/mein/wege/uebersicht?ab=gestern&nach=x')).status).toBe(200)
  })
})
