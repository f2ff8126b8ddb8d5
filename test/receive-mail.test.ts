import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messageTo, replyDomain } from '#platform/mail/inbound/message.fixtures.ts'
import { newReplyToken, replyAddress, smtpTransport, type Transport } from '#platform/mail/index.ts'
import { type MailSink, openMailSink } from '#platform/mail/mail.fixtures.ts'
import { projectFolder } from '#app/project-files.ts'
import { useDatabase } from './database.ts'

const database = useDatabase()
const address = replyAddress(replyDomain, 'thread', newReplyToken()) ?? ''

describe('the pipe of a mail server', () => {
  let server: MailSink
  let sender: Transport
  const answers: number[] = []

  beforeAll(async () => {
    server = await openMailSink({
      // What Postfix does with `pipe` and `argv=… ${original_recipient} ${sender}`.
      onData: (stream, session, done) => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const command = spawn('npm', ['run', '--silent', 'receive-mail', '--', rcptTo[0]?.address ?? '', from], {
          cwd: projectFolder,
          env: { ...process.env, DATABASE_URL: urlOf(), REPLY_DOMAIN: replyDomain },
          stdio: ['pipe', 'ignore', 'inherit'],
        })
        stream.pipe(command.stdin)
        command.on('exit', (code) => {
          answers.push(code ?? -1)
          if (code === 0) done()
          else done(Object.assign(new Error('no'), { responseCode: code === 75 ? 451 : 554 }))
        })
      },
    })
    sender = smtpTransport(server.url)
  })
  afterAll(async () => {
    sender.close()
    await server.close()
  })

  function urlOf(): string {
    const { user, database: name, host, port } = database.owner
    return `postgres:///${name}?host=${encodeURIComponent(host ?? '')}&port=${port}&user=${user}`
  }

  const send = (to: string, message: Buffer) => sender.send({ from: 'petra@bruecke.example', to, message })

  it('hands a message to the running database, and tells the server what to do with others', async () => {
    expect(await send(address, messageTo({ to: 'someone@else.example' }))).toEqual({ kind: 'delivered' })
    expect(await database.rows('select words from inbound_mails')).toEqual([{ words: 'Ja, ich komme gern.\nشكرا' }])
    // A program that answers hears nothing, so that nothing goes to and fro.
    const robot = messageTo({ to: address, id: 'robot@x.example', headers: ['Auto-Submitted: auto-replied'] })
    expect(await send(address, robot)).toEqual({ kind: 'delivered' })
    expect(await send('wer@anders.example', messageTo({ to: 'wer@anders.example' }))).toEqual({
      kind: 'never',
      code: '554',
    })
    expect(answers).toEqual([0, 0, 67])
    expect(await database.rows('select from inbound_mails')).toHaveLength(1)
  }, 60_000)

  it('is asked to try again while the database is away', async () => {
    const command = spawn(process.execPath, ['src/receive-mail.ts', address], {
      cwd: projectFolder,
      env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', REPLY_DOMAIN: replyDomain },
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    command.stdin.end(messageTo({ to: address, id: 'drei@bruecke.example' }))
    const code = await Promise.race([new Promise((resolve) => command.on('exit', resolve)), pause(20_000)])
    expect(code).toBe(75)
  }, 30_000)
})
