import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/index.ts'
import { openLog } from '#platform/log/index.ts'
import { useDatabase } from '#test/database.ts'
import { clearInbound, handOverMails, type InboundMail, type Receiver } from './hand-over.ts'
import { messageTo, messageWithFile, replyDomain, reportTo } from './message.fixtures.ts'
import { openInbound } from './open-inbound.ts'
import { mailLimits } from './read-message.ts'
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

  it('have files as large as the database takes, and no larger', async () => {
    const { fileBytes } = mailLimits
    expect(await receive(messageWithFile(address, { bytes: fileBytes }))).toBe('taken')
    expect(await database.rows('select octet_length(bytes) as bytes from inbound_files')).toEqual([
      { bytes: fileBytes },
    ])
    const larger = messageWithFile(address, { bytes: fileBytes + 1, id: 'groesser@bruecke.example' })
    expect(await receive(larger)).toBe('too-large')
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
    await expect.poll(() => taken.length, { timeout: 10_000, interval: 20 }).toBe(1)
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
