import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { groupNamed, idOf, postSaying, sendPost, threadNamed } from './exchange.fixtures.ts'

const house = useHouse()
const base = '/de/mein/austausch'

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
})

describe('groups', () => {
  it('show Petra what is new in hers, and Timo nothing of a group by invitation', async () => {
    const start = await house.visit('petra', base)
    expect(start.text).toContain('Steuerungsgruppe Landestreffen')
    expect(start.text).toContain('Gespräche mit Neuem')
    expect((await house.visit('timo', base)).text).not.toContain('Steuerungsgruppe')
    const group = await groupNamed(house, 'Steuerungsgruppe')
    const thread = await threadNamed(house, 'Programm für den Vormittag')
    const post = await postSaying(house, 'Vorschlag: erst Berichte')
    for (const path of [
      `/gruppen/${group}`,
      `/gruppen/${group}/mitglieder`,
      `/gruppen/${group}/neu`,
      `/gespraeche/${thread}`,
      `/beitraege/${post}/verlauf`,
      `/beitraege/${post}/melden`,
    ])
      expect((await house.visit('timo', base + path)).status, path).toBe(404)
    expect((await sendPost(house, 'timo', `${base}/gespraeche/${thread}`, { text: 'Hallo' })).status).toBe(404)
    expect((await house.visit('petra', `${base}/gespraeche/${thread}`)).status).toBe(200)
  })

  it('let everybody go at any time, and by invitation only back into a closed one', async () => {
    const group = await groupNamed(house, 'Steuerungsgruppe')
    const page = `${base}/gruppen/${group}`
    expect((await house.post('leyla', `${page}/verlassen`, {})).status).toBe(303)
    expect((await house.visit('leyla', page)).status).toBe(404)
    expect((await house.post('leyla', `${page}/beitreten`, {})).status).toBe(404)
    const [leyla] = await house.rows<{ email: string }>(
      "select a.email from accounts a join people p on p.id = a.person_id where p.given_name = 'Leyla'",
    )
    const invited = await house.post('ruth', `${page}/einladen`, { email: leyla?.email ?? '' })
    const nobody = await house.post('ruth', `${page}/einladen`, { email: 'niemand@nirgends.example' })
    expect(invited.location).toBe(nobody.location)
    const [mail] = await house.rows<{ subject: string; paragraphs: unknown }>(
      "select subject, paragraphs from outbox_mails where kind = 'exchange.invited'",
    )
    expect(JSON.stringify(mail)).not.toContain('Steuerungsgruppe')
    expect((await house.visit('leyla', base)).text).toContain('Einladung annehmen')
    expect((await house.post('leyla', `${page}/beitreten`, {})).status).toBe(303)
    expect((await house.visit('leyla', page)).status).toBe(200)
  })

  it('are begun by anybody as working groups, and the others by the centre alone', async () => {
    const made = await house.submit('timo', `${base}/gruppen/neu`, { name: 'Runde Kleiderkammer', open: [] })
    expect(made.status).toBe(303)
    const group = await groupNamed(house, 'Runde Kleiderkammer')
    expect((await house.visit('petra', `${base}/gruppen/${group}`)).status).toBe(404)
    expect((await house.visit('timo', `${base}/gruppen/${group}/bearbeiten`)).status).toBe(200)
    expect((await house.submit('timo', `${base}/gruppen/neu`, { name: 'Für alle anderen', kind: 'all' })).status).toBe(
      422,
    )
    // Somebody else has saved meanwhile: both texts are there, nothing is lost.
    const path = `${base}/gruppen/${group}/bearbeiten`
    expect((await house.submit('ruth', path, { about: 'Von Ruth.' })).status).toBe(303)
    const late = await house.submit('timo', path, { about: 'Von Timo.', seen: '1' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Von Ruth.')
    expect(late.html).toContain('Von Timo.')
  })

  it('show the way to each page, without the page itself', async () => {
    const way = async (path: string) =>
      [...(await house.visit('petra', path)).document.querySelectorAll('.breadcrumb a')].map((link) =>
        link.textContent?.trim(),
      )
    const [start, exchange, ...more] = await way(`${base}/gruppen/${await groupNamed(house, 'Steuerungsgruppe')}/neu`)
    expect([start, exchange]).toEqual(['Mein Bereich', 'Austausch'])
    expect(more).toEqual([expect.stringContaining('Steuerungsgruppe')])
    expect(await way(base)).toEqual(['Mein Bereich'])
  })

  it('are not for people without such a role', async () => {
    expect((await house.visit('selin', base)).status).toBe(403)
    expect((await house.visit('anke', base)).status).toBe(403)
    expect((await house.visit('henrik', base)).status).toBe(200)
  })
})

describe('people', () => {
  it('show name and role and what they chose, to those who share a group or to all who wish', async () => {
    const timo = await idOf(house, "select id from people where given_name = 'Timo'")
    expect((await house.visit('petra', `${base}/personen`)).text).not.toContain('Timo')
    await house.submit('timo', `${base}/was-ich-zeige`, {
      about: 'Fragen Sie mich zu Sprachcafés.',
      telephone: '06101 90009-1',
    })
    expect((await house.visit('petra', `${base}/personen/${timo}`)).text).toContain('Sprachcafés')
    expect((await house.visit('petra', `${base}/personen`)).text).not.toContain('Timo')
    await house.submit('timo', `${base}/was-ich-zeige`, { listed: 'on' })
    expect((await house.visit('petra', `${base}/personen?q=timo`)).text).toContain('Timo')
    const selin = await idOf(house, "select id from people where given_name = 'Selin'")
    expect((await house.visit('petra', `${base}/personen/${selin}`)).status).toBe(404)
  })

  it('are shown to nobody once they have left the group, lost their role or their account', async () => {
    const henrik = await idOf(house, "select id from people where given_name = 'Henrik'")
    const group = `${base}/gruppen/${await groupNamed(house, 'Wetterau')}`
    const card = `${base}/personen/${henrik}`
    await house.post('henrik', `${group}/beitreten`, {})
    await house.submit('henrik', `${base}/was-ich-zeige`, { telephone: '06031 90009-2', listed: 'on' })
    const thread = `${base}/gespraeche/${await threadNamed(house, 'Raum in Friedberg')}`
    await sendPost(house, 'henrik', thread, { text: 'Im Gemeindehaus ist Platz.' })
    const shown = async () => ({
      link: (await house.visit('leyla', thread)).html.includes(`personen/${henrik}`),
      members: (await house.visit('leyla', `${group}/mitglieder`)).text.includes('Henrik'),
      directory: (await house.visit('leyla', `${base}/personen?q=henrik`)).html.includes(henrik),
      card: (await house.visit('leyla', card)).status,
      centre: (await house.visit('ruth', card)).status,
      count: /(\d+) Mitglieder/.exec((await house.visit('leyla', group)).text)?.[1],
    })
    const there = await shown()
    expect(there).toMatchObject({ link: true, members: true, directory: true, card: 200, centre: 200 })
    const gone = {
      link: false,
      members: false,
      directory: false,
      card: 404,
      centre: 404,
      count: String(Number(there.count) - 1),
    }

    const state = 'update accounts set state = $2 where person_id = $1'
    await house.rows(state, [henrik, 'deactivated'])
    expect(await shown()).toEqual(gone)
    await house.rows(state, [henrik, 'active'])

    const ends = 'update role_grants set ends_on = $2 where person_id = $1'
    await house.rows(ends, [henrik, testDay])
    expect(await shown()).toEqual(gone)
    await house.rows(ends, [henrik, null])
    expect(await shown()).toEqual(there)

    await house.submit('henrik', `${base}/was-ich-zeige`, { telephone: '06031 90009-2', listed: [] })
    expect(await shown()).toMatchObject({ members: true, directory: false, card: 200 })
    await house.post('henrik', `${group}/verlassen`, {})
    await house.post('henrik', `${base}/gruppen/${await groupNamed(house, 'Alle')}/verlassen`, {})
    expect(await shown()).toEqual({ ...gone, centre: 200 })
  })

  it('RL-08: are not read page after page', async () => {
    let last = 200
    for (let page = 0; page < 65 && last === 200; page += 1)
      last = (await house.ask('petra', `${base}/personen`)).status
    expect(last).toBe(429)
  })
})

describe('what goes on to the public site', () => {
  it('begins as a portrait of the template and becomes a draft of the contents', async () => {
    const portrait = await idOf(house, 'select id from exchange_portraits')
    const page = `${base}/beispiele/${portrait}`
    expect((await house.visit('timo', page)).status).toBe(404)
    expect((await house.post('ruth', `${page}/entscheiden`, { decision: 'return', reason: '' })).status).toBe(422)
    expect(
      (await house.post('ruth', `${page}/entscheiden`, { decision: 'return', reason: 'Bitte Zahlen ergänzen.' }))
        .status,
    ).toBe(303)
    expect((await house.visit('petra', page)).text).toContain('Bitte Zahlen ergänzen.')
    expect((await house.visit('petra', '/de/mein')).text).toContain('kam mit einer Bitte zurück: Elternabend')
    const told = await house.rows<{ recipient: string; all: string }>(
      "select recipient, o::text as all from outbox_mails o where kind = 'exchange.portrait-decided'",
    )
    expect(told.map(({ recipient }) => recipient)).toEqual([expect.stringMatching(/^petra@/)])
    expect(told[0]?.all).not.toContain('Zahlen')
    expect(
      (await house.submit('petra', `${page}/bearbeiten`, { result: 'Beim zweiten Abend kamen 34 Familien.' })).status,
    ).toBe(303)
    expect((await house.post('petra', `${page}/abgeben`, {})).status).toBe(303)
    // Still hers until somebody decides.
    expect((await house.post('leyla', `${page}/abgeben`, { do: 'undo' })).status).toBe(404)
    expect((await house.post('petra', `${page}/abgeben`, { do: 'undo' })).status).toBe(303)
    expect((await house.post('ruth', `${page}/entscheiden`, { decision: 'take', reason: '' })).status).toBe(404)
    expect((await house.visit('petra', `${page}/bearbeiten`)).status).toBe(200)
    expect((await house.post('petra', `${page}/abgeben`, {})).status).toBe(303)
    expect((await house.post('ruth', `${page}/entscheiden`, { decision: 'take', reason: '' })).status).toBe(303)
    const [text] = await house.rows<{ title: string; body: string; state: string; kind: string }>(
      "select t.title, t.body, t.state, a.kind from article_texts t join articles a using (slug) where t.title like 'Elternabend%'",
    )
    expect(text).toMatchObject({ title: 'Elternabend mit Lots*in (Friedberg)', state: 'draft', kind: 'portrait' })
    expect(text?.body).toContain('34 Familien')
    expect((await house.post('ruth', `${page}/entscheiden`, { decision: 'take', reason: '' })).status).toBe(409)
  })

  it('and events belong to a group by their public address', async () => {
    const group = await groupNamed(house, 'Alle')
    const [event] = await house.rows<{ slug: string; id: string; title: string }>(
      `select e.slug, e.id, t.title from events e join event_texts t on t.event_id = e.id and t.lang = 'de'
       where e.state = 'published' and e.starts_at > $1 order by e.starts_at limit 1`,
      [testDay],
    )
    const path = `${base}/gruppen/${group}/termine`
    expect((await house.submit('ruth', path, { address: 'https://evil.example/' })).status).toBe(422)
    expect((await house.submit('ruth', path, { address: `/de/veranstaltungen/${event?.slug}` })).status).toBe(303)
    expect((await house.visit('timo', `${base}/gruppen/${group}`)).text).toContain(event?.title)
    expect((await house.visit('timo', path)).status).toBe(404)
    expect((await house.post('ruth', `${path}/${event?.id}/entfernen`, {})).status).toBe(303)
    // Found by a word of the title, and taken in with one press; an unknown word finds nothing and breaks nothing.
    const word = event?.title.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? ''
    const found = await house.visit('ruth', `${path}?q=${encodeURIComponent(word.toUpperCase())}`)
    expect(found.html).toContain(`value="/de/veranstaltungen/${event?.slug}"`)
    expect((await house.visit('ruth', `${path}?q=%25%25`)).text).toContain('Keine kommende Veranstaltung')
    expect((await house.post('ruth', path, { address: `/de/veranstaltungen/${event?.slug}` })).status).toBe(303)
    const own = await house.visit('ruth', `${path}?q=${encodeURIComponent(word)}`)
    expect(own.html).not.toContain(`value="/de/veranstaltungen/${event?.slug}"`)
    expect((await house.post('ruth', `${path}/${event?.id}/entfernen`, {})).status).toBe(303)
  })
})
