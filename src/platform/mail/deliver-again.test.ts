import { createServer, type Server, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { buildMail } from './mail.fixtures.ts'
import { useOutbox } from './outbox.fixtures.ts'
import { smtpTransport } from './smtp-transport.ts'
import type { Transport } from './transport.ts'

const database = useDatabase()
const { open, queue, deliver, attempts, later, sinkAndTransport } = useOutbox(database)
const hour = 3_600_000

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
