import { beforeEach, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { handOverMails, receiveMail, replyAddress } from '#platform/mail/index.ts'
import { reportTo } from '#platform/mail/inbound/message.fixtures.ts'
import { openLog } from '#platform/log/index.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { clearReaders } from './clear-readers/clear-readers.ts'
import { addReader, newsletterParts } from './newsletter.fixtures.ts'
import { keyedHash } from './reader-link.ts'
import { bounceReceiver } from './take-bounces/take-bounces.ts'

const house = useHouse()
const day = 86_400_000

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  await house.rows('delete from newsletter_consents')
  await house.rows('delete from newsletter_readers')
  await house.rows('delete from throttles')
})

type Mail = {
  kind: string
  lang: string
  subject: string
  paragraphs: string[]
  action_href: string
  leave_href: string | null
}
const mails = () => house.rows<Mail>('select * from outbox_mails order by created_at, ctid')
const readers = () =>
  house.rows('select email, lang, lists, confirmed_at is not null as confirmed from newsletter_readers')
const pathOf = (href = '') => new URL(href).pathname

const signUp = (fields: Record<string, string | readonly string[]> = {}) =>
  house.submit('nobody', '/tr/newsletter/bestellen', {
    email: 'Yeni.Okur@Post.example',
    lang: 'tr',
    lists: ['vereine', 'foerderung'],
    consent: 'on',
    ...fields,
  })

describe('signing up (PR-10)', () => {
  it('writes one mail without advertising; looking at its link changes nothing; pressing makes a reader with a proof', async () => {
    expect((await signUp()).location).toBe('/tr/newsletter/fast-fertig')
    const [asked] = await mails()
    expect(asked).toMatchObject({ kind: 'newsletter.confirm', lang: 'tr', leave_href: null })
    expect(asked?.paragraphs.join(' ')).not.toMatch(/http|WIR|Lots/)
    expect(await readers()).toEqual([
      { email: 'yeni.okur@post.example', lang: 'tr', lists: ['vereine', 'foerderung'], confirmed: false },
    ])
    const link = pathOf(asked?.action_href)
    for (let look = 0; look < 2; look += 1) expect((await house.visit('nobody', link)).status).toBe(200)
    expect(await house.rows('select from newsletter_consents')).toEqual([])

    const confirmed = await house.submit('nobody', link, {})
    expect(confirmed.location).toMatch(/^\/tr\/newsletter\/auswahl\/[\w-]{43}\?meldung=bestaetigt$/)
    expect((await house.visit('nobody', confirmed.location ?? '')).text).toContain('Aboneliğiniz onaylandı')
    const proof = await house.rows<{ email_hash: Buffer; words: string; lang: string }>(
      `select c.email_hash, w.words, w.lang from newsletter_consents c join newsletter_wordings w on w.hash = c.wording_hash
       where c.asked_at = $1 and c.confirmed_at = $1 and c.ended_at is null`,
      [testDay],
    )
    // The words she saw, word for word, in the language of the page.
    expect(proof).toMatchObject([
      { lang: 'tr', words: expect.stringContaining('bültenini e-postayla almak istiyorum') },
    ])
    expect(proof[0]?.email_hash.equals(keyedHash(newsletterParts.key, 'yeni.okur@post.example'))).toBe(true)
    // The link has done its work.
    expect((await house.visit('nobody', link)).status).toBe(404)
    const facts = await house.rows<{ all: string }>(
      `select f::text as all from facts f where action like 'newsletter.reader.%'`,
    )
    expect(facts.length).toBeGreaterThan(1)
    expect(JSON.stringify(facts)).not.toContain('okur')
  })

  it('is possible for a Kreis alone, and lasts through the link that confirms', async () => {
    const form = await house.visit('nobody', '/de/newsletter/bestellen')
    // Hanau is a city of its own since 2026.
    expect(form.html.match(/<input[^>]*type="checkbox"[^>]*name="districts"/g)).toHaveLength(27)
    await signUp({ lists: [], districts: ['giessen', 'fulda'] })
    await house.submit('nobody', pathOf((await mails())[0]?.action_href), {})
    expect(
      await house.rows('select lists, district_ids, confirmed_at is not null as confirmed from newsletter_readers'),
    ).toEqual([{ lists: [], district_ids: ['fulda', 'giessen'], confirmed: true }])
  })

  it('answers the same whoever reads already, and writes where to change it', async () => {
    await addReader(house, 'yeni.okur@post.example', 'uk')
    const again = await signUp()
    expect(again.location).toBe('/tr/newsletter/fast-fertig')
    expect(await mails()).toMatchObject([{ kind: 'newsletter.known', lang: 'uk' }])
    expect(await readers()).toMatchObject([{ lang: 'uk', confirmed: true }])
  })

  it('refuses without topic, consent or address, and keeps what was typed', async () => {
    for (const [fields, text] of [
      [{ lists: [] }, 'En az bir konu veya bir ilçe (Kreis) seçin'],
      [{ consent: '' }, 'kutuyu işaretleyin'],
      [{ email: 'keine' }, 'keine'],
    ] as const) {
      const refused = await signUp(fields)
      expect(refused.status).toBe(422)
      expect(refused.html).toContain(text)
      expect(refused.html).toContain('checked')
    }
    expect(await mails()).toEqual([])
  })

  it('RL-07: a stranger’s mailbox gets three such mails a day, one place may ask six times', async () => {
    for (let time = 0; time < 5; time += 1) expect((await signUp()).status).toBe(303)
    expect(await mails()).toHaveLength(3)
    // What was left out does not end the link that arrived last.
    expect((await house.visit('nobody', pathOf((await mails())[2]?.action_href))).status).toBe(200)
    await signUp({ email: 'andere@post.example' })
    const paused = await signUp({ email: 'dritte@post.example' })
    expect(paused.status).toBe(422)
    expect(paused.text).toContain('dakika sonra')
  })

  it('forgets who never confirmed after seven days, and then the link is over', async () => {
    await signUp()
    const link = pathOf((await mails())[0]?.action_href)
    house.clock.set(new Date(testDay.getTime() + 7 * day - 60_000))
    await clearReaders(house.db)
    expect(await readers()).toHaveLength(1)
    house.clock.set(new Date(testDay.getTime() + 7 * day))
    expect((await house.visit('nobody', link)).status).toBe(404)
    await clearReaders(house.db)
    expect(await readers()).toEqual([])
  })
})

