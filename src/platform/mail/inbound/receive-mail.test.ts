import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/index.ts'
import { openLog } from '#platform/log/index.ts'
import { useDatabase } from '#test/database.ts'
import { projectFolder } from '#app/project-files.ts'
import { type MailSink, openMailSink } from '../mail.fixtures.ts'
import { smtpTransport } from '../smtp-transport.ts'
import type { Transport } from '../transport.ts'
import { clearInbound, handOverMails, type InboundMail, type Receiver } from './hand-over.ts'
import { messageTo, replyDomain, reportTo } from './message.fixtures.ts'
import { openInbound } from './open-inbound.ts'
import { receiveMail } from './receive-mail.ts'
import { newReplyToken, replyAddress, replyTokenHash } from './reply-address.ts'

const database = useDatabase()
const log = openLog({ write: () => undefined })
const token = newReplyToken()
const address = replyAddress(replyDomain, 'thread', token) ?? ''
const minute = 60_000

beforeEach(async () => {
  await database.rows('delete from inbound_mails')
  await database.rows('delete from throttles')
})

const receive = (bytes: Buffer) => receiveMail(database.db, bytes, { domain: replyDomain })

function collecting(taken: InboundMail[], fail: () => boolean = () => false): Receiver {
  return {
    kind: 'thread',
    receive: async (_tx: Tx, mail) => {
      if (fail()) throw new Error('not now')
      taken.push(mail)
    },
  }
}

const handOver = (receiver: Receiver) => handOverMails(database.db, { receivers: [receiver], log })

describe('mails that come in', () => {
  it('are taken once, whatever the mail server tries, and handed over once, whoever looks', async () => {
    const bytes = messageTo({ to: address })
    const receipts = await Promise.all([receive(bytes), receive(bytes), receive(bytes)])
    expect(receipts.toSorted()).toEqual(['taken', 'twice', 'twice'])
    const taken: InboundMail[] = []
    const receiver = collecting(taken)
    const counts = await Promise.all([handOver(receiver), handOver(receiver)])
    expect(counts.toSorted()).toEqual([0, 1])
    expect(taken).toMatchObject([
      { kind: 'thread', sender: 'petra@bruecke.example', words: 'Ja, ich komme gern.\nشكرا', report: null, files: [] },
    ])
    expect(taken[0]?.tokenHash.equals(replyTokenHash(token))).toBe(true)
    // What was said is kept nowhere else, and the mail is still known.
    expect(await database.rows('select sender, subject, words from inbound_mails')).toEqual([
      { sender: '', subject: '', words: '' },
    ])
    expect(await receive(bytes)).toBe('twice')
  })

  it('come again when whoever takes them fails, and are parked in the end', async () => {
    await receive(messageTo({ to: address }))
    const taken: InboundMail[] = []
    let failing = true
    const receiver = collecting(taken, () => failing)
    expect(await handOver(receiver)).toBe(0)
    expect(await handOver(receiver)).toBe(0)
    database.clock.advance(10 * minute)
    failing = false
    expect(await handOver(receiver)).toBe(1)

    await receive(messageTo({ to: address, id: 'zwei@bruecke.example' }))
    failing = true
    for (let round = 0; round < 12; round += 1) {
      await handOver(receiver)
      database.clock.advance(600 * minute)
    }
    expect(await database.rows('select from inbound_mails where parked_at is not null')).toHaveLength(1)
  })

  it('do not flood: a sender who writes too much is asked to come later', async () => {
    const receipts: string[] = []
    for (let number = 0; number < 40; number += 1)
      receipts.push(await receive(messageTo({ to: address, id: `nr${number}@bruecke.example` })))
    expect(receipts.filter((one) => one === 'taken')).toHaveLength(30)
    expect(receipts.at(-1)).toBe('later')
  })

  it('of a mail server about many mailboxes are not held up', async () => {
    const receipts = new Set<string>()
    for (let number = 0; number < 40; number += 1) {
      const to = replyAddress(replyDomain, 'bounce', newReplyToken()) ?? ''
      receipts.add(await receive(reportTo(to, { id: `nr${number}@mx.example` })))
    }
    expect([...receipts]).toEqual(['taken'])
  })

  it('nobody takes are done with, and all are forgotten after thirty days', async () => {
    await receive(messageTo({ to: replyAddress(replyDomain, 'unknown', token) ?? '' }))
    expect(await handOver(collecting([]))).toBe(0)
    expect(await database.rows('select from inbound_mails where handled_at is not null')).toHaveLength(1)
    database.clock.advance(31 * 24 * 60 * minute)
    await clearInbound(database.db)
    expect(await database.rows('select from inbound_mails')).toEqual([])
  })

  it('wake whoever waits for them', async () => {
    const taken: InboundMail[] = []
    const inbound = await openInbound(database.db, { receivers: [collecting(taken)], log })
    await receive(messageTo({ to: address }))
    await expect.poll(() => taken.length, { timeout: 2000, interval: 20 }).toBe(1)
    await inbound.stop()
  })

  it('are seen by nobody but the system', async () => {
    await receive(messageTo({ to: address }))
    const seen = await database.db.read({ kind: 'anonymous' }, (tx) =>
      tx.selectFrom('inbound_mails').selectAll().execute(),
    )
    expect(seen).toEqual([])
    const system = await database.db.read(systemActor('test'), (tx) =>
      tx.selectFrom('inbound_mails').select('sender').execute(),
    )
    expect(system).toHaveLength(1)
  })
})

