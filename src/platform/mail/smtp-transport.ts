import { createTransport, type NodemailerError } from 'nodemailer'
import type { SendResult, Transport } from './transport.ts'

/** How long to wait for the other side, in milliseconds; `whole` must stay well below the two minutes a mail is ours. */
export type Patience = { readonly connect: number; readonly silence: number; readonly whole: number }

/** How many mails may be on their way at once. */
type Lines = { readonly lines: number }

const usualPatience: Patience = { connect: 10_000, silence: 20_000, whole: 60_000 }
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Sends through the server of `smtp://name:password@host:port` (STARTTLS, required unless the host is this machine) or
 * `smtps://…`. Certificates are always checked; nothing in the address can switch that off.
 */
export function smtpTransport(address: string, options: Partial<Patience & Lines> = {}): Transport {
  const { lines = 2, ...patience } = { ...usualPatience, ...options }
  const url = URL.parse(address)
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error('The mail server must be written as smtp://… or smtps://…')
  }
  const secure = url.protocol === 'smtps:'
  const mailer = createTransport({
    pool: true,
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !loopback.has(url.hostname),
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    maxConnections: lines,
    maxMessages: Infinity,
    // A second try of its own would send a mail twice that was taken just before the line broke; the outbox tries again.
    maxRequeues: 0,
    // Shorter than any server's patience, so that an idle line is never found dead.
    idleTimeout: 20_000,
    dnsTimeout: patience.connect,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.connect,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // Lines that break while idle are of no interest: the next mail opens another.
  mailer.on('error', () => undefined)
  return {
    send: async ({ from, to, message }) => {
      try {
        await mailer.sendMail({
          envelope: { from, to: [to] },
          raw: message,
          signal: AbortSignal.timeout(patience.whole),
        })
        return { kind: 'delivered' }
      } catch (error) {
        return failureOf(error)
      }
    },
    close: () => mailer.close({ force: true }),
  }
}

function failureOf(error: unknown): SendResult {
  const { code = 'unknown', responseCode, command = '' }: NodemailerError = error instanceof Error ? error : new Error()
  const aboutTheMail = ['RCPT TO', 'DATA'].includes(command)
  if (responseCode === undefined || !aboutTheMail)
    return { kind: 'server-down', code: `${code} ${responseCode ?? ''}`.trim() }
  // 503 speaks of the order of commands, not of the mail; every other 5yz is final (RFC 5321, 4.2.1).
  const final = responseCode >= 500 && responseCode !== 503
  return { kind: final ? 'never' : 'later', code: String(responseCode) }
}
