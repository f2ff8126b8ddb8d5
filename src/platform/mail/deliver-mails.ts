import { setTimeout as pause } from 'node:timers/promises'
import { systemActor } from '#kernel/actor.ts'
import type { Lang } from '#kernel/language.ts'
import type { Db } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Log } from '#platform/log/index.ts'
import { composeMail } from './compose-mail.tsx'
import { claimMail, type ClaimedMail, markDelivered, markFailed, parkPoison } from './outbox.ts'
import { openRounds } from './rounds.ts'
import { readSender } from './sender.ts'
import type { SendResult, Transport } from './transport.ts'

export type DeliveryOptions = {
  readonly transport: Transport
  /** The way of mails to lists, so that they never hold up one that somebody waits for. */
  readonly listTransport?: Transport
  /** Whom mails come from: `post@house.example` or `House <post@house.example>`. */
  readonly from: string
  readonly translators: (lang: Lang) => Translator
  readonly log: Log
}

export type Round = { readonly delivered: number; readonly failed: number }

const actor = systemActor('mail-delivery')

// As many as `listTransport` keeps lines open: with one alone each mail would wait for the answer to the one before.
const lanesOfLists = 3

/**
 * Sends what is due, one by one, until nothing is or the mail server cannot be reached. Several processes may do so at
 * once. A mail arrives once, with one exception: when the process dies after the other side has taken it and before
 * that is written down, it is sent again with the same Message-ID.
 */
export async function deliverMails(db: Db, options: DeliveryOptions, stopping?: AbortSignal): Promise<Round> {
  const poison = await db.inTransaction(actor, parkPoison)
  if (poison > 0) options.log.error('mail.poison', { count: poison })
  return deliverLane(db, options, 0, options.transport, stopping)
}

/** The same for mails to lists, on a few lines at once. */
export async function deliverToLists(db: Db, options: DeliveryOptions, stopping?: AbortSignal): Promise<Round> {
  const transport = options.listTransport ?? options.transport
  const rounds = await Promise.all(
    Array.from({ length: lanesOfLists }, () => deliverLane(db, options, 1, transport, stopping)),
  )
  return {
    delivered: rounds.reduce((sum, { delivered }) => sum + delivered, 0),
    failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  }
}

async function deliverLane(
  db: Db,
  options: DeliveryOptions,
  priority: 0 | 1,
  transport: Transport,
  stopping: AbortSignal | undefined,
): Promise<Round> {
  const round = { delivered: 0, failed: 0 }
  for (;;) {
    const mail = stopping?.aborted === true ? undefined : await db.inTransaction(actor, (tx) => claimMail(tx, priority))
    if (mail === undefined) break
    const result = await send(mail, options, transport)
    await settle(db, options.log, mail, result)
    if (result.kind === 'delivered') round.delivered += 1
    else round.failed += 1
    if (result.kind === 'server-down') break
  }
  return round
}

/** Work on the outbox that goes on until stopped. */
export type Delivery = {
  /** Looks now. Also woken by every commit that wrote a mail. */
  wake(): void
  /** Ends after the mails being sent now, which have ten seconds left; then the line is cut and they are tried again later. */
  stop(): Promise<void>
}

/** Delivers mails as they are written. Mails to be tried again wait for `wake`, which a job calls every minute. */
export async function openDelivery(db: Db, options: DeliveryOptions): Promise<Delivery> {
  // A sender nobody can read should stop the start, not every mail.
  readSender(options.from)
  const onError = (error: unknown) => options.log.error('mail.round-failed', {}, error)
  const single = openRounds((stopping) => deliverMails(db, options, stopping), onError)
  const lists = openRounds((stopping) => deliverToLists(db, options, stopping), onError)
  function wake(): void {
    single.wake()
    lists.wake()
  }
  function close(): void {
    options.transport.close()
    options.listTransport?.close()
  }

  const stopListening = await db.listen('outbox', wake)
  wake()
  return {
    wake,
    stop: async () => {
      const stopped = Promise.all([single.stop(), lists.stop()])
      await stopListening()
      const cut = setTimeout(close, 10_000)
      await stopped
      clearTimeout(cut)
      close()
    },
  }
}

async function send(mail: ClaimedMail, options: DeliveryOptions, transport: Transport): Promise<SendResult> {
  try {
    const sender = readSender(options.from)
    const message = await composeMail(mail, sender, options.translators(mail.lang))
    return await transport.send({ from: mail.returnPath ?? sender.address, to: mail.recipient, message })
  } catch (error) {
    options.log.error('mail.not-composed', { mail: mail.id }, error)
    return { kind: 'later', code: 'incident' }
  }
}

async function settle(db: Db, log: Log, mail: ClaimedMail, result: SendResult): Promise<void> {
  const about = { mail: mail.id, kind: mail.kind, attempts: mail.attempts, request: mail.requestId }
  if (result.kind === 'delivered') {
    await insist(() => db.inTransaction(actor, (tx) => markDelivered(tx, mail.id, result.keptFile ?? null)))
    log.info('mail.delivered', about)
    return
  }
  const final = result.kind === 'never'
  const parked = await db.inTransaction(actor, (tx) => markFailed(tx, mail.id, result.code, final))
  if (parked) log.error('mail.parked', { ...about, code: result.code })
  else log.warn('mail.delayed', { ...about, code: result.code })
}

/** Tries for about half a minute, within the two that the mail is ours: a mail that is gone must not go again. */
async function insist(work: () => Promise<void>): Promise<void> {
  for (const wait of [500, 2000, 8000, 16_000]) {
    try {
      return await work()
    } catch {
      await pause(wait)
    }
  }
  await work()
}