describe('leaving', () => {
  const press = (token: string, body: string, type: string) =>
    house.ask('nobody', `/de/newsletter/abmelden/${token}`, { method: 'POST', headers: { 'content-type': type }, body })

  it.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n',
    ],
  ])(
    'RFC 8058: one press of a mail program is enough, as %s, without page, key, cookie or redirect',
    async (type, body) => {
      const { token } = await addReader(house, 'eine@post.example')
      const other = await addReader(house, 'andere@post.example')
      const answer = await press(token, body, type)
      expect(answer.status).toBe(200)
      expect(await readers()).toMatchObject([{ email: other.email }])
      expect(await house.rows('select ended_by from newsletter_consents where ended_at = $1', [testDay])).toEqual([
        { ended_by: 'one-click' },
      ])
      // Mail programs press again when they are not sure.
      expect((await press(token, body, type)).status).toBe(200)
      expect(
        await house.rows(`select from facts where action = 'newsletter.reader.left' and at = $1`, [testDay]),
      ).not.toEqual([])
    },
  )

  it('on the page GET changes nothing, and a press from another site needs the words of RFC 8058', async () => {
    const { token } = await addReader(house, 'eine@post.example')
    const path = `/uk/newsletter/abmelden/${token}`
    await house.visit('nobody', path)
    await house.visit('nobody', path)
    expect(await readers()).toHaveLength(1)
    const foreign = await house.ask('nobody', path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
      body: '_key=abcdefghijklmnopqrstuv',
    })
    expect(foreign.status).toBe(403)
    expect(await readers()).toHaveLength(1)
    const left = await house.submit('nobody', path, {})
    expect(left.status).toBe(303)
    expect((await house.visit('nobody', left.location ?? '')).text).toContain('Ви більше не отримуєте розсилку')
    expect(await readers()).toEqual([])
    expect(await house.rows('select ended_by from newsletter_consents')).toEqual([{ ended_by: 'reader' }])
  })

  it('keeps the proof three years from then, and no longer', async () => {
    const { token } = await addReader(house, 'eine@post.example')
    await press(token, 'List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded')
    house.clock.set(new Date('2029-11-21T00:00:00Z'))
    await clearReaders(house.db)
    expect(await house.rows('select from newsletter_consents')).toHaveLength(1)
    house.clock.set(new Date('2029-11-23T00:00:00Z'))
    await clearReaders(house.db)
    expect(await house.rows('select from newsletter_consents')).toEqual([])
  })

  it('a stranger’s token opens nothing', async () => {
    const token = 'x'.repeat(43)
    expect((await house.visit('nobody', `/de/newsletter/auswahl/${token}`)).status).toBe(404)
    expect((await house.visit('nobody', `/de/newsletter/abmelden/${token}`)).text).toContain('keinen Newsletter mehr')
  })
})

