import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { addIssue, addReader, newsletterParts } from './newsletter.fixtures.ts'
import { sendIssues } from './send/send-issues.ts'

const house = useHouse()
const minute = 60_000

beforeEach(async () => {
  house.clock.set(testDay)
  for (const table of ['outbox_mails', 'newsletter_issues', 'newsletter_readers', 'throttles'])
    await house.rows(`delete from ${table}`)
})

const german = { de: { subject: 'Vor der Pause', body: '## So erreichen Sie uns\n\nWie immer.' } }
const at = (id: string, rest = '') => `/de/mein/newsletter/${id}${rest}`
const issue = async (id: string) =>
  (
    await house.rows<{ sends_at: Date | null; begun_at: Date | null; stopped: boolean }>(
      'select sends_at, begun_at, stopped from newsletter_issues where id = $1',
      [id],
    )
  )[0]

describe('writing an issue', () => {
  it('begins with a German subject, for lists and Kreise', async () => {
    const made = await house.submit('ruth', '/de/mein/newsletter/neu', {
      subject: 'Größe im Netz',
      lists: ['lotsinnen', 'foerderung'],
      districts: ['giessen', 'nirgends'],
    })
    expect(made.location).toMatch(/^\/de\/mein\/newsletter\/[0-9a-f-]{36}\/text\/de$/)
    expect(await house.rows('select slug, lists, district_ids from newsletter_issues')).toEqual([
      { slug: '2026-11-groesse-im-netz', lists: ['lotsinnen', 'foerderung'], district_ids: ['giessen'] },
    ])
    const same = { subject: 'Größe im Netz', lists: ['lotsinnen'] }
    await house.submit('daria', '/de/mein/newsletter/neu', same)
    expect(await house.rows(`select from newsletter_issues where slug = '2026-11-groesse-im-netz-2'`)).toHaveLength(1)
    expect((await house.submit('ruth', '/de/mein/newsletter/neu', { subject: '', lists: [] })).status).toBe(422)
  })

  it('has an address that follows its subject until it leaves, and none twice', async () => {
    const begin = (subject: string) =>
      house.submit('ruth', '/de/mein/newsletter/neu', { subject, lists: ['lotsinnen'] })
    const slugs = async () =>
      (await house.rows<{ slug: string }>('select slug from newsletter_issues order by slug')).map(({ slug }) => slug)
    for (let number = 0; number < 3; number += 1) await begin('Notiz')
    await house.rows("delete from newsletter_issues where slug = '2026-11-notiz-2'")
    const last = await begin('Notiz')
    expect(await slugs()).toEqual(['2026-11-notiz', '2026-11-notiz-2', '2026-11-notiz-3'])
    const text = { subject: 'Advent im Netz', body: 'Bis bald.' }
    await house.submit('ruth', last.location ?? '', text)
    await house.submit('ruth', last.location ?? '', { ...text, body: 'Bis bald!' })
    expect(await slugs()).toEqual(['2026-11-advent-im-netz', '2026-11-notiz', '2026-11-notiz-3'])
  })

  it('previews as mail and as text, saves per language, and asks for alternative texts', async () => {
    const id = await addIssue(house, german)
    const path = at(id, '/text/tr')
    const body = '## Merhaba\n\n[Takvim](/tr/veranstaltungen)\n\n<script>alert(1)</script>'
    const preview = await house.submit('ruth', path, { subject: 'Tatil', body, do: 'preview' })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('Takvim (http://localhost:3000/tr/veranstaltungen)')
    expect(preview.html).not.toContain('<script>alert')
    expect(await house.rows('select from newsletter_texts')).toHaveLength(1)
    expect((await house.submit('ruth', path, { subject: 'Tatil', body, do: 'save' })).status).toBe(303)
    expect((await house.visit('ruth', at(id))).text).toContain('Tatil')

    await house.submit('ruth', at(id, '/text/de'), {
      subject: 'Vor der Pause',
      body: '## Bild\n\n![](/medien/00000000-0000-4000-8000-000000000000)',
    })
    expect((await house.visit('ruth', at(id, '/text/de'))).text).toContain('Muss geändert werden')
  })

  it('CO-06: two who write at once lose no word', async () => {
    const id = await addIssue(house, german)
    const path = at(id, '/text/de')
    const form = await house.visit('daria', path)
    const seen = /name="seen" value="([^"]+)"/.exec(form.html)?.[1] ?? ''
    await house.submit('ruth', path, { subject: 'Vor der Pause', body: 'Ruths Text', do: 'save' })
    // Another field: both stand.
    const other = await house.post('daria', path, { seen, subject: 'Darias Betreff', body: german.de.body, do: 'save' })
    expect(other.status).toBe(303)
    expect(await house.rows('select subject, body from newsletter_texts')).toEqual([
      { subject: 'Darias Betreff', body: 'Ruths Text' },
    ])
    const contested = await house.post('daria', path, {
      seen,
      subject: 'Darias Betreff',
      body: 'Darias Text',
      do: 'save',
    })
    expect(contested.status).toBe(409)
    expect(contested.text).toContain('Ruths Text')
    expect(contested.text).toContain('Darias Text')
    const again = /name="seen" value="([^"]+)"/.exec(contested.html)?.[1] ?? ''
    const saved = await house.post('daria', path, {
      seen: again,
      subject: 'Darias Betreff',
      body: 'Beides',
      do: 'save',
    })
    expect(saved.status).toBe(303)
  })

  it('is for the centre alone', async () => {
    const id = await addIssue(house, german)
    for (const persona of ['petra', 'leyla', 'henrik'] as const)
      expect((await house.visit(persona, at(id))).status).toBe(403)
    expect((await house.visit('nobody', at(id))).status).toBe(303)
    expect((await house.visit('ruth', at('00000000-0000-4000-8000-000000000000'))).status).toBe(404)
  })
})