describe('the pipe of a mail server', () => {
  let server: MailSink
  let sender: Transport
  const answers: number[] = []

  beforeAll(async () => {
    server = await openMailSink({
      // What Postfix does with `pipe` and `argv=… ${original_recipient} ${sender}`.
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const command = spawn('npm', ['run', '--silent', 'receive-mail', '--', rcptTo[0]?.address ?? '', from], {
          cwd: projectFolder,
          env: { ...process.env, DATABASE_URL: urlOf(), REPLY_DOMAIN: replyDomain },
          stdio: ['pipe', 'ignore', 'inherit'],
        })
        stream.pipe(command.stdin)
        command.on('exit', (code) => {
          answers.push(code ?? -1)
          if (code === 0) done()
          else done(Object.assign(new Error('no'), { responseCode: code === 75 ? 451 : 554 }))
        })
      },
    })
    sender = smtpTransport(server.url)
  })
  afterAll(async () => {
    sender.close()
    await server.close()
  })

  function urlOf(): string {
    const { user, database: name, host, port } = database.owner
    return `postgres:///${name}?host=${encodeURIComponent(host ?? '')}&port=${port}&user=${user}`
  }

  const send = (to: string, message: Buffer) => sender.send({ from: 'petra@bruecke.example', to, message })

  it('hands a message to the running database, and tells the server what to do with others', async () => {
    expect(await send(address, messageTo({ to: 'someone@else.example' }))).toEqual({ kind: 'delivered' })
    expect(await database.rows('select words from inbound_mails')).toEqual([{ words: 'Ja, ich komme gern.\nشكرا' }])
    // A program that answers hears nothing, so that nothing goes to and fro.
    const robot = messageTo({ to: address, id: 'robot@x.example', headers: ['Auto-Submitted: auto-replied'] })
    expect(await send(address, robot)).toEqual({ kind: 'delivered' })
    expect(await send('wer@anders.example', messageTo({ to: 'wer@anders.example' }))).toEqual({
      kind: 'never',
      code: '554',
    })
    expect(answers).toEqual([0, 0, 67])
    expect(await database.rows('select from inbound_mails')).toHaveLength(1)
  }, 60_000)

  it('is asked to try again while the database is away', async () => {
    const command = spawn(process.execPath, ['src/receive-mail.ts', address], {
      cwd: projectFolder,
      env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', REPLY_DOMAIN: replyDomain },
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    command.stdin.end(messageTo({ to: address, id: 'drei@bruecke.example' }))
    const code = await Promise.race([new Promise((resolve) => command.on('exit', resolve)), pause(20_000)])
    expect(code).toBe(75)
  }, 30_000)
})
