import { beforeEach, describe, expect, it } from 'vitest'
import { handOverMails, receiveMail } from '#platform/mail/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { openExchangeLinks } from '#app/exchange-links.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { tellAtOnce } from '../digest/tell-at-once.ts'
import { groupNamed, sendPost, threadNamed } from '../exchange.fixtures.ts'
import { threadReceiver } from './receive-answer.ts'

const house = useHouse()
const base = '/de/mein/austausch'
const domain = 'antwort.vielfalt.example'
const parts = {
  key: Buffer.alloc(32, 'test key of the house, only here'),
  translators: openTranslators(readCatalogue(sourceFolder)),
  baseUrl: 'http://localhost:3000',
  replyDomain: domain,
  mailboxes: listMailboxes,
  links: openExchangeLinks(() => false),
}

let mine = ''
let replyTo = ''
let thread = ''
let numbers = 0

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
  await house.rows('delete from outbox_mails')
  const group = await groupNamed(house, 'Alle')
  thread = await threadNamed(house, 'Wer hat Erfahrung mit Kinder')
  await house.post('timo', `${base}/gruppen/${group}/beitreten`, {})
  await house.post('timo', `${base}/gruppen/${group}/mails`, { rhythm: 'at-once' })
  await sendPost(house, 'petra', `${base}/gespraeche/${thread}`, { text: 'Wie macht ihr es in den Ferien?' })
  house.clock.advance(180_000)
  await tellAtOnce(house.db, parts)
  const [mail] = await house.rows<{ recipient: string; to: string }>(
    "select recipient, reply_to as to from outbox_mails where kind = 'exchange.post' and recipient like 'timo%' limit 1",
  )
  mine = mail?.recipient ?? ''
  replyTo = mail?.to ?? ''
})

type Answer = { readonly from?: string; readonly body: string; readonly headers?: readonly string[] }

/** Sends the answer as a mail program would, and lets the house take what came in. */
async function answer({
  from = mine,
  body,
  headers = ['Content-Type: text/plain; charset=utf-8'],
}: Answer): Promise<void> {
  numbers += 1
  const lines = [
    `From: Timo <${from}>`,
    `To: <${replyTo}>`,
    'Subject: Re: Neuer Beitrag',
    `Message-ID: <antwort-${numbers}@bruecke.example>`,
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
  ]
  await receiveMail(house.db, Buffer.from(lines.join('\r\n')), { domain })
  await handOverMails(house.db, {
    receivers: [threadReceiver(parts, house.files)],
    log: openLog({ write: () => undefined }),
  })
}

const said = async () => (await house.visit('petra', `${base}/gespraeche/${thread}?ende=1`)).text
const warnings = () =>
  house.rows<{ recipient: string }>("select recipient from outbox_mails where kind = 'exchange.answer-not-taken'")

describe('a thread is answered by mail', () => {
  it('as the person whose address it came to, without what was quoted and without her signature', async () => {
    await answer({
      body: 'In den Ferien helfen uns Studierende.\r\n\r\n-- \r\nTimo, Telefon 0151 000\r\n\r\nAm 22. November 2026 schrieb Vielfaltsnetz:\r\n> Wie macht ihr es in den Ferien?',
    })
    const page = await said()
    expect(page).toContain('In den Ferien helfen uns Studierende.')
    expect(page).not.toContain('0151 000')
    expect(page).toContain('per E-Mail')
    const [post] = await house.rows<{ name: string; mail: boolean }>(
      "select author_name as name, by_mail as mail from exchange_posts where text like 'In den Ferien%'",
    )
    expect(post?.name).toContain('Timo')
    expect(post?.mail).toBe(true)
    expect(await warnings()).toEqual([])
  })

  it('with files that are judged like uploads; what may not stay is left out and said', async () => {
    const file = (name: string, content: string) =>
      `--teil\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`
    await answer({
      headers: ['Content-Type: multipart/mixed; boundary="teil"'],
      body: `--teil\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nUnser Blatt.\r\n${file('blatt.pdf', '%PDF-1.7\n%%EOF')}${file('spiel.exe', 'MZ')}--teil--`,
    })
    const page = await said()
    expect(page).toContain('Unser Blatt.')
    expect(page).toContain('blatt.pdf')
    expect(page).not.toContain('spiel.exe')
    expect(page).toContain('1 Anhang der E-Mail wurde nicht übernommen')
  })

  it('only from the own address; the person hears of it once a day at most', async () => {
    await answer({ from: 'boese@fremd.example', body: 'Ich bin Timo, ehrlich.' })
    await answer({ from: 'boese@fremd.example', body: 'Ich bin es wirklich.' })
    expect(await said()).not.toContain('ehrlich')
    expect((await warnings()).map(({ recipient }) => recipient)).toEqual([mine])
  })

  it('only while she is in the group and the conversation is open', async () => {
    await house.rows('update exchange_threads set closed_at = now() where id = $1', [thread])
    await answer({ body: 'Zu spät gesagt.' })
    await house.rows('update exchange_threads set closed_at = null where id = $1', [thread])
    await house.post('timo', `${base}/gruppen/${await groupNamed(house, 'Alle')}/verlassen`, {})
    await answer({ body: 'Von draußen gesagt.' })
    const page = await said()
    expect(page).not.toContain('Zu spät gesagt.')
    expect(page).not.toContain('Von draußen gesagt.')
  })

  it('and whoever has left hears that nobody reads her answer', async () => {
    await house.rows('update exchange_reply_tokens set warned_at = null')
    await house.post('timo', `${base}/gruppen/${await groupNamed(house, 'Alle')}/verlassen`, {})
    await answer({ body: 'Von draußen gesagt.' })
    const [told] = await house.rows<{ paragraphs: string[]; href: string }>(
      "select paragraphs, action_href as href from outbox_mails where kind = 'exchange.answer-not-taken'",
    )
    expect(told?.paragraphs.join()).toContain('nicht mehr in der Gruppe')
    expect(told?.href).not.toContain(thread)
  })

  it('below what is quoted, as some programs begin', async () => {
    await answer({
      body: '> =-=-= Schreiben Sie Ihre Antwort bitte über diese Zeile =-=-=\r\n>\r\n> Wie macht ihr es in den Ferien?\r\n\r\nWir machen Pause.\r\n',
    })
    expect(await said()).toContain('Wir machen Pause.')
  })

  it('as far as a post holds it, which the post says', async () => {
    await answer({ body: `Anfang. ${'wort '.repeat(3000)} Ende.` })
    const page = await said()
    expect(page).toContain('Anfang.')
    expect(page).not.toContain('Ende.')
    expect(page).toContain('Hier endet, was ein Beitrag fasst.')
  })

  it('and never by a program', async () => {
    await answer({ body: 'Ich bin im Urlaub.', headers: ['Auto-Submitted: auto-replied', 'Content-Type: text/plain'] })
    expect(await said()).not.toContain('Urlaub')
    expect(await warnings()).toEqual([])
  })
})
