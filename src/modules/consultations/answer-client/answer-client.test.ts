import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { handOverMails, receiveMail } from '#platform/mail/index.ts'
import { openLog } from '#platform/log/index.ts'
import { ask, mailsOf, openTeam, parts, personIdOf, said, see } from '../consultations.fixtures.ts'
import { writeAgain } from '../follow-thread/write-again.ts'
import { consultationReceiver } from '../take-replies/take-replies.ts'
import { answerClient, saveDraft } from './answer-client.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
let daria: Actor
let dilan: Actor

beforeAll(async () => {
  ;({ daria, dilan } = await openTeam(database))
})

describe('answering', () => {
  it('takes it, tells the client by a link of its own, and is owed again when she writes', async () => {
    const { consultationId, token } = await ask(database, { email: 'yazan@post.example' })
    expect(await answerClient(db, daria, parts, { consultationId, text: 'Merhaba, kanarya.', seen: 0 })).toEqual({
      ok: true,
      value: { mailed: true },
    })
    expect(await see(database, daria, consultationId)).toMatchObject({
      state: 'answered',
      dueOn: null,
      adviserId: personIdOf(daria),
    })
    const [mail] = (await mailsOf(database, 'answered')).slice(-1)
    expect(mail).toMatchObject({ recipient: 'yazan@post.example', lang: 'tr', subject: 'Danışmanlık size cevap verdi' })
    expect(JSON.stringify(mail)).not.toContain('kanarya')
    const again = { token, text: 'Teşekkürler, bir soru daha.', clientAddress: '192.0.2.1' }
    expect(await writeAgain(db, parts, again, clock.now())).toMatchObject({ ok: true })
    expect(await see(database, daria, consultationId)).toMatchObject({ state: 'waiting' })
    const [told] = (await mailsOf(database, 'staff-written')).slice(-1)
    expect(told).toMatchObject({ recipient: 'daria@zentrum.example' })
  })

  it('IN-20: an answer by mail comes into the thread once, and only with the secret of its address', async () => {
    const { consultationId } = await ask(database, { email: 'posta@post.example' })
    await answerClient(db, daria, parts, { consultationId, text: 'Merhaba.', seen: 0 })
    const [sent] = await rows<{ replyTo: string }>(
      `select reply_to as "replyTo" from outbox_mails where recipient = 'posta@post.example' and kind = 'consultations.answered'`,
    )
    const write = (to: string, id: string) =>
      receiveMail(
        db,
        Buffer.from(
          `From: posta@post.example\r\nTo: ${to}\r\nSubject: Re\r\nMessage-ID: <${id}@post.example>\r\n\r\nBir soru daha.\r\n`,
        ),
        { domain: 'antwort.vielfalt.example', recipient: to },
      )
    expect(await write(sent?.replyTo ?? '', 'one')).toBe('taken')
    expect(await write(sent?.replyTo ?? '', 'one')).toBe('twice')
    await handOverMails(db, { receivers: [consultationReceiver(parts)], log: openLog({ write: () => undefined }) })
    expect((await said(database, daria, consultationId)).filter(({ text }) => text === 'Bir soru daha.')).toHaveLength(
      1,
    )
    expect(await see(database, daria, consultationId)).toMatchObject({ state: 'waiting' })
  })

  it('says that files of a mail are left out, in the language of whoever sent them', async () => {
    const { consultationId } = await ask(database, { email: 'dosya@post.example' })
    await answerClient(db, daria, parts, { consultationId, text: 'Merhaba.', seen: 0 })
    const [sent] = await rows<{ replyTo: string }>(
      `select reply_to as "replyTo" from outbox_mails where recipient = 'dosya@post.example' and kind = 'consultations.answered'`,
    )
    const to = sent?.replyTo ?? ''
    const lines = [
      'From: dosya@post.example',
      `To: ${to}`,
      'Message-ID: <file@post.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '',
      '--b',
      'Content-Type: application/pdf; name="tuzuk.pdf"',
      'Content-Disposition: attachment; filename="tuzuk.pdf"',
      '',
      'x',
      '--b--',
      '',
    ]
    const bytes = Buffer.from(lines.join('\r\n'))
    expect(await receiveMail(db, bytes, { domain: 'antwort.vielfalt.example', recipient: to })).toBe('taken')
    await handOverMails(db, { receivers: [consultationReceiver(parts)], log: openLog({ write: () => undefined }) })
    expect((await said(database, daria, consultationId)).at(-1)).toMatchObject({
      kind: 'addition',
      text: '(E-postada 1 dosya vardı. Dosyalar buraya ulaşmaz: Lütfen içinde ne olduğunu yazın.)',
    })
  })

  it('CO-06: of two who write at once nobody loses a word', async () => {
    const { consultationId } = await ask(database)
    expect(await saveDraft(db, daria, { consultationId, text: 'Entwurf von Daria', seen: 0 })).toMatchObject({
      ok: true,
    })
    expect(await saveDraft(db, dilan, { consultationId, text: 'Entwurf von Dilan', seen: 0 })).toMatchObject({
      code: 'moved-on',
    })
    expect(await answerClient(db, dilan, parts, { consultationId, text: 'Dilan', seen: 0 })).toMatchObject({
      code: 'moved-on',
    })
    const both = await Promise.all([
      answerClient(db, daria, parts, { consultationId, text: 'A', seen: 1 }),
      answerClient(db, daria, parts, { consultationId, text: 'B', seen: 1 }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
