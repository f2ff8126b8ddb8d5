import { join } from 'node:path'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import PostalMime, { type Email } from 'postal-mime'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { type Log, openLog } from '#platform/log/index.ts'
import type { DeliveryOptions } from './deliver-mails.ts'
import type { Transport } from './transport.ts'
import type { Mail } from './queue-mail.ts'

export type Received = { readonly from: string; readonly recipients: readonly string[]; readonly raw: Buffer }
export type MailSink = { readonly url: string; readonly received: Received[]; close(): Promise<void> }

/** A real SMTP server on this machine that takes everything, unless told otherwise. */
export async function openMailSink(options: SMTPServerOptions = {}): Promise<MailSink> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        received.push({ from, recipients: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) })
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

export function parseMail({ raw }: Pick<Received, 'raw'>): Promise<Email> {
  return PostalMime.parse(raw)
}

const translators = openTranslators(readCatalogue(join(import.meta.dirname, '../..')))
const quiet: Log = openLog({ write: () => undefined })

export function deliveryThrough(transport: Transport): DeliveryOptions {
  return { transport, from: 'post@vielfaltsnetz.example', translators, log: quiet }
}

export function buildMail(changes: Partial<Mail> = {}): Mail {
  return {
    to: 'petra@bruecke.example',
    lang: 'de',
    kind: 'account.reset',
    subject: 'Passwort neu setzen',
    paragraphs: ['Guten Tag,', 'Sie können jetzt ein neues Passwort setzen.'],
    action: { label: 'Passwort setzen', href: 'https://vielfalt.example/de/passwort/abc' },
    ...changes,
  }
}
