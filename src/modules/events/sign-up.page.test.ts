import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { listRegistrations, registrationToken } from '#modules/registrations/index.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { freeOverdueSeats, tellDue } from './come-due.ts'
import type { CommunityEvent } from './event.ts'
import { buildEvent, system, testParts } from './event.fixtures.ts'

const house = useHouse()
const day = 86_400_000
let event: CommunityEvent

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  await house.rows('delete from throttles')
  event = await buildEvent(house.db)
})

const path = (lang = 'de') => `/${lang}/veranstaltungen/${event.slug}/anmeldung`

type Mail = {
  recipient: string
  kind: string
  lang: string
  subject: string
  paragraphs: string[]
  calendar: string | null
}
const mails = () =>
  house.rows<Mail>('select recipient, kind, lang, subject, paragraphs, calendar from outbox_mails order by ctid')
const kindsFor = async (email: string) =>
  (await mails()).filter((mail) => mail.recipient === email).map(({ kind }) => kind)

async function signUp(email: string, fields: Record<string, string | readonly string[]> = {}, lang = 'de') {
  return house.submit('nobody', path(lang), { name: 'Amina Rahal', email, quantity: '1', ...fields })
}

async function people() {
  return house.db.read(system, (tx) => listRegistrations(tx, event.offerId))
}

async function linkOf(email: string): Promise<string> {
  const person = (await people()).find((one) => one.email === email)
  if (person === undefined) throw new Error(`${email} has not signed up`)
  return registrationToken(testParts.key, person.id as Id<'registration'>, 1)
}

async function confirm(email: string) {
  const token = await linkOf(email)
  return house.submit('nobody', `/de/anmeldung/${token}`, {}, { action: `/de/anmeldung/${token}/bestaetigen` })
}

