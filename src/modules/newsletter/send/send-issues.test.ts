import { beforeEach, describe, expect, it } from 'vitest'
import { deliverToLists, smtpTransport } from '#platform/mail/index.ts'
import { deliveryThrough, openMailSink, parseMail } from '#platform/mail/mail.fixtures.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { leave } from '../leave/leave.ts'
import { addIssue, addReader, newsletterParts } from '../newsletter.fixtures.ts'
import { sendIssues } from './send-issues.ts'

const database = useDatabase()
const { rows, clock, db } = database
const minute = 60_000

beforeEach(async () => {
  clock.set(testDay)
  await rows('delete from newsletter_issues')
  await rows('delete from newsletter_readers')
  await rows('delete from outbox_mails')
})

const texts = {
  de: {
    subject: 'Herbst im Netz – Größe',
    body: '## Treffen\n\nAlle Termine im [Kalender](/de/veranstaltungen).\n\n- eins\n- zwei\n\n![Ein Tisch](/medien/00000000-0000-4000-8000-000000000000)',
  },
  ar: { subject: 'الخريف في الشبكة', body: '## لقاءات\n\nكل المواعيد في [التقويم](/ar/veranstaltungen).' },
}
const state = async (id: string) =>
  (
    await rows(
      'select readers, delivered, failed, ended_at is not null as ended from newsletter_issues where id = $1',
      [id],
    )
  )[0]

async function deliverAll(options = {}) {
  const sink = await openMailSink(options)
  const transport = smtpTransport(sink.url, { lines: 3 })
  await deliverToLists(db, deliveryThrough(transport))
  transport.close()
  await sink.close()
  return sink.received
}

