import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous, systemActor } from '#kernel/actor.ts'
import { type Files, openFiles } from '#platform/files/index.ts'
import { useDatabase } from '#test/database.ts'
import { clearMails } from './clear-mails.ts'
import { deliverMails } from './deliver-mails.ts'
import { keepingTransport } from './keeping-transport.ts'
import { knownKeptFiles, listKeptMails } from './kept-mails.ts'
import { buildMail, deliveryThrough, parseMail } from './mail.fixtures.ts'
import { queueMail } from './queue-mail.ts'

const database = useDatabase()
const reader = systemActor('test')
const day = 86_400_000
let folder: string
let files: Files

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-mails-'))
  files = await openFiles(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('without a mail server mails are kept whole, and go with their files after seven days', async () => {
  await database.db.inTransaction(anonymous, (tx) => queueMail(tx, buildMail({ subject: 'Grüße' })))
  await deliverMails(database.db, deliveryThrough(keepingTransport(files)))
  const [kept] = await database.db.read(reader, (tx) => listKeptMails(tx, { limit: 10, offset: 0 }))
  expect(kept).toMatchObject({ recipient: 'petra@bruecke.example', action: { label: 'Passwort setzen' } })
  const file = await files.read(kept?.file ?? '')
  expect((await parseMail({ raw: file?.bytes ?? Buffer.alloc(0) })).subject).toBe('Grüße')

  const known = (ids: readonly string[]) => database.db.read(reader, (tx) => knownKeptFiles(tx, ids))
  expect(await files.sweep(new Date(Date.now() + day), known)).toBe(0)

  database.clock.advance(7 * day - 1000)
  expect(await clearMails(database.db, files)).toBe(0)
  database.clock.advance(2000)
  expect(await clearMails(database.db, files)).toBe(1)
  expect(await files.read(kept?.file ?? '')).toBeUndefined()
  expect(await database.rows('select id from outbox_mails')).toEqual([])
})

test('a mail that was given up goes after thirty days', async () => {
  await database.db.inTransaction(anonymous, (tx) => queueMail(tx, buildMail()))
  await database.rows('update outbox_mails set parked_at = $1', [database.clock.now()])
  database.clock.advance(29 * day)
  expect(await clearMails(database.db, files)).toBe(0)
  database.clock.advance(2 * day)
  expect(await clearMails(database.db, files)).toBe(1)
})