describe('signing up without an account', () => {
  it('asks to confirm by mail in the reader’s language, and names neither her nor what she needs', async () => {
    const sent = await signUp(
      'amina@mail.example',
      { needs: ['childcare', 'interpreting'], care_language: 'ar', care_consent: 'on' },
      'ar',
    )
    expect(sent).toMatchObject({ status: 303, location: `/ar/veranstaltungen/${event.slug}/anmeldung/gesendet` })
    expect((await house.visit('nobody', sent.location ?? '')).status).toBe(200)
    const [mail] = await mails()
    expect(mail).toMatchObject({ recipient: 'amina@mail.example', kind: 'events.received', lang: 'ar', calendar: null })
    expect(JSON.stringify(mail)).not.toMatch(/Amina|Rahal|childcare|رعاية|الترجمة/)
    expect((await people())[0]).toMatchObject({
      state: 'held',
      deadline: new Date(testDay.getTime() + 2 * day),
      care: { needs: ['childcare', 'interpreting'], languageCode: 'ar' },
    })
  })

  it('SE-08: opening the link changes nothing, keeps to itself, and confirms by a button', async () => {
    await signUp('amina@mail.example')
    const token = await linkOf('amina@mail.example')
    const before = await house.rows('select * from registrations order by id')
    const opened = await house.visit('nobody', `/de/anmeldung/${token}`)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
    expect(opened.headers.get('cache-control')).toBe('no-store')
    expect(opened.html).toContain('content="noindex"')
    expect(await house.rows('select * from registrations order by id')).toEqual(before)
    const confirmed = await confirm('amina@mail.example')
    expect((await house.visit('nobody', confirmed.location ?? '')).text).toContain('Sie haben einen Platz.')
    expect(await kindsFor('amina@mail.example')).toEqual(['events.received', 'events.seated'])
    expect((await mails())[1]?.calendar).toContain(`UID:${event.id}@`)
    expect(house.logged.join('\n')).not.toContain(token)
  })

  it('looks the same for an address that has signed up already, and changes nothing', async () => {
    const first = await signUp('amina@mail.example')
    const again = await signUp('Amina@mail.example', { name: 'Jemand anderes', quantity: '2' })
    expect({ status: again.status, location: again.location }).toEqual({
      status: first.status,
      location: first.location,
    })
    expect(await people()).toMatchObject([{ name: 'Amina Rahal', quantity: 1 }])
    expect(await kindsFor('amina@mail.example')).toEqual(['events.received', 'events.again'])
  })

  it.each([
    [
      'when it is full',
      async () => house.rows('update offers set waiting_list = false where id = $1', [event.offerId]),
      '2',
    ],
    ['when it is over', async () => Promise.resolve(house.clock.set(new Date(event.endsAt.getTime() + day))), '1'],
  ])(
    'looks the same for an address that has signed up already %s; her link comes by mail',
    async (_, becomes, quantity) => {
      await signUp('amina@mail.example', { quantity })
      await becomes()
      // Whoever had the form open before, or needs none.
      const send = (email: string) =>
        house.post('nobody', path(), {
          _key: randomBytes(16).toString('base64url'),
          name: 'Gast',
          email,
          quantity: '1',
          kind: 'in-person',
        })
      const [known, unknown] = [await send('amina@mail.example'), await send('fremd@mail.example')]
      expect([known.status, unknown.status]).toEqual([422, 422])
      expect(known.text.replaceAll('amina', 'fremd')).toBe(unknown.text)
      expect(await kindsFor('amina@mail.example')).toEqual(['events.received', 'events.again'])
      expect(await kindsFor('fremd@mail.example')).toEqual([])
    },
  )

  it('RL-07: fills nobody’s mailbox, and says nothing of it', async () => {
    for (let time = 0; time < 10; time += 1) expect((await signUp('opfer@mail.example')).status).toBe(303)
    expect((await mails()).length).toBeLessThanOrEqual(6)
  })

  it('CO-05: twenty times the same form are one registration and one mail', async () => {
    const fields = {
      _key: 'A'.repeat(22),
      name: 'Amina',
      email: 'amina@mail.example',
      quantity: '1',
      kind: 'in-person',
    }
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.post('nobody', path(), fields)))
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
    expect(await people()).toHaveLength(1)
    expect(await mails()).toHaveLength(1)
  }, 30_000)

  it.each([
    ['needs without consent', { needs: ['vegan'] }, 'Ohne Ihr Einverständnis'],
    ['interpreting without a language', { needs: ['interpreting'], care_consent: 'on' }, 'Wählen Sie die Sprache'],
    ['too many people', { quantity: '4' }, 'kleinere Zahl'],
    ['no address', { email: 'keine' }, 'E-Mail'],
    ['IN-09: two addresses', { email: 'a@mail.example,b@mail.example' }, 'E-Mail'],
  ])('keeps everything typed and says what is missing: %s', async (_, fields, sentence) => {
    const answer = await signUp('amina@mail.example', { ...fields })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain('value="Amina Rahal"')
    expect(await people()).toEqual([])
  })

  it('writes mails that nobody can break out of (IN-04, IN-09)', async () => {
    event = await buildEvent(house.db, { title_de: '${7*7} %s <b>fett</b> Bcc: x@y.example' })
    await signUp('amina@mail.example', { name: "{{a.__proto__}} ' {title}" })
    const [mail] = await mails()
    expect(mail?.subject).toContain('${7*7} %s <b>fett</b> Bcc: x@y.example')
    expect(JSON.stringify(mail)).not.toContain('__proto__')
  })
})