describe('choosing anew', () => {
  it('changes topics, Kreis and language, and speaks the new one', async () => {
    const { token } = await addReader(house, 'eine@post.example')
    const changed = await house.submit('nobody', `/de/newsletter/auswahl/${token}`, {
      lang: 'ar',
      lists: ['qualifizierung'],
      districts: ['giessen', 'kassel-stadt', 'nirgends'],
    })
    expect(changed.location).toBe(`/ar/newsletter/auswahl/${token}?meldung=gespeichert`)
    expect(await house.rows('select lang, lists, district_ids from newsletter_readers')).toEqual([
      { lang: 'ar', lists: ['qualifizierung'], district_ids: ['giessen', 'kassel-stadt'] },
    ])
    const shown = await house.visit('nobody', `/de/newsletter/auswahl/${token}`)
    expect(shown.html).toMatch(/<input[^>]*value="giessen"[^>]*checked/)
    const path = `/de/newsletter/auswahl/${token}`
    const none = await house.submit('nobody', path, { lang: 'de', lists: [], districts: ['nirgends'] })
    expect(none.status).toBe(422)
    expect(none.text).toContain('mindestens ein Thema oder einen Kreis')
    expect((await house.submit('nobody', path, { lang: 'de', lists: [], districts: ['kassel-stadt'] })).status).toBe(
      303,
    )
    expect(await house.rows('select lists, district_ids from newsletter_readers')).toEqual([
      { lists: [], district_ids: ['kassel-stadt'] },
    ])
  })

  it('every language has its pages', async () => {
    for (const lang of languages) {
      expect((await house.visit('nobody', `/${lang}/newsletter`)).status).toBe(200)
      expect((await house.visit('nobody', `/${lang}/newsletter/fast-fertig`)).status).toBe(200)
    }
  })
})

describe('reports of failed delivery', () => {
  const log = openLog({ write: () => undefined })
  const domain = newsletterParts.replyDomain ?? ''
  let number = 0
  async function report(bounce: string, status: string): Promise<void> {
    number += 1
    const to = replyAddress(domain, 'bounce', bounce) ?? ''
    const received = await receiveMail(house.db, reportTo(to, { status, id: `b${number}@mx.example` }), {
      domain,
      returnPath: '',
    })
    expect(received).toBe('taken')
    await handOverMails(house.db, { receivers: [bounceReceiver(newsletterParts)], log })
  }

  it('end at once where the mailbox is gone for good', async () => {
    const gone = await addReader(house, 'weg@post.example')
    await addReader(house, 'da@post.example')
    await report(gone.bounce, '5.1.1')
    expect(await readers()).toMatchObject([{ email: 'da@post.example' }])
    expect(await house.rows('select ended_by from newsletter_consents where ended_at is not null')).toEqual([
      { ended_by: 'delivery' },
    ])
  })

  it('count where it is not now: five days with a report, forgotten after sixty days without', async () => {
    const full = await addReader(house, 'voll@post.example')
    const soft = async () => (await house.rows<{ n: number }>('select soft_bounces as n from newsletter_readers'))[0]?.n
    for (let again = 0; again < 3; again += 1) await report(full.bounce, '5.2.2')
    expect(await soft()).toBe(1)
    house.clock.set(new Date(testDay.getTime() + 61 * day))
    await report(full.bounce, '4.2.2')
    expect(await soft()).toBe(1)
    for (let days = 62; days <= 64; days += 1) {
      house.clock.set(new Date(testDay.getTime() + days * day))
      await report(full.bounce, '4.2.2')
    }
    expect(await soft()).toBe(4)
    house.clock.set(new Date(testDay.getTime() + 65 * day))
    await report(full.bounce, '4.2.2')
    expect(await readers()).toEqual([])
  })
})
