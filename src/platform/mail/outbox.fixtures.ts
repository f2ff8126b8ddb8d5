import { afterEach, beforeEach } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import type { TestDatabase } from '#test/database.ts'
import { deliverMails } from './deliver-mails.ts'
import { deliveryThrough, type MailSink, openMailSink } from './mail.fixtures.ts'
import { type Mail, queueMail } from './queue-mail.ts'
import { smtpTransport } from './smtp-transport.ts'
import type { Transport } from './transport.ts'

/** An outbox that is empty before each test, and what hands its mails over; all that was opened is closed after each. */
export function useOutbox(database: TestDatabase) {
  const open: (() => Promise<void> | void)[] = []

  beforeEach(() => database.rows('delete from outbox_mails'))
  afterEach(async () => {
    for (const close of open.splice(0).toReversed()) await close()
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

  return { open, queue, deliver, attempts, later, sinkAndTransport }
}
