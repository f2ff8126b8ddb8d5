import { describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { buildEvent } from './event.fixtures.ts'
import { useSignUps } from './sign-up.fixtures.ts'

const house = useHouse()
const ours = useSignUps(house)

describe('what the public sees', () => {
  it('says why there is no button (D21)', async () => {
    const texts = await Promise.all(
      [
        { sign_up: 'none' },
        { sign_up: 'by-team', audience: 'volunteers' },
        { opens_on: '2026-12-01' },
        { closes_on: '2026-11-21', day: '2026-12-14' },
      ].map(async (changes) => {
        const made = await buildEvent(house.db, changes)
        return (await house.visit('nobody', `/de/veranstaltungen/${made.slug}`)).text
      }),
    )
    expect(texts[0]).toContain('Eine Anmeldung ist nicht nötig.')
    expect(texts[1]).toContain('Diese Veranstaltung ist für: Lots*innen.')
    expect(texts[2]).toContain('Die Anmeldung beginnt am Dienstag, 1. Dezember 2026.')
    expect(texts[3]).toContain('Die Anmeldung war bis Samstag, 21. November 2026, 23:59 Uhr möglich.')
    for (const text of texts) expect(text).not.toContain('Platz anfragen')
  })

  it('offers no waiting list where there is none', async () => {
    await ours.hold({ waiting_list: 'no' })
    await ours.signUp('erste@mail.example', { quantity: '2' })
    for (const path of [`/de/veranstaltungen/${ours.event.slug}`, ours.path()]) {
      const { text } = await house.visit('nobody', path)
      expect(text).toContain('Alle Plätze sind vergeben, und es gibt keine Warteliste.')
      expect(text).not.toMatch(/Auf die Warteliste|Platz anfragen/)
    }
    expect((await house.visit('nobody', '/de/veranstaltungen')).text).toContain('Ausgebucht')
  })

  it('counts seats, and shows the link on the screen to nobody', async () => {
    await ours.hold({
      form: 'hybrid',
      online_link: 'https://geheim.example/raum',
      seats_in_person: '2',
      seats_online: '',
    })
    const page = await house.visit('nobody', `/de/veranstaltungen/${ours.event.slug}`)
    expect(page.text).toContain('Vor Ort: Noch 2 Plätze frei')
    expect(page.text).toContain('Online: Plätze frei')
    for (const path of [
      `/de/veranstaltungen/${ours.event.slug}`,
      `/de/veranstaltungen/${ours.event.slug}/termin.ics`,
      '/de/veranstaltungen.ics',
    ])
      expect(await (await house.ask('nobody', path)).text()).not.toContain('geheim.example')
    await ours.signUp('online@mail.example', { kind: 'online' })
    await ours.confirm('online@mail.example')
    expect((await ours.mails()).at(-1)?.paragraphs.join(' ')).toContain('https://geheim.example/raum')
  })

  it('filters the list, the month and the feed alike', async () => {
    const online = await buildEvent(house.db, {
      title_de: 'Nur online',
      form: 'online',
      seats_online: '5',
      languages: ['tr'],
      topics: ['wohnen', 'arbeit'],
    })
    for (const path of [
      '/de/veranstaltungen?thema=wohnen',
      '/de/veranstaltungen?form=online&sprache=tr',
      '/de/veranstaltungen?ansicht=monat&monat=2026-12&form=online&sprache=tr',
    ]) {
      const { text } = await house.visit('nobody', path)
      expect(text).toContain('Nur online')
      expect(text).not.toContain(ours.event.texts.de.title)
    }
    const feed = await house.ask('nobody', '/de/veranstaltungen.ics?form=online&sprache=tr')
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const body = await feed.text()
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(body).toContain(online.id)
    const byTopic = await (await house.ask('nobody', '/de/veranstaltungen.ics?thema=wohnen')).text()
    expect(byTopic.match(/^UID:.*/gm)).toEqual(body.match(/^UID:.*/gm))
    expect(byTopic).toContain('Wohnung und Miete')
    const same = await house.ask('nobody', '/de/veranstaltungen.ics?form=online&sprache=tr', {
      headers: { 'if-none-match': feed.headers.get('etag') ?? '' },
    })
    expect(same.status).toBe(304)
  })

  it('shows free seats only, in any language, and pages by key', async () => {
    await ours.signUp('eine@mail.example', { quantity: '2' })
    const free = await house.visit('nobody', '/de/veranstaltungen?frei=ja')
    expect(free.text).not.toContain(ours.event.texts.de.title)
    for (const lang of ['leicht', 'en', 'tr', 'ar', 'uk'])
      expect((await house.visit('nobody', `/${lang}/veranstaltungen`)).status).toBe(200)
    for (let number = 0; number < 22; number += 1) await buildEvent(house.db, { day: '2027-01-05' })
    const first = await house.visit('nobody', '/de/veranstaltungen')
    const next = /href="([^"]*nach=[^"]*)"/.exec(first.html)?.[1] ?? ''
    const second = await house.visit('nobody', next.replaceAll('&amp;', '&'))
    expect(second.status).toBe(200)
    const slugs = (html: string) => [...html.matchAll(/card__link" href="([^"]+)"/g)].map(([, href]) => href)
    expect(slugs(second.html).filter((slug) => slugs(first.html).includes(slug))).toEqual([])
  })

  it('lists what is over in the archive, and drafts nowhere', async () => {
    expect((await house.visit('nobody', '/de/veranstaltungen/archiv')).text).toContain(
      'Erstes Treffen der neuen Lots*innen',
    )
    expect((await house.visit('nobody', '/de/veranstaltungen')).text).not.toContain('Neujahrskaffee')
    const [draft] = await house.rows<{ slug: string }>("select slug from events where state = 'draft' limit 1")
    expect((await house.visit('nobody', `/de/veranstaltungen/${draft?.slug}`)).status).toBe(404)
    expect((await house.visit('nobody', '/de/')).text).toContain('Eltern und Schule')
  })
})
