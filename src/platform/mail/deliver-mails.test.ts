import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { refuse } from '#kernel/refusal.ts'
import { useDatabase } from '#test/database.ts'
import { deliverMails, deliverToLists, openDelivery } from './deliver-mails.ts'
import { newReplyToken, replyAddress } from './inbound/reply-address.ts'
import { buildMail, deliveryThrough, type MailSink, openMailSink, parseMail } from './mail.fixtures.ts'
import { type Mail, queueMail } from './queue-mail.ts'
import { smtpTransport } from './smtp-transport.ts'
import type { Transport } from './transport.ts'

const database = useDatabase()
const hour = 3_600_000
const open: (() => Promise<void> | void)[] = []

beforeEach(() => database.rows('delete from outbox_mails'))
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close()
})

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

test('what a delivered mail said is forgotten; its links were keys', async () => {
  const { transport } = await sinkAndTransport()
  await queue(buildMail())
  await deliver(transport)
  expect(await database.rows('select paragraphs, action_href, kept_file from outbox_mails')).toEqual([
    { paragraphs: [], action_href: null, kept_file: null },
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

test('a server that is away is asked again until 72 hours have gone by, then the mail is parked', async () => {
  const transport = smtpTransport('smtp://127.0.0.1:9')
  open.push(transport.close)
  const start = database.clock.now().getTime()
  await queue(buildMail())
  await queue(buildMail({ to: 'second@bruecke.example' }))
  expect(await deliver(transport)).toEqual({ delivered: 0, failed: 1 })

  const triesAt: number[] = []
  for (let minute = 0; minute < 80 * 60; minute += 30) {
    database.clock.set(new Date(start + minute * 60_000))
    const before = await attempts()
    await deliver(transport)
    if ((await attempts()) > before) triesAt.push(minute / 60)
  }
  expect(triesAt.length).toBeLessThan(60)
  expect(triesAt.at(-1)).toBeGreaterThanOrEqual(72)
  expect(triesAt.at(-1)).toBeLessThan(73)
  const rows = await database.rows('select parked_at is not null as parked, failure from outbox_mails')
  expect(rows).toEqual([
    { parked: true, failure: 'ESOCKET' },
    { parked: true, failure: 'ESOCKET' },
  ])
  database.clock.set(new Date(start))
}, 60_000)

test.each([
  { answer: 450, outcome: { parked: false, failure: '450' } },
  { answer: 550, outcome: { parked: true, failure: '550' } },
])('$answer to the recipient', async ({ answer, outcome }) => {
  let refusing = true
  const { sink, transport } = await sinkAndTransport({
    onRcptTo: (_address, _session, done) =>
      done(refusing ? Object.assign(new Error('no'), { responseCode: answer }) : null),
  })
  await queue(buildMail())
  await deliver(transport)
  expect(await database.rows('select parked_at is not null as parked, failure from outbox_mails')).toEqual([outcome])
  refusing = false
  await later(hour, async () => {
    await deliver(transport)
    expect(sink.received).toHaveLength(outcome.parked ? 0 : 1)
  })
})

test('a message that is refused as a whole is parked', async () => {
  const { transport } = await sinkAndTransport({
    onData: (stream, _session, done) => {
      stream.resume()
      stream.on('end', () => done(Object.assign(new Error('too ugly'), { responseCode: 554 })))
    },
  })
  await queue(buildMail())
  await deliver(transport)
  expect(await database.rows('select parked_at is not null as parked, failure from outbox_mails')).toEqual([
    { parked: true, failure: '554' },
  ])
})

test.each(['nothing', 'a letter now and then'])('a server that says %s holds up nobody for long', async (what) => {
  const silent = createServer((socket) => {
    socket.on('error', () => undefined)
    const drip = setInterval(() => what !== 'nothing' && socket.write('2'), 50)
    socket.on('close', () => clearInterval(drip))
  })
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const transport = smtpTransport(`smtp://127.0.0.1:${portOf(silent)}`, { connect: 300, silence: 300, whole: 600 })
  open.push(() => void silent.close(), transport.close)
  await queue(buildMail())
  const started = performance.now()
  expect(await deliver(transport)).toEqual({ delivered: 0, failed: 1 })
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a line that breaks after DATA: the mail comes again with the same Message-ID, and so can be known as the same', async () => {
  const stub = await openBreakingServer()
  const transport = smtpTransport(stub.url)
  open.push(transport.close, stub.close)
  await queue(buildMail())
  expect(await deliver(transport)).toEqual({ delivered: 0, failed: 1 })
  expect(stub.messages).toHaveLength(1)
  stub.mend()
  await later(hour, async () => {
    expect(await deliver(transport)).toEqual({ delivered: 1, failed: 0 })
  })
  expect(stub.messages).toHaveLength(2)
  const ids = stub.messages.map((message) => /^Message-ID: (.+)$/im.exec(message)?.[1])
  expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@vielfalt\.example>/)
  expect(ids[1]).toBe(ids[0])
})

test('a process that dies while sending has had its try; another takes the mail up after two minutes', async () => {
  const { sink, transport } = await sinkAndTransport()
  await queue(buildMail())
  const dying: Transport = { send: () => new Promise(() => undefined), close: () => undefined }
  void deliver(dying)
  await expect.poll(attempts).toBe(1)
  expect(await deliver(transport)).toEqual({ delivered: 0, failed: 0 })
  await later(121_000, async () => {
    expect(await deliver(transport)).toEqual({ delivered: 1, failed: 0 })
  })
  expect(sink.received).toHaveLength(1)
})

function queue(mail: Mail): Promise<void> {
  return database.db.inTransaction(anonymous, (tx) => queueMail(tx, mail))
}

function deliver(transport: Transport) {
  return deliverMails(database.db, deliveryThrough(transport))
}

async function attempts(): Promise<number> {
  const [row] = await database.rows<{ sum: string | null }>('select sum(attempts) from outbox_mails')
  return Number(row?.sum ?? 0)
}

async function later(milliseconds: number, work: () => Promise<void>): Promise<void> {
  database.clock.advance(milliseconds)
  await work()
  database.clock.advance(-milliseconds)
}

async function sinkAndTransport(
  options?: Parameters<typeof openMailSink>[0],
): Promise<{ readonly sink: MailSink; readonly transport: Transport }> {
  const sink = await openMailSink(options)
  const transport = smtpTransport(sink.url)
  open.push(sink.close, transport.close)
  return { sink, transport }
}

/** Speaks just enough SMTP to take a whole message and then break the line instead of answering. */
async function openBreakingServer() {
  const messages: string[] = []
  let breaking = true
  const lines = new Set<Socket>()
  const server = createServer((socket) => {
    lines.add(socket)
    let inData = false
    let text = ''
    socket.on('error', () => undefined)
    socket.write('220 stub.example\r\n')
    socket.on('data', (chunk) => {
      text += chunk.toString()
      if (inData && text.endsWith('\r\n.\r\n')) {
        messages.push(text)
        inData = false
        text = ''
        if (breaking) socket.destroy()
        else socket.write('250 taken\r\n')
        return
      }
      if (inData) return
      inData = text.startsWith('DATA')
      text = ''
      socket.write(inData ? '354 go on\r\n' : '250 stub.example\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${portOf(server)}`,
    messages,
    mend: () => {
      breaking = false
    },
    close: async () => {
      for (const line of lines) line.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
