import { describe, expect, it } from 'vitest'
import { messageTo, replyDomain, reportTo } from './message.fixtures.ts'
import { answerAboveLine, ownWords } from './own-words.ts'
import { mailLimits, readMessage } from './read-message.ts'
import { newReplyToken, readReplyAddress, replyAddress, replyTokenHash } from './reply-address.ts'

const token = newReplyToken()
const address = replyAddress(replyDomain, 'thread', token) ?? ''
const bounces = replyAddress(replyDomain, 'bounce', token) ?? ''
const read = (bytes: Buffer, envelope = {}) => readMessage(bytes, { domain: replyDomain, ...envelope })

describe('addresses for answers', () => {
  it('come back as they are, whatever the mail server does to their case', () => {
    expect(readReplyAddress(address.toUpperCase(), replyDomain)).toMatchObject({
      kind: 'thread',
      tokenHash: replyTokenHash(token),
    })
    expect(new Set(Array.from({ length: 50 }, newReplyToken)).size).toBe(50)
    expect(replyAddress(undefined, 'thread', token)).toBeUndefined()
  })

  it.each(['Thread', 'a', 'kind.kind'])('are not made of the kind %s', (kind) => {
    expect(() => replyAddress(replyDomain, kind, token)).toThrow('no kind or token')
  })

  it.each([
    'post@vielfalt.example',
    `antwort+thread.${token}@elsewhere.example`,
    `antwort+thread.kurz@${replyDomain}`,
    `x-antwort+thread.${token}@${replyDomain}`,
    `antwort+thread.${token}@${replyDomain}.evil.example`,
  ])('%s is none', (text) => {
    expect(readReplyAddress(text, replyDomain)).toBeUndefined()
  })
})

describe('reading a message', () => {
  it('finds whom it is for, who says to have written, and the words', async () => {
    expect(await read(messageTo({ to: address }))).toMatchObject({
      to: { kind: 'thread' },
      sender: 'petra@bruecke.example',
      subject: 'Re: Größe',
      words: 'Ja, ich komme gern.\nشكرا',
      files: [],
    })
  })

  it('believes the mail server more than the header, and needs one of both', async () => {
    const elsewhere = messageTo({ to: 'liste@elsewhere.example' })
    expect(await read(elsewhere)).toBe('no-address')
    expect(await read(elsewhere, { recipient: address })).toMatchObject({ to: { kind: 'thread' } })
    expect(await read(messageTo({ to: address }), { recipient: 'liste@elsewhere.example' })).toBe('no-address')
    // Where it is for nobody here, it is not looked at at all.
    expect(await read(Buffer.from(''), { recipient: 'liste@elsewhere.example' })).toBe('no-address')
    const delivered = messageTo({ to: 'liste@elsewhere.example', headers: [`Delivered-To: ${address}`] })
    expect(await read(delivered)).toMatchObject({ to: { kind: 'thread' } })
  })

  it('reads what only has HTML as text, and passes nothing on that could act', async () => {
    const html = Buffer.from(
      messageTo({ to: address, body: '<p>Guten Tag</p><script>alert(1)</script><p>Ja &amp; gern</p>' })
        .toString()
        .replace('text/plain', 'text/html'),
    )
    const message = await read(html)
    expect(message).toMatchObject({ words: expect.stringContaining('Ja & gern') })
    expect(JSON.stringify(message)).not.toContain('<script>')
  })

  it('reads HTML line by line and marks what it quotes', async () => {
    const body =
      '<style>p{}</style><p>Guten Tag</p><div>eins</div><div>zwei<br></div><div><br></div>drei<blockquote>alt<blockquote>älter</blockquote></blockquote>'
    expect(await read(markup(`${body}Ende`))).toMatchObject({
      words: 'Guten Tag\n\neins\nzwei\n\ndrei\n> alt\n> > älter\nEnde',
    })
  })

  it.each([
    ['div', 400_000],
    ['blockquote', 30_000],
    ['b', 200_000],
  ])('reads HTML with <%s> in itself %i times', async (tag, times) => {
    expect(await read(markup(`Ja, gern.${`<${tag}>`.repeat(times)}tief`))).toMatchObject({
      words: expect.stringMatching(/^Ja, gern\./),
    })
  })

  it('takes files, and no path from their names', async () => {
    const bytes = messageTo({ to: address })
      .toString()
      .replace(
        'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit',
        'Content-Type: multipart/mixed; boundary="x"',
      )
      .replace('\r\n\r\nJa', '\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nJa')
    const file =
      '--x\r\nContent-Type: application/pdf; name="../../etc/Antrag\u202Efdp.exe"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n'
    expect(await read(Buffer.from(`${bytes}${file}--x--\r\n`))).toMatchObject({
      files: [{ name: '....etcAntragfdp.exe', type: 'application/pdf', bytes: Buffer.from('%PDF') }],
    })
    expect(await read(Buffer.from(`${bytes}${file.repeat(mailLimits.files + 1)}--x--\r\n`))).toBe('too-many-files')
  })

  it('is bounded in size, in headers and in depth', async () => {
    expect(await read(Buffer.alloc(mailLimits.bytes + 1, 'a'))).toBe('too-large')
    expect(await read(messageTo({ to: address, body: 'a\n'.repeat(400_000) }))).toBe('too-large')
    expect(await read(messageTo({ to: address, body: 'a\n'.repeat(10_000) }))).toMatchObject({ to: { kind: 'thread' } })
    expect(await read(Buffer.from(''))).toBe('unreadable')
    expect(await read(messageTo({ to: address, headers: [`X-Long: ${'a'.repeat(mailLimits.headerBytes)}`] }))).toBe(
      'unreadable',
    )
    const nested = Array.from(
      { length: 60 },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
    ).join('')
    expect(await read(Buffer.from(`To: ${address}\r\n${nested}`))).toBe('unreadable')
  })

  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated',
    'Precedence: bulk',
    'Precedence: list',
    'List-Id: <liste.example>',
    'X-Loop: antwort@vielfalt.example',
    'X-Autoreply: yes',
  ])('%s: a program wrote it, so nobody shall answer', async (header) => {
    expect(await read(messageTo({ to: address, headers: [header] }))).toBe('automatic')
  })

  it('nor does anybody answer nobody; but a person who says "no" to automatic is one', async () => {
    expect(await read(messageTo({ to: address }), { returnPath: '' })).toBe('automatic')
    expect(await read(messageTo({ to: address }), { returnPath: 'MAILER-DAEMON' })).toBe('automatic')
    expect(await read(messageTo({ to: address, headers: ['Auto-Submitted: no'] }))).toMatchObject({
      sender: 'petra@bruecke.example',
    })
  })
})

