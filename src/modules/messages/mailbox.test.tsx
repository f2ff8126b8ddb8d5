import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { type Files, openFiles } from '#platform/files/index.ts'
import { openWeb, type Web } from '#platform/http/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { deliverMails, keepingTransport, type Mail, queueMail } from '#platform/mail/index.ts'
import { useDatabase } from '#test/database.ts'
import { messageRoutes } from './routes.ts'

const database = useDatabase()
const baseUrl = 'http://localhost:3000'
const log = openLog({ write: () => undefined })
const translators = openTranslators(readCatalogue(join(import.meta.dirname, '../..')))
let folder: string
let files: Files
let web: Web

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailbox-'))
  files = await openFiles(folder)
  web = openWeb({
    routes: messageRoutes(files),
    layout: (_ctx, { title, content }) => (
      <html>
        <title>{title}</title>
        {content}
      </html>
    ),
    translators,
    db: database.db,
    clock: database.clock,
    log,
    baseUrl,
    authenticate: async () => ({ actor: anonymous }),
    lostSessionPage: () => ({ title: 'lost', content: '' }),
    problemPage: (_ctx, problem) => ({ title: problem, content: problem }),
    signInHref: () => '/de/anmelden',
    factorHref: () => '/de/anmelden',
    plain: {},
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('the mailbox says what it is and shows the newest mail first, with its link, text and file', async () => {
  expect(await text('/de/mein/postfach')).toContain('Noch keine E-Mail')
  await write({ subject: 'Die ältere' })
  database.clock.advance(60_000)
  await write({ subject: 'Die <neuere>', paragraphs: ['Guten Tag <b>', 'Zeile 1\nZeile 2'] })

  const list = await text('/de/mein/postfach')
  expect(list).toContain('Alle sehen alles')
  expect(list).toContain('petra@bruecke.example')
  expect(list).toContain('22.11.2026, 12:01 Uhr')
  expect(list.indexOf('Die &lt;neuere&gt;')).toBeLessThan(list.indexOf('Die ältere'))
  expect(await text('/en/mein/postfach')).toContain('Demo mailbox')

  const href = /href="(\/de\/mein\/postfach\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  const shown = await text(href)
  expect(shown).toContain('Guten Tag &lt;b&gt;')
  expect(shown).toContain('Zeile 1<br/>Zeile 2')
  expect(shown).toContain('href="http://localhost:3000/de/passwort/abc"')

  const file = await visit(`${href}/nachricht.eml`)
  expect(file.headers.get('content-type')).toBe('message/rfc822')
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f-]{36}\.eml"$/)
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
  expect(await file.text()).toContain('To: petra@bruecke.example')
})

test.each(['nothing', '00000000-0000-4000-8000-000000000000', '..%2f..%2fsecret'])('%s is no mail', async (id) => {
  expect((await visit(`/de/mein/postfach/${id}`)).status).toBe(404)
  expect((await visit(`/de/mein/postfach/${id}/nachricht.eml`)).status).toBe(404)
})

async function write(changes: Partial<Mail>): Promise<void> {
  const mail: Mail = {
    to: 'petra@bruecke.example',
    lang: 'de',
    kind: 'account.reset',
    subject: 'Passwort neu setzen',
    paragraphs: ['Guten Tag'],
    action: { label: 'Passwort setzen', href: `${baseUrl}/de/passwort/abc` },
    ...changes,
  }
  await database.db.inTransaction(anonymous, (tx) => queueMail(tx, mail))
  await deliverMails(database.db, {
    transport: keepingTransport(files),
    from: 'post@vielfaltsnetz.example',
    translators,
    log,
  })
}

function visit(path: string): Promise<Response> {
  return web.fetch(new Request(baseUrl + path))
}

async function text(path: string): Promise<string> {
  const response = await visit(path)
  expect(response.status).toBe(200)
  return response.text()
}