describe('an issue', () => {
  it('leaves at its time, to each reader of its lists once, in her language or in German that says so', async () => {
    const german = await addReader(database, 'de@post.example', 'de')
    const arabic = await addReader(database, 'ar@post.example', 'ar')
    await addReader(database, 'tr@post.example', 'tr')
    await addReader(database, 'andere@post.example', 'de', ['foerderung'])
    await rows(
      `update newsletter_readers set confirmed_at = null, confirm_hash = link_hash where email = 'andere@post.example'`,
    )
    const id = await addIssue(database, texts, { sendsAt: new Date(testDay.getTime() + minute) })
    await sendIssues(db, newsletterParts)
    expect(await rows('select from outbox_mails')).toEqual([])
    clock.advance(minute)
    await Promise.all([sendIssues(db, newsletterParts), sendIssues(db, newsletterParts)])
    await sendIssues(db, newsletterParts)
    expect(await state(id)).toEqual({ readers: 3, delivered: 0, failed: 0, ended: false })

    const received = await deliverAll()
    expect(received.map(({ recipients }) => recipients[0]).toSorted()).toEqual([
      'ar@post.example',
      'de@post.example',
      'tr@post.example',
    ])
    const mailTo = async (email: string) => {
      const found = received.find(({ recipients }) => recipients[0] === email)
      return {
        path: found?.from,
        raw: found?.raw.toString() ?? '',
        ...(await parseMail(found ?? { raw: Buffer.alloc(0) })),
      }
    }
    const mail = await mailTo('de@post.example')
    expect(mail.subject).toBe(texts.de.subject)
    expect(mail.path).toBe(`antwort+bounce.${german.bounce}@antwort.vielfalt.example`)
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
    expect(header('list-unsubscribe')).toBe(`<http://localhost:3000/de/newsletter/abmelden/${german.token}>`)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(mail.text).toContain('Kalender (http://localhost:3000/de/veranstaltungen)')
    expect(mail.text).toContain('- eins')
    expect(mail.html).toContain('href="http://localhost:3000/de/veranstaltungen"')
    expect(mail.html).toContain('Ein Tisch')
    // Nothing is loaded and nothing is counted.
    expect(mail.html).not.toMatch(/<img|<script|url\(|@import|\?utm|medien\//)

    const inArabic = await mailTo('ar@post.example')
    expect(inArabic.html).toContain('<html lang="ar" dir="rtl">')
    expect(inArabic.html).toContain(`/ar/newsletter/abmelden/${arabic.token}`)
    const fallen = await mailTo('tr@post.example')
    expect(fallen.subject).toBe(texts.de.subject)
    expect(fallen.html).toContain('<html lang="tr"')
    expect(fallen.html).toContain('Bu sayı yalnızca Almanca olarak var.')
    expect(fallen.html).toContain('<div lang="de" dir="ltr">')
    expect(fallen.html).toContain('<h1 lang="de" dir="ltr">')

    await sendIssues(db, newsletterParts)
    expect(await state(id)).toEqual({ readers: 3, delivered: 3, failed: 0, ended: true })
    // What the mails carried is forgotten.
    expect(await rows('select from outbox_mails where leave_href is not null or return_path is not null')).toEqual([])
  })

  it('for a Kreis reaches who named it, for a topic of the issue or for none, and nobody else', async () => {
    const add = (name: string, districts: readonly string[], lists: readonly string[]) =>
      addReader(database, `${name}@post.example`, 'de', lists, districts)
    await add('kreis', ['fulda', 'giessen'], [])
    await add('kreis-und-thema', ['giessen'], ['lotsinnen'])
    await add('anderes-thema', ['giessen'], ['foerderung'])
    await add('anderer-kreis', ['fulda'], ['lotsinnen'])
    await add('thema', [], ['lotsinnen'])
    const reached = async () =>
      (await rows<{ recipient: string }>('select recipient from outbox_mails'))
        .map(({ recipient }) => recipient.split('@')[0])
        .toSorted()
    await addIssue(database, texts, { sendsAt: testDay, districtIds: ['giessen', 'kassel-stadt'] })
    await sendIssues(db, newsletterParts)
    expect(await reached()).toEqual(['kreis', 'kreis-und-thema'])
    await rows('delete from outbox_mails')
    await addIssue(database, texts, { sendsAt: testDay })
    await sendIssues(db, newsletterParts)
    expect(await reached()).toEqual(['anderer-kreis', 'kreis-und-thema', 'thema'])
  })

  it('is written in batches, and goes on where a process died', async () => {
    await rows(`insert into newsletter_wordings values (sha256('x'), 'de', 'Ja', now())`)
    await rows(`insert into newsletter_readers (email, lang, lists, wording_hash, asked_at, confirmed_at, link_hash, bounce_hash)
      select 'r' || n || '@post.example', (array['de','en','tr','ar','uk'])[1 + n % 5], '{lotsinnen}', sha256('x'), now(), now(),
        sha256(('l' || n)::bytea), sha256(('b' || n)::bytea) from generate_series(1, 1203) n`)
    const id = await addIssue(database, texts, { sendsAt: testDay })
    // The second batch fails the first time.
    await rows(`create function stumble() returns trigger language plpgsql as $$ begin
      if (select count(*) from outbox_mails) >= 500 then raise exception 'the process dies'; end if; return new; end $$`)
    await rows('create trigger stumble before insert on outbox_mails for each row execute function stumble()')
    await expect(sendIssues(db, newsletterParts)).rejects.toThrow()
    await rows('drop trigger stumble on outbox_mails')
    expect(await state(id)).toMatchObject({ readers: 500, ended: false })
    await sendIssues(db, newsletterParts)
    expect(await state(id)).toMatchObject({ readers: 1203 })
    expect(
      await rows('select count(*)::int as all, count(distinct recipient)::int as people from outbox_mails'),
    ).toEqual([{ all: 1203, people: 1203 }])
    await rows('drop function stumble')
  })

  it('ends readers whose mailbox the mail server does not know', async () => {
    await addReader(database, 'weg@post.example')
    await addReader(database, 'da@post.example')
    const id = await addIssue(database, texts, { sendsAt: testDay })
    await sendIssues(db, newsletterParts)
    await deliverAll({
      onRcptTo: ({ address }: { address: string }, _: unknown, done: (error?: Error | null) => void) =>
        done(address.startsWith('weg') ? Object.assign(new Error('no'), { responseCode: 550 }) : null),
    })
    await sendIssues(db, newsletterParts)
    expect(await state(id)).toEqual({ readers: 2, delivered: 1, failed: 1, ended: true })
    expect(await rows('select email from newsletter_readers')).toEqual([{ email: 'da@post.example' }])
  })

  it('reaches nobody who has left while it was leaving', async () => {
    const { token } = await addReader(database, 'weg@post.example')
    await addReader(database, 'da@post.example')
    await addIssue(database, texts, { sendsAt: testDay })
    await sendIssues(db, newsletterParts)
    await leave(db, newsletterParts, token, 'one-click')
    expect((await deliverAll()).map(({ recipients }) => recipients)).toEqual([['da@post.example']])
  })

  it('reaches nobody who leaves while her mail is being written', async () => {
    const { token } = await addReader(database, 'weg@post.example')
    await addIssue(database, texts, { sendsAt: testDay })
    await rows(`create function dawdle() returns trigger language plpgsql as $$ begin
      perform pg_sleep(0.5); return null; end $$`)
    await rows('create trigger dawdle after insert on outbox_mails for each statement execute function dawdle()')
    const sending = sendIssues(db, newsletterParts)
    const asleep = `select from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()`
    await expect.poll(() => rows(asleep)).toHaveLength(1)
    await leave(db, newsletterParts, token, 'one-click')
    await sending
    await rows('drop function dawdle cascade')
    expect(await rows('select from newsletter_readers')).toEqual([])
    expect(await rows('select from outbox_mails')).toEqual([])
  })

  it('goes after every mail that somebody waits for', async () => {
    await addReader(database, 'de@post.example')
    await addIssue(database, texts, { sendsAt: testDay })
    await sendIssues(db, newsletterParts)
    expect(await rows('select priority from outbox_mails')).toEqual([{ priority: 1 }])
  })
})
