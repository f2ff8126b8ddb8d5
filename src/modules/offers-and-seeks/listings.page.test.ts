import { beforeEach, describe, expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'
import { profileOf, publish } from './listings.fixtures.ts'
import { findPause } from './write-message/throttling.ts'

const house = useHouse()

beforeEach(async () => {
  await house.rows('delete from throttles')
})

const mailsOf = (kind: string) =>
  house.rows<{ recipient: string; subject: string; paragraphs: readonly string[]; href: string }>(
    'select recipient, subject, paragraphs, action_href as href from outbox_mails where kind = $1 order by created_at, recipient',
    [kind],
  )

describe('the public list', () => {
  it.each(languages)('speaks %s and shows what is open', async (lang) => {
    const page = await house.visit('nobody', `/${lang}/gesuche`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Versammlungsraum für 40 Personen')
  })

  it('is narrowed by kind, direction, Kreis and what is near', async () => {
    const found = async (query: string) => {
      const page = await house.visit('nobody', `/de/gesuche?${query}`)
      return page.document.querySelectorAll('main .card__title').map((one) => one.textContent.trim())
    }
    expect(await found('art=raum&richtung=angebot')).toEqual([
      'Versammlungsraum für 40 Personen, abends und am Samstag',
    ])
    expect(await found('art=raum&richtung=gesuch')).toEqual([])
    expect(await found('kreis=giessen')).toEqual(['Wir helfen beim Verwendungsnachweis'])
    expect(await found('ort=Offenbach&umkreis=10')).toEqual(['Versammlungsraum für 40 Personen, abends und am Samstag'])
    expect(await found('ort=Kassel&umkreis=25')).toEqual(['Wer liest Kindern auf Ukrainisch vor?'])
    const near = await house.visit('nobody', '/de/gesuche?ort=Offenbach&umkreis=10')
    expect(near.text).toMatch(/1 Eintrag|Ein Eintrag/)
    const unknown = await house.visit('nobody', '/de/gesuche?ort=Xyzdorf')
    expect(unknown.text).toContain('Diesen Ort kennt das Netz nicht')
    const radiusAlone = await house.visit('nobody', '/de/gesuche?umkreis=10')
    expect(radiusAlone.text).toContain('Schreiben Sie dazu einen Ort')
  })

  it('marks a text that is in another language', async () => {
    const page = await house.visit('nobody', '/de/gesuche')
    const arabic = page.document.querySelectorAll('main a').find((one) => one.getAttributeValue('lang') === 'ar')
    expect(arabic?.getAttributeValue('dir')).toBe('rtl')
  })

  it('takes the listings of a withdrawn profile along', async () => {
    const [row] = await house.rows<{ id: string }>(
      "select l.id from listings l join profiles p on p.id = l.profile_id where p.slug = 'sieben-stroeme'",
    )
    await house.rows("delete from directory_entries where slug = 'sieben-stroeme'")
    expect((await house.visit('nobody', '/de/gesuche')).text).not.toContain('Verwendungsnachweis')
    expect((await house.ask('nobody', `/de/gesuche/${row?.id}`)).status).toBe(404)
  })
})

describe('offering and seeking', () => {
  it('Leyla seeks a room, is told who offers one near by, writes, and is answered', async () => {
    const id = await publish(house, 'leyla')
    const own = await house.visit('leyla', '/de/mein/gesuche')
    expect(own.text).toContain('Jemand bietet, was Sie suchen')
    expect(own.text).toContain('Versammlungsraum für 40 Personen')
    expect((await house.visit('leyla', '/de/mein')).text).toContain('Jemand bietet etwas, das Sie suchen')
    expect((await house.visit('nobody', `/de/gesuche/${id}`)).status).toBe(200)

    const petras = await publish(house, 'petra', { direction: 'offer', title: 'Küche mit zwei Herden', place: '61169' })
    const written = await house.submit('leyla', `/de/mein/gesuche/${petras}/schreiben`, {
      from: await profileOf(house, 'leyla'),
      text: 'Passt es am ersten Advent?',
    })
    expect(written.status).toBe(303)
    const [mail] = await mailsOf('offers-and-seeks.message')
    expect(mail?.recipient).toBe('petra@bruecke.example')
    expect(mail?.paragraphs.join('\n')).toContain('Passt es am ersten Advent?')
    expect(mail?.subject).not.toContain('Advent')
    expect(JSON.stringify(mail)).not.toContain('leyla@')

    const path = new URL(mail?.href ?? '').pathname
    const asked = await house.visit('petra', path)
    expect(asked.text).toContain('Granatapfelgarten')
    expect(asked.text).not.toMatch(/leyla@|Nartan/)
    expect((await house.submit('petra', path, { text: 'Ja, gern.' })).status).toBe(303)
    const answered = (await mailsOf('offers-and-seeks.message')).find(({ recipient }) => recipient.startsWith('leyla@'))
    expect(answered?.paragraphs.join('\n')).toContain('Ja, gern.')
    expect((await house.visit('leyla', path)).text).toContain('Ja, gern.')
    for (const stranger of ['timo', 'ruth', 'selin', 'olaf'] as const)
      expect([403, 404], stranger).toContain((await house.ask(stranger, path)).status)
  })

  it('says on the start of the member area whose answer is awaited, until it is given', async () => {
    await house.rows('delete from listing_conversations')
    const id = await publish(house, 'leyla', { title: 'Bänke für ein Fest' })
    const from = await profileOf(house, 'timo')
    const path = (await house.submit('timo', `/de/mein/gesuche/${id}/schreiben`, { from, text: 'Wir haben zwölf.' }))
      .location
    const waiting = 'Eine Nachricht wartet auf Ihre Antwort: Bänke für ein Fest'
    expect((await house.visit('leyla', '/de/mein')).text).toContain(waiting)
    expect((await house.visit('timo', '/de/mein')).text).not.toContain('wartet auf Ihre Antwort')
    expect(JSON.stringify(await mailsOf('offers-and-seeks.message'))).toContain('„Bänke für ein Fest“')
    house.clock.advance(60_000)
    await house.submit('leyla', new URL(path ?? '', 'http://localhost').pathname, { text: 'Danke!\nWann passt es?' })
    expect((await house.visit('leyla', '/de/mein')).text).not.toContain(waiting)
    expect((await house.visit('timo', '/de/mein')).text).toContain(waiting)
  })

  it('never says that a message is on its way where nobody would get it, and keeps its words', async () => {
    const id = await publish(house, 'petra', { title: 'Pavillon' })
    const path = `/de/mein/gesuche/${id}/schreiben`
    const fields = { from: await profileOf(house, 'leyla'), text: 'Ist er noch da?' }
    await house.submit('leyla', path, fields)
    const [conversation] = await house.rows<{ id: string }>(
      'select id from listing_conversations where listing_id = $1',
      [id],
    )
    const petras = "person_id = (select id from people where given_name = 'Petra')"
    await house.rows(`update role_grants set ends_on = starts_on where ${petras}`)
    const before = (await mailsOf('offers-and-seeks.message')).length
    const asked = await house.visit('leyla', path)
    expect(asked.status).toBe(200)
    expect(asked.text).toContain('Für WIR Lots*innen Brücke liest hier gerade niemand mit')
    expect(asked.document.querySelectorAll('textarea')).toHaveLength(0)
    const page = asked.document.querySelectorAll('main a').map((link) => link.getAttributeValue('href'))
    expect(page).toContain('/de/projekte/wir-lotsinnen-bruecke')
    const answer = await house.submit('leyla', `/de/mein/gesuche/gespraeche/${conversation?.id}`, { text: 'Hallo?' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Die Nachricht wurde nicht verschickt')
    expect(answer.html).toContain('Hallo?')
    expect(await mailsOf('offers-and-seeks.message')).toHaveLength(before)
    await house.rows(`update role_grants set ends_on = null where ${petras}`)
  })

  it('asks whoever keeps one profile neither for whom nor where, and offers nobody a form she may not send', async () => {
    const form = await house.visit('leyla', '/de/mein/gesuche/neu')
    expect(form.document.querySelectorAll('select[name="profile"]')).toHaveLength(0)
    expect(form.document.querySelector('input[name="place"]')?.getAttributeValue('value')).toBe('Offenbach am Main')
    const id = await publish(house, 'timo', { title: 'Leinwand' })
    const links = async (who: 'daria' | 'leyla' | 'nobody') =>
      (await house.visit(who, `/de/gesuche/${id}`)).document
        .querySelectorAll('main a')
        .map((link) => link.textContent.trim())
    expect(await links('leyla')).toContain('Nachricht schreiben')
    expect(await links('nobody')).toContain('Nachricht schreiben')
    expect(await links('daria')).not.toContain('Nachricht schreiben')
  })

  it('RL-07: whoever writes to everybody is asked to wait, keeps her text, and nothing more is sent', async () => {
    const id = await publish(house, 'petra', { title: 'Beamer' })
    const from = await profileOf(house, 'timo')
    const before = (await mailsOf('offers-and-seeks.message')).length
    const pair = { from: idFrom<'profile'>(from), to: idFrom<'profile'>(await profileOf(house, 'petra')) }
    for (let count = 0; count < 12; count += 1)
      expect(await findPause(house.db, pair, house.clock.now())).toBeUndefined()
    const last = await house.submit('timo', `/de/mein/gesuche/${id}/schreiben`, { from, text: 'Noch eine Frage' })
    expect(last.status).toBe(422)
    expect(last.html).toContain('Noch eine Frage')
    expect(last.text).toContain('Das waren viele Nachrichten')
    expect(await mailsOf('offers-and-seeks.message')).toHaveLength(before)
  })

  it('refuses what is foreign: another’s profile, one’s own listing, a place outside', async () => {
    const fields = { direction: 'seek', kind: 'room', title: 'Fremd', text: 'x', lang: 'de', place: 'Kassel' }
    const foreign = await house.submit('timo', '/de/mein/gesuche/neu', {
      ...fields,
      profile: await profileOf(house, 'petra'),
    })
    expect(foreign.status).toBe(422)
    const id = await publish(house, 'timo', { title: 'Tische' })
    expect((await house.ask('timo', `/de/mein/gesuche/${id}/schreiben`)).status).toBe(404)
    const place = await house.submit('timo', '/de/mein/gesuche/neu', {
      ...fields,
      profile: await profileOf(house, 'timo'),
      place: 'Wolkenkuckucksheim',
    })
    expect(place.status).toBe(422)
    expect(place.text).toContain('Diesen Ort kennt das Netz nicht')
    for (const part of ['bearbeiten', 'beenden'])
      expect((await house.ask('petra', `/de/mein/gesuche/${id}/${part}`)).status, part).toBe(404)
  })

  it('CO-06: of two who change the same words, the second sees both', async () => {
    const id = await publish(house, 'petra', { title: 'Zelt' })
    const path = `/de/mein/gesuche/${id}/bearbeiten`
    const opened = await house.visit('petra', path)
    const seen = opened.document.querySelector('input[name="seen"]')?.getAttributeValue('value') ?? ''
    expect((await house.submit('petra', path, { title: 'Großes Zelt' })).status).toBe(303)
    const other = await house.submit('petra', path, { title: 'Rotes Zelt', text: 'Neu.', seen })
    expect(other.status).toBe(409)
    expect(other.html).toContain('Großes Zelt')
    expect(other.html).toContain('Rotes Zelt')
    const texts = await house.submit('petra', path, { title: 'Großes Zelt', text: 'Für Feste.', seen })
    expect(texts.status).toBe(303)
    expect(await house.rows('select title, text from listings where id = $1', [id])).toEqual([
      { title: 'Großes Zelt', text: 'Für Feste.' },
    ])
  })

  it('is ended by its keepers, and taken away by the centre with a reason they read', async () => {
    const ended = await publish(house, 'petra', { title: 'Bühne' })
    expect((await house.submit('petra', `/de/mein/gesuche/${ended}/beenden`, {})).status).toBe(303)
    expect((await house.ask('nobody', `/de/gesuche/${ended}`)).status).toBe(404)
    const removed = await publish(house, 'petra', { title: 'Werbung' })
    expect((await house.ask('petra', `/de/mein/gesuche/${removed}/entfernen`)).status).toBe(404)
    const path = `/de/mein/gesuche/${removed}/entfernen`
    expect((await house.submit('daria', path, { reason: '' })).status).toBe(422)
    expect((await house.submit('daria', path, { reason: 'Das ist Werbung.' })).status).toBe(303)
    expect((await house.ask('nobody', `/de/gesuche/${removed}`)).status).toBe(404)
    expect((await mailsOf('offers-and-seeks.removed'))[0]?.paragraphs.join('\n')).toContain('Das ist Werbung.')
    expect((await house.visit('petra', '/de/mein/gesuche')).text).toContain('Das ist Werbung.')
    const again = await house.submit('petra', `/de/mein/gesuche/${removed}/bearbeiten`, { title: 'Doch wieder da' })
    expect(again.status).toBe(422)
  })
})
