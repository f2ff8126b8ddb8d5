/** Where answers go in tests. */
export const replyDomain = 'antwort.vielfalt.example'

type Made = {
  readonly to: string
  readonly from?: string
  readonly id?: string
  readonly headers?: readonly string[]
  readonly body?: string
}

/** A message as a person's mail program writes it. */
export function messageTo({
  to,
  from = 'petra@bruecke.example',
  id = 'eins@bruecke.example',
  headers,
  body,
}: Made): Buffer {
  return raw([
    'Return-Path: <petra@bruecke.example>',
    `From: Petra Beispiel <${from}>`,
    `To: <${to}>`,
    'Subject: =?utf-8?q?Re=3A_Gr=C3=B6=C3=9Fe?=',
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    ...(headers ?? []),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body ?? 'Ja, ich komme gern.\r\nشكرا',
  ])
}

/** A message with one file of so many bytes, sent as it is (8bit). */
export function messageWithFile(to: string, { bytes, id = 'datei@bruecke.example' }: { bytes: number; id?: string }) {
  const file = [
    '--teil',
    'Content-Type: application/pdf; name="Plan.pdf"',
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: 8bit',
    '',
    // The end of the line counts as well.
    'x'.repeat(bytes - 1),
    '--teil--',
  ].join('\r\n')
  const message = messageTo({ to, id, body: `--teil\r\nContent-Type: text/plain\r\n\r\nJa.\r\n${file}` }).toString()
  return Buffer.from(
    message
      .replace('text/plain; charset=utf-8', 'multipart/mixed; boundary="teil"')
      .replace('Content-Transfer-Encoding: 8bit\r\n', ''),
  )
}

/** A report of failed delivery, as RFC 3464 has it. */
export function reportTo(to: string, { action = 'failed', status = '5.1.1', id = 'bericht@mx.example' } = {}): Buffer {
  return raw([
    'Return-Path: <>',
    'From: Mail Delivery System <mailer-daemon@mx.example>',
    `To: <${to}>`,
    'Auto-Submitted: auto-replied',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="teil"',
    '',
    '--teil',
    'Content-Type: text/plain',
    '',
    'This is the mail system at host mx.example.',
    '--teil',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; jemand@weg.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--teil',
    'Content-Type: message/rfc822',
    '',
    'Subject: Newsletter',
    '',
    'Der Text.',
    '--teil--',
  ])
}

function raw(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.join('\r\n')}\r\n`)
}