describe('the waiting list', () => {
  it('moves up in order, with time to accept, by link, and tells each once', async () => {
    await signUp('erste@mail.example', { quantity: '2' })
    await confirm('erste@mail.example')
    for (const email of ['zweite@mail.example', 'dritte@mail.example']) {
      await signUp(email)
      await confirm(email)
    }
    expect(await kindsFor('zweite@mail.example')).toEqual(['events.received', 'events.waiting'])
    const third = await house.visit('nobody', `/de/anmeldung/${await linkOf('dritte@mail.example')}`)
    expect(third.text).toContain('Platz 2 auf der Warteliste')
    const first = await linkOf('erste@mail.example')
    await house.submit('nobody', `/de/anmeldung/${first}/aendern`, { quantity: '1' })
    expect(await kindsFor('zweite@mail.example')).toEqual(['events.received', 'events.waiting', 'events.offered'])
    expect(await kindsFor('dritte@mail.example')).toEqual(['events.received', 'events.waiting'])
    const second = await linkOf('zweite@mail.example')
    await house.submit('nobody', `/de/anmeldung/${second}`, {}, { action: `/de/anmeldung/${second}/annehmen` })
    expect((await kindsFor('zweite@mail.example')).at(-1)).toBe('events.seated')
    await house.submit('nobody', `/de/anmeldung/${first}/zuruecktreten`, {})
    expect((await kindsFor('dritte@mail.example')).at(-1)).toBe('events.offered')
    house.clock.advance(2 * day + 1000)
    await freeOverdueSeats(house.db, testParts)
    await freeOverdueSeats(house.db, testParts)
    expect((await kindsFor('dritte@mail.example')).slice(2)).toEqual(['events.offered', 'events.offer-expired'])
    expect((await people()).map(({ state }) => state)).toEqual(['seated', 'withdrawn', 'expired'])
  })

  it('CO-02: frees what nobody confirmed; the page says so, and who was late is told why', async () => {
    await signUp('spaet@mail.example', { quantity: '2' })
    await signUp('wartet@mail.example')
    await confirm('wartet@mail.example')
    house.clock.advance(2 * day)
    await freeOverdueSeats(house.db, testParts)
    expect((await kindsFor('wartet@mail.example')).at(-1)).toBe('events.offered')
    expect((await house.visit('nobody', `/de/anmeldung/${await linkOf('spaet@mail.example')}`)).text).toContain(
      'Die Zeit ist abgelaufen.',
    )
    expect(await kindsFor('spaet@mail.example')).toEqual(['events.received'])
  })

  it('D11: reminds those who come with the calendar entry, two days ahead', async () => {
    await signUp('kommt@mail.example')
    await confirm('kommt@mail.example')
    await signUp('unbestaetigt@mail.example')
    house.clock.set(new Date('2026-12-12T18:00:00Z'))
    await tellDue(house.db, testParts)
    await tellDue(house.db, testParts)
    const ours = ['kommt@mail.example', 'unbestaetigt@mail.example']
    const reminders = (await mails()).filter((mail) => mail.kind === 'events.reminder' && ours.includes(mail.recipient))
    expect(reminders).toMatchObject([{ recipient: 'kommt@mail.example' }])
    expect(reminders[0]?.calendar).toContain('BEGIN:VEVENT')
  })
})

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

  it('counts seats, and shows the link on the screen to nobody', async () => {
    event = await buildEvent(house.db, {
      form: 'hybrid',
      online_link: 'https://geheim.example/raum',
      seats_in_person: '2',
      seats_online: '',
    })
    const page = await house.visit('nobody', `/de/veranstaltungen/${event.slug}`)
    expect(page.text).toContain('Vor Ort: Noch 2 Plätze frei')
    expect(page.text).toContain('Online: Plätze frei')
    for (const path of [
      `/de/veranstaltungen/${event.slug}`,
      `/de/veranstaltungen/${event.slug}/termin.ics`,
      '/de/veranstaltungen.ics',
    ])
      expect(await (await house.ask('nobody', path)).text()).not.toContain('geheim.example')
    await signUp('online@mail.example', { kind: 'online' })
    await confirm('online@mail.example')
    expect((await mails()).at(-1)?.paragraphs.join(' ')).toContain('https://geheim.example/raum')
  })

  it('filters the list, the month and the feed alike', async () => {
    const online = await buildEvent(house.db, {
      title_de: 'Nur online',
      form: 'online',
      seats_online: '5',
      languages: ['tr'],
    })
    for (const path of [
      '/de/veranstaltungen?form=online&sprache=tr',
      '/de/veranstaltungen?ansicht=monat&monat=2026-12&form=online&sprache=tr',
    ]) {
      const { text } = await house.visit('nobody', path)
      expect(text).toContain('Nur online')
      expect(text).not.toContain(event.texts.de.title)
    }
    const feed = await house.ask('nobody', '/de/veranstaltungen.ics?form=online&sprache=tr')
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const body = await feed.text()
    expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(body).toContain(online.id)
    const same = await house.ask('nobody', '/de/veranstaltungen.ics?form=online&sprache=tr', {
      headers: { 'if-none-match': feed.headers.get('etag') ?? '' },
    })
    expect(same.status).toBe(304)
  })

  it('shows free seats only, in any language, and pages by key', async () => {
    await signUp('eine@mail.example', { quantity: '2' })
    const free = await house.visit('nobody', '/de/veranstaltungen?frei=ja')
    expect(free.text).not.toContain(event.texts.de.title)
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
