import { expect, test } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { refuse } from '#kernel/refusal.ts'
import { useDatabase } from '#test/database.ts'
import { deliverToLists, openDelivery } from './deliver-mails.ts'
import { newReplyToken, replyAddress } from './inbound/reply-address.ts'
import { buildMail, deliveryThrough, parseMail } from './mail.fixtures.ts'
import { useOutbox } from './outbox.fixtures.ts'
import { queueMail } from './queue-mail.ts'

const database = useDatabase()
const { queue, deliver, sinkAndTransport } = useOutbox(database)

test('a mail arrives once, readable in its language, at the one it was meant for', async () => {
  const { sink, transport } = await sinkAndTransport()
  const words = {
    subject: 'Überprüfung für Frau Größe – مرحبا',
    paragraphs: ['أهلًا وسهلًا بكم.', 'Grüße\naus Gießen <b>&amp;'],
  }
  await queue(buildMail({ ...words, lang: 'ar' }))
  expect(await deliver(transport)).toEqual({ delivered: 1, failed: 0 })
  expect(await deliver(transport)).toEqual({ delivered: 0, failed: 0 })

  expect(sink.received.map(({ recipients }) => recipients)).toEqual([['petra@bruecke.example']])
  const mail = await parseMail(sink.received[0] ?? { raw: Buffer.alloc(0) })
  expect(mail.subject).toBe(words.subject)
  expect(mail.text).toContain('أهلًا وسهلًا بكم.')
  expect(mail.text).toContain('https://vielfalt.example/de/passwort/abc')
  expect(mail.html).toContain('<html lang="ar" dir="rtl">')
  expect(mail.html).toContain('&lt;b&gt;&amp;amp;')
  expect(mail.html).not.toMatch(/<(?:img|link|script|iframe)|url\(|@import/)
  expect(mail.from?.address).toBe('post@vielfaltsnetz.example')
  expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
})

test('what a delivered mail said, and to whom, is forgotten; its links were keys', async () => {
  const { transport } = await sinkAndTransport()
  await queue(buildMail())
  await deliver(transport)
  expect(await database.rows('select recipient, paragraphs, action_href, kept_file from outbox_mails')).toEqual([
    { recipient: null, paragraphs: [], action_href: null, kept_file: null },
  ])
})

test('an entry for the calendar goes along as a file, and is forgotten like the rest', async () => {
  const { sink, transport } = await sinkAndTransport()
  const calendar = 'BEGIN:VCALENDAR\r\nSUMMARY:Größe – مرحبا\r\nEND:VCALENDAR\r\n'
  await queue(buildMail({ calendar }))
  await deliver(transport)
  const { attachments } = await parseMail(sink.received[0] ?? { raw: Buffer.alloc(0) })
  expect(attachments).toMatchObject([{ filename: 'termin.ics', mimeType: 'text/calendar' }])
  // Looked at on the wire, because the parser rewrites line ends of text.
  const raw = sink.received[0]?.raw.toString('latin1').replaceAll('\r\n', '')
  expect(raw).toContain(Buffer.from(calendar).toString('base64'))
  expect(await database.rows('select calendar from outbox_mails')).toEqual([{ calendar: null }])
})

test('a mail that can be answered says so, and says above which line; what came back is forgotten', async () => {
  const { sink, transport } = await sinkAndTransport()
  const replyTo = replyAddress('antwort.vielfalt.example', 'thread', newReplyToken())
  await queue(buildMail({ replyTo, lang: 'uk' }))
  await deliver(transport)
  const mail = await parseMail(sink.received[0] ?? { raw: Buffer.alloc(0) })
  expect(mail.replyTo).toEqual([{ address: replyTo, name: '' }])
  expect(mail.text?.split('\n')[0]).toMatch(/^=-=-= .+ =-=-=$/)
  expect(mail.text).toContain('Ви можете відповісти')
  expect(mail.html).toContain('Ви можете відповісти')
  expect(await database.rows('select reply_to from outbox_mails')).toEqual([{ reply_to: null }])
})

test('a mail somebody waits for never waits for mails to many', async () => {
  const { sink, transport } = await sinkAndTransport()
  for (let index = 0; index < 20; index += 1)
    await queue(buildMail({ to: `viele${index}@bruecke.example`, unhurried: true }))
  await queue(buildMail({ to: 'eilig@bruecke.example' }))
  expect(await deliver(transport)).toEqual({ delivered: 1, failed: 0 })
  expect(sink.received.map(({ recipients }) => recipients[0])).toEqual(['eilig@bruecke.example'])
  expect(await deliverToLists(database.db, deliveryThrough(transport))).toEqual({ delivered: 20, failed: 0 })
  expect(new Set(sink.received.map(({ recipients }) => recipients[0])).size).toBe(21)
})

test('a transaction that rolls back leaves no mail', async () => {
  await database.db.inTransaction(anonymous, async (tx) => {
    await queueMail(tx, buildMail())
    return refuse('changed-my-mind')
  })
  const thrown = database.db.inTransaction(anonymous, async (tx) => {
    await queueMail(tx, buildMail())
    throw new Error('something else went wrong')
  })
  await expect(thrown).rejects.toThrow('something else')
  expect(await database.rows('select id from outbox_mails')).toEqual([])
})

test('whoever writes mails cannot read the outbox', async () => {
  await queue(buildMail())
  const read = await database.db.read(anonymous, (tx) =>
    tx
      .selectFrom('outbox_mails' as never)
      .selectAll()
      .execute(),
  )
  expect(read).toEqual([])
})

test('two deliverers at once send each mail once', async () => {
  const { sink, transport } = await sinkAndTransport()
  for (let index = 0; index < 30; index += 1) await queue(buildMail({ to: `person${index}@bruecke.example` }))
  const rounds = await Promise.all([deliver(transport), deliver(transport), deliver(transport)])
  expect(rounds.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(30)
  expect(new Set(sink.received.flatMap(({ recipients }) => recipients)).size).toBe(30)
  expect(sink.received).toHaveLength(30)
})

test('delivery is woken within a second of the commit', async () => {
  const { sink, transport } = await sinkAndTransport()
  const delivery = await openDelivery(database.db, deliveryThrough(transport))
  await queue(buildMail())
  await expect.poll(() => sink.received.length, { timeout: 1000, interval: 20 }).toBe(1)
  await delivery.stop()
})