/** A message that has HTML alone. */
function markup(body: string): Buffer {
  return Buffer.from(messageTo({ to: address, body }).toString().replace('text/plain', 'text/html'))
}

describe('reports of delivery', () => {
  it.each([
    ['failed', '5.1.1', 'failed-for-good'],
    ['failed', '5.1.2', 'failed-for-good'],
    ['failed', '5.2.2', 'failed-for-now'],
    ['failed', '5.7.1', 'failed-for-now'],
    ['failed', '4.4.7', 'failed-for-now'],
  ])('%s with %s: %s', async (action, status, report) => {
    expect(await read(reportTo(bounces, { action, status }), { returnPath: '' })).toMatchObject({
      report,
      words: '',
      files: [],
    })
  })

  it('are nothing where they tell of success, of a try to come, or come to an address of people', async () => {
    for (const action of ['delivered', 'delayed', 'relayed'])
      expect(await read(reportTo(bounces, { action }))).toBe('automatic')
    expect(await read(reportTo(address))).toBe('automatic')
    expect(await read(messageTo({ to: bounces }))).toBe('automatic')
  })
})

describe('own words', () => {
  const line = answerAboveLine('Schreiben Sie Ihre Antwort bitte über diese Zeile')
  it.each([
    [
      'Gmail',
      `Ja, gern.\n\nAm Mi., 25. Nov. 2026 um 10:00 Uhr schrieb Vielfaltsnetz <\npost@vielfalt.example>:\n\n> ${line}\n>\n> Guten Tag`,
    ],
    ['Thunderbird', `Ja, gern.\n\nAm 25.11.26 um 10:00 schrieb Vielfaltsnetz:\n> ${line}\n> Guten Tag`],
    [
      'Outlook',
      `Ja, gern.\n\n________________________________\nVon: Vielfaltsnetz <post@vielfalt.example>\nGesendet: Mittwoch\nAn: Petra\nBetreff: Größe\n\n${line}\n\nGuten Tag`,
    ],
    ['Apple Mail', `Ja, gern.\n\n> Am 25.11.2026 um 10:00 schrieb Vielfaltsnetz:\n>\n> ${line}`],
    [
      'GMX and WEB.DE',
      `Ja, gern.\n \n\nGesendet: Mittwoch, 25. November 2026 um 10:00 Uhr\nVon: "Vielfaltsnetz" <post@vielfalt.example>\nAn: petra@gmx.example\nBetreff: Größe\n\n${line}\n`,
    ],
    ['an answer below', `> ${line}\n>\n> Guten Tag\n> Bitte\n\nJa, gern.\n`],
    ['an answer below, close by', `Am 25.11.26 um 10:00 schrieb Vielfaltsnetz:\n> ${line}\n> Guten Tag\nJa, gern.`],
    ['a signature below', `> ${line}\n> Guten Tag\n\nJa, gern.\n\n-- \nPetra Beispiel`],
    [
      'quoted lines that were broken',
      `Ja, gern.\n\n> ${line}\n> Guten Tag, bitte denken Sie an das Treffen in der Stadthalle am\nMontag.\n> Danke`,
    ],
    ['a signature', `Ja, gern.\n\n-- \nPetra Beispiel\nBrücke e. V.\n\n> ${line}`],
    ['nothing quoted', 'Ja, gern.'],
    ['quoted without the line', 'Ja, gern.\n\n> Guten Tag\n> Bitte'],
  ])('%s', (_, text) => {
    expect(ownWords(text)).toBe('Ja, gern.')
  })

  it('of answers between quoted lines are kept with what each answers', () => {
    const text = `Hallo,\n\nAm 25.11.26 um 10:00 schrieb Vielfaltsnetz:\n> ${line}\n>\n> Timo schreibt:\n>\n> Wann?\n\nAm Montag.\n\n> Wo?\nIn Gießen.\n> Bis bald\n`
    expect(ownWords(text)).toBe('Hallo,\n\n> Wann?\n\nAm Montag.\n\n> Wo?\nIn Gießen.')
  })

  // In minutes, where time grows with the square of the length.
  it.each(['-', '1', '> '])('is found quickly below a line of 80,000 times %s', (letters) => {
    const begun = performance.now()
    ownWords(`Ja, gern.\n\n${letters.repeat(80_000)}x\n${line}`)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('loses nothing that is the person’s own', () => {
    const own =
      'Drei Punkte:\n- eins\n- zwei\n\n> Sie fragten nach dem Raum.\nDer Raum ist frei.\n\nDie Zeiten:\nMontag'
    expect(ownWords(own)).toBe(own)
    expect(ownWords(`${own}\n\n${line}\nalt`)).toBe(own)
  })
})
