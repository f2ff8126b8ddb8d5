import { setTimeout as pause } from 'node:timers/promises'
import { systemActor } from '#kernel/actor.ts'
import type { Lang } from '#kernel/language.ts'
import type { Db } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Log } from '#platform/log/index.ts'
import { composeMail } from './compose-mail.tsx'
import { claimMail, type ClaimedMail, markDelivered, markFailed, parkPoison } from './outbox.ts'
import { readSender } from './sender.ts'
import type { SendResult, Transport } from './transport.ts'

export type DeliveryOptions = {
  readonly transport: Transport
  /** Whom mails come from: `post@house.example` or `House <post@house.example>`. */
  readonly from: string
  readonly translators: (lang: Lang) => Translator
  readonly log: Log
}

export type Round = { readonly delivered: number; readonly failed: number }

const actor = systemActor('mail-delivery')

/**
 * Sends what is due, one by one, until nothing is or the mail server cannot be reached. Several processes may do so at
 * once. A mail arrives once, with one exception: when the process dies after the other side has taken it and before
 * that is written down, it is sent again with the same Message-ID.
 */
export async function deliverMails(db: Db, options: DeliveryOptions, stopping?: AbortSignal): Promise<Round> {
  const round = { delivered: 0, failed: 0 }
  const poison = await db.inTransaction(actor, parkPoison)
  if (poison > 0) options.log.error('mail.poison', { count: poison })
  for (;;) {
    const mail = stopping?.aborted === true ? undefined : await db.inTransaction(actor, claimMail)
    if (mail === undefined) break
    const result = await send(mail, options)
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
  /** Ends after the mail being sent now, which has ten seconds left; then the line is cut and it is tried again later. */
  stop(): Promise<void>
}

/** Delivers mails as they are written. Mails to be tried again wait for `wake`, which a job calls every minute. */
export async function openDelivery(db: Db, options: DeliveryOptions): Promise<Delivery> {
  // A sender nobody can read should stop the start, not every mail.
  readSender(options.from)
  const stopping = new AbortController()
  let wanted = false
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (wanted && !stopping.signal.aborted) {
      wanted = false
      try {
        await deliverMails(db, options, stopping.signal)
      } catch (error) {
        options.log.error('mail.round-failed', {}, error)
      }
    }
    running = undefined
  }
  function wake(): void {
    wanted = true
    if (!stopping.signal.aborted) running ??= run()
  }

  const stopListening = await db.listen('outbox', wake)
  wake()
  return {
    wake,
    stop: async () => {
      stopping.abort()
      await stopListening()
      const cut = setTimeout(options.transport.close, 10_000)
      await running
      clearTimeout(cut)
      options.transport.close()
    },
  }
}

async function send(mail: ClaimedMail, options: DeliveryOptions): Promise<SendResult> {
  try {
    const sender = readSender(options.from)
    const message = await composeMail(mail, sender, options.translators(mail.lang))
    return await options.transport.send({ from: sender.address, to: mail.recipient, message })
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
