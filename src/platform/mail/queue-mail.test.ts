import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { deliverMails } from './deliver-mails.ts'
import { buildMail, deliveryThrough, type MailSink, openMailSink, parseMail } from './mail.fixtures.ts'
import { queueMail } from './queue-mail.ts'
import { smtpTransport } from './smtp-transport.ts'
import type { Transport } from './transport.ts'

const database = useDatabase()
let sink: MailSink
let transport: Transport

beforeAll(async () => {
  sink = await openMailSink()
  transport = smtpTransport(sink.url)
})
beforeEach(() => database.rows('delete from outbox_mails'))
afterAll(async () => {
  transport.close()
  await sink.close()
})

const hostilePiece = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\0',
  '\u2028',
  '\u0085',
  '\ud800',
  ',',
  ';',
  ':',
  'Team: a@evil.example, b@evil.example;',
  'Bcc: evil@evil.example',
  '\r\nBcc: evil@evil.example\r\n',
  '\r\n.\r\nMAIL FROM:<evil@evil.example>\r\n',
  '\r\n\r\n<script>alert(1)</script>',
  '=?utf-8?Q?=0D=0ABcc:_evil@evil.example?=',
  '=?utf-8?B?DQpCY2M6IGV2aWxAZXZpbC5leGFtcGxl?=',
  '"',
  '<',
  '>',
  '(',
  ')',
  '@',
  '${7*7}',
  '{{constructor}}',
  'مرحبا',
  '👩🏽‍🏫',
)
const hostileText = fc.array(fc.oneof(hostilePiece, fc.string()), { maxLength: 8 }).map((pieces) => pieces.join(''))

test('whatever stands in subject and text, the mail goes to the one it was meant for and has no header more', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (subject, name, label) => {
      sink.received.length = 0
      const action = { label: `x${label}`, href: 'https://vielfalt.example/de/' }
      const mail = buildMail({ subject: `Anfrage von ${subject}`, paragraphs: [`Guten Tag ${name},`, name], action })
      await database.db.inTransaction(anonymous, (tx) => queueMail(tx, mail))
      expect(await deliverMails(database.db, deliveryThrough(transport))).toEqual({ delivered: 1, failed: 0 })

      expect(sink.received.map(({ recipients }) => recipients)).toEqual([['petra@bruecke.example']])
      const parsed = await parseMail(sink.received[0] ?? { raw: Buffer.alloc(0) })
      expect(parsed.to).toEqual([{ address: 'petra@bruecke.example', name: '' }])
      expect(parsed.cc).toBeUndefined()
      expect(parsed.bcc).toBeUndefined()
      expect(parsed.headers.map(({ key }) => key).toSorted()).toEqual(headers)
      expect(parsed.subject?.startsWith('Anfrage von')).toBe(true)
      expect(parsed.html).not.toContain('<script')
    }),
    { numRuns: 120, endOnFailure: true },
  )
}, 60_000)

const headers = [
  'auto-submitted',
  'content-language',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'subject',
  'to',
  'x-auto-response-suppress',
]

test.each([
  'a@b.example, c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example\0',
  ' a@b.example',
  '"a b"@c.example',
  '"c@d.example"@b.example',
  'Team: a@b.example;',
  'Petra <a@b.example>',
  '<a@b.example>',
  'a@b.example(comment)',
  '=?utf-8?q?a@b.example?=',
  'a@b..example',
  'a@[127.0.0.1]',
  'a@b.example>c@d.example',
  'a@bücke.example',
  'a',
  '',
  `${'('.repeat(5000)}a@b.example`,
])('%j is no address for a mail', async (to) => {
  const queued = database.db.inTransaction(anonymous, (tx) => queueMail(tx, buildMail({ to })))
  await expect(queued).rejects.toThrow('not one plain mail address')
})

test.each(['javascript:alert(1)', '/de/anmelden', 'https://a:b@c.example/', 'data:text/html,x'])(
  '%s is no action',
  async (href) => {
    const queued = database.db.inTransaction(anonymous, (tx) =>
      queueMail(tx, buildMail({ action: { label: 'x', href } })),
    )
    await expect(queued).rejects.toThrow('not a web page')
  },
)