describe('sending an issue', () => {
  it('shows the number first, leaves in five minutes, and can be taken back until then', async () => {
    await addReader(house, 'eine@post.example', 'de')
    await addReader(house, 'zwei@post.example', 'uk')
    const id = await addIssue(house, german)
    const shown = await house.visit('ruth', at(id, '/versand'))
    expect(shown.text).toContain('2 Menschen bekommen diese Ausgabe')
    expect(shown.text).toContain('Українська')
    const planned = await house.submit('ruth', at(id, '/versand'), { when: 'now' })
    expect(planned.status).toBe(303)
    expect((await issue(id))?.sends_at).toEqual(new Date(testDay.getTime() + 5 * minute))
    // While it is planned nobody changes it unseen.
    const late = await house.post('daria', at(id, '/text/de'), {
      seen: '',
      subject: 'Anders',
      body: 'Anders',
      do: 'save',
    })
    expect(late.status).toBe(422)
    expect(late.text).toContain('Anders')

    await house.submit('daria', at(id), {}, { action: at(id, '/zurueckholen') })
    house.clock.advance(10 * minute)
    await sendIssues(house.db, newsletterParts)
    expect(await house.rows('select from outbox_mails')).toEqual([])
    expect((await house.visit('nobody', '/de/newsletter')).text).not.toContain('Vor der Pause')

    await house.submit('ruth', at(id, '/versand'), { when: 'later', day: '2026-12-01', time: '08:30' })
    expect((await issue(id))?.sends_at).toEqual(new Date('2026-12-01T07:30:00Z'))
    house.clock.set(new Date('2026-12-01T07:30:00Z'))
    await sendIssues(house.db, newsletterParts)
    expect(await house.rows('select from outbox_mails')).toHaveLength(2)
    const archive = await house.visit('nobody', '/uk/newsletter')
    expect(archive.html).toMatch(/lang="de"[^>]*>Vor der Pause/)
    await house.rows('update sessions set created_at = $1, last_seen_at = $1, proved_at = $1, factor_shown_at = $1', [
      house.clock.now(),
    ])
    expect((await house.post('ruth', at(id, '/zurueckholen'), {})).location).toBe(at(id))
    expect((await issue(id))?.begun_at).not.toBeNull()
  })

  it('RL-07: refuses what was not looked at, another number, nobody, the past, and a fourth issue around a day', async () => {
    const id = await addIssue(house, german)
    expect((await house.visit('ruth', at(id, '/versand'))).text).toContain('Niemand bekommt diese Ausgabe')
    await addReader(house, 'eine@post.example')
    const form = await house.visit('ruth', at(id, '/versand'))
    const seen = /name="seen" value="([^"]+)"/.exec(form.html)?.[1] ?? ''
    const send = (fields: Record<string, string>) =>
      house.post('ruth', at(id, '/versand'), { when: 'now', seen, count: '1', ...fields })
    expect((await send({ count: '7' })).text).toContain('Zahl der Menschen hat sich gerade geändert')
    expect((await send({ when: 'later', day: '2026-11-01', time: '08:00' })).text).toContain('Zeitpunkt ist vorbei')
    expect((await send({ when: 'later', day: '2026-02-31', time: '08:00' })).text).toContain(
      'Wählen Sie Tag und Uhrzeit',
    )
    house.clock.advance(1000)
    await house.submit('daria', at(id, '/text/de'), {
      subject: 'Vor der Pause',
      body: '## Neu\n\nGeändert.',
      do: 'save',
    })
    expect((await send({})).text).toContain('Inzwischen hat jemand einen Text gespeichert')
    for (let more = 0; more < 3; more += 1)
      await addIssue(house, german, { sendsAt: new Date(testDay.getTime() + 3_600_000) })
    expect((await house.submit('ruth', at(id, '/versand'), { when: 'now' })).text).toContain('schon drei Ausgaben')
    expect((await issue(id))?.sends_at).toBeNull()
  })

  it('refuses what the check finds', async () => {
    await addReader(house, 'eine@post.example')
    const id = await addIssue(house, { de: { subject: 'Bild', body: '#### Zu tief\n\n[hier](/de/gibt-es-nicht)' } })
    const shown = await house.visit('ruth', at(id, '/versand'))
    expect(shown.text).toContain('Die Prüfung findet etwas')
    expect(shown.html).not.toContain('name="when"')
  })

  it('can be stopped while it leaves; what has not left stays here', async () => {
    for (const name of ['eine', 'zwei', 'drei']) await addReader(house, `${name}@post.example`)
    const id = await addIssue(house, german, { sendsAt: testDay })
    await sendIssues(house.db, newsletterParts)
    await house.rows(`update outbox_mails set delivered_at = now(), attempts = 1 where recipient = 'eine@post.example'`)
    // Another waits for its second try, as a mailbox that asks to come again later has it.
    await house.rows(`update outbox_mails set attempts = 1, failure = '450' where recipient = 'zwei@post.example'`)
    const shown = await house.visit('ruth', at(id))
    expect(shown.text).toContain('1 von 3 übergeben')
    await house.submit('ruth', at(id), {}, { action: at(id, '/anhalten') })
    expect(await house.rows('select from outbox_mails where delivered_at is null')).toEqual([])
    expect((await house.visit('ruth', at(id))).text).toContain('1 übergeben')
    await sendIssues(house.db, newsletterParts)
    expect(await house.rows('select from outbox_mails where delivered_at is null')).toEqual([])
  })

  it('sends a trial to whoever asks, in each language it has', async () => {
    const english = { subject: 'Before the break', body: 'As always.' }
    const id = await addIssue(house, { ...german, en: english, tr: { subject: 'Yalnızca başlık', body: '' } })
    await house.submit('ruth', at(id), {}, { action: at(id, '/probe') })
    expect(await house.rows('select recipient, lang, kind from outbox_mails order by lang')).toEqual([
      { recipient: 'ruth@zentrum.example', lang: 'de', kind: 'newsletter.trial' },
      { recipient: 'ruth@zentrum.example', lang: 'en', kind: 'newsletter.trial' },
    ])
    const begun = await addIssue(house, { de: { subject: 'Nur ein Betreff', body: '' } })
    expect((await house.visit('ruth', at(begun))).text).not.toContain('Probe an mich schicken')
  })

  it('removes a draft, and nothing else', async () => {
    const draft = await addIssue(house, german)
    const planned = await addIssue(house, german, { sendsAt: new Date(testDay.getTime() + 3_600_000) })
    expect((await house.submit('ruth', at(draft, '/entfernen'), {})).location).toContain('meldung=entfernt')
    expect((await house.post('ruth', at(planned, '/entfernen'), {})).status).toBe(422)
    expect(await house.rows('select id from newsletter_issues')).toEqual([{ id: planned }])
  })
})

describe('the archive', () => {
  it('shows what has left in the reader’s language or in German, and nothing before', async () => {
    await addIssue(
      house,
      { ...german, ar: { subject: 'قبل العطلة', body: 'كالمعتاد.' } },
      { slug: 'vor-der-pause', sendsAt: testDay },
    )
    expect((await house.visit('nobody', '/de/newsletter/ausgabe/vor-der-pause')).status).toBe(404)
    await sendIssues(house.db, newsletterParts)
    expect((await house.visit('nobody', '/ar/newsletter/ausgabe/vor-der-pause')).text).toContain('كالمعتاد')
    const english = await house.visit('nobody', '/en/newsletter/ausgabe/vor-der-pause')
    expect(english.text).toContain('available in German only')
    expect(english.html).toMatch(/<h1 lang="de"/)
  })
})
