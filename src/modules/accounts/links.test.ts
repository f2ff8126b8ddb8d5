import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { buildAccount, codeAt, fixtureParts, fixturePassword } from './account.fixtures.ts'
import { accountBrowsers, mailedPath } from './accounts-web.fixtures.ts'

const database = useDatabase()
const browse = accountBrowsers(database)
const parts = fixtureParts()

test('AU-08: a sign-in link works once, in the browser that asked, and never skips the second factor', async () => {
  const account = await buildAccount(database.db, parts)
  const browser = browse()
  const asked = await browser.send('/de/mein/anmelden/link', { email: account.email })
  expect(asked.html).toContain('Bitte sehen Sie in Ihr Postfach')
  expect(asked.headers.get('set-cookie')).toMatch(
    /^__Host-bindung=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
  )
  const path = await mailedPath(database, account.email)
  const stranger = browse()
  expect((await stranger.open(path)).html).toContain('nur in dem Browser')
  expect((await stranger.send(path, {})).status).toBe(422)
  // SE-08: opening it, as mail scanners do, uses nothing up.
  for (let round = 0; round < 3; round += 1) expect((await browser.open(path)).html).toContain('Jetzt anmelden')
  const answers = await Promise.all(Array.from({ length: 5 }, () => browser.send(path, {})))
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect((await browser.open(path)).html).toContain('schon benutzt')
  const shut = browse()
  const session =
    answers
      .find(({ status }) => status === 303)
      ?.headers.getSetCookie()[0]
      ?.split(/[=;]/)[1] ?? ''
  shut.cookies.set('__Host-sitzung', session)
  expect((await shut.open('/de/mein/sicherheit')).location).toContain('/de/mein/anmelden/code')
})

test('AU-08: links end after ten minutes', async () => {
  const account = await buildAccount(database.db, parts)
  for (const [ask, gone] of [
    ['anmelden/link', false],
    ['anmelden/link', true],
    ['passwort-vergessen', false],
    ['passwort-vergessen', true],
  ] as const) {
    const browser = browse()
    await browser.send(`/de/mein/${ask}`, { email: account.email })
    database.clock.advance(gone ? 600_000 : 590_000)
    expect((await browser.open(await mailedPath(database, account.email))).status).toBe(gone ? 422 : 200)
  }
})

test('AU-08: only the hash of a link is stored', async () => {
  const account = await buildAccount(database.db, parts)
  await browse().send('/de/mein/anmelden/link', { email: account.email })
  const token = (await mailedPath(database, account.email)).split('/').at(-1) ?? ''
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(
    JSON.stringify(await database.rows('select *, encode(token_hash, $1) from account_links', ['escape'])),
  ).not.toContain(token)
})

test('AU-08: a reset sets the password, ends sessions and keeps the second factor', async () => {
  const account = await buildAccount(database.db, parts)
  const signedIn = browse()
  await signedIn.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  const browser = browse()
  await browser.send('/de/mein/passwort-vergessen', { email: account.email })
  const path = await mailedPath(database, account.email)
  // A link for one purpose opens no other.
  expect((await browser.open(path.replace('passwort-vergessen', 'anmelden/link'))).status).toBe(422)
  expect((await browser.send(path, { password: 'kurz' })).html).toContain('zu kurz')
  expect((await browser.send(path, { password: 'ein neues Wort aus Garn' })).location).toBe(
    '/de/mein/anmelden?hinweis=passwort',
  )
  expect((await browser.send(path, { password: 'noch ein Wort aus Garn' })).status).toBe(422)
  expect((await signedIn.open('/de/mein/sicherheit')).location).toContain('/de/mein/anmelden?')
  const again = await browser.send('/de/mein/anmelden', { email: account.email, password: 'ein neues Wort aus Garn' })
  expect(again.location).toContain('/de/mein/anmelden/code')
  expect((await browser.open('/de/mein/sicherheit')).location).toContain('/de/mein/anmelden/code')
})

test('AU-04: asking for a link is answered alike with and without an account, and only one gets a mail', async () => {
  const account = await buildAccount(database.db, parts)
  const known = await browse().send('/de/mein/anmelden/link', { email: account.email })
  const unknown = await browse().send('/de/mein/anmelden/link', { email: 'niemand@beispiel.example' })
  expect(unknown.status).toBe(known.status)
  expect(unknown.html).toBe(known.html)
  expect([...unknown.headers.keys()]).toEqual([...known.headers.keys()])
  expect(await mailedPath(database, 'niemand@beispiel.example')).toBe('')
})

test('AU-09: links carry the configured host, and a foreign Host is refused', async () => {
  const account = await buildAccount(database.db, parts)
  await browse().send(
    '/de/mein/anmelden/link',
    { email: account.email },
    { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
  )
  const mails = await database.rows<{ action_href: string }>(
    'select action_href from outbox_mails where recipient = $1',
    [account.email],
  )
  expect(mails[0]?.action_href).toMatch(/^https:\/\/vielfalt\.example\/de\/mein\/anmelden\/link\//)
  expect((await browse().open('https://evil.example/de/mein/anmelden')).status).toBe(421)
})

test('AU-07, AU-10: a new address counts once confirmed, both are told, and one that is taken changes nothing', async () => {
  const account = await buildAccount(database.db, parts)
  const other = await buildAccount(database.db, parts)
  const browser = browse()
  await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  database.clock.advance(60_000)
  await browser.send('/de/mein/anmelden/code', { code: await codeAt(account.secret, database.clock.now()) })
  const taken = await browser.send('/de/mein/sicherheit/e-mail', { email: other.email })
  const free = await browser.send('/de/mein/sicherheit/e-mail', { email: 'Neu.Adresse@Beispiel.example' })
  expect(taken.html).toBe(free.html)
  expect(await mailedPath(database, other.email)).toBe('')
  expect(await emailOf(account.accountId)).toBe(account.email)
  const path = await mailedPath(database, 'neu.adresse@beispiel.example')
  expect((await browser.send(path, {})).location).toBe('/de/mein/sicherheit?hinweis=e-mail')
  expect(await emailOf(account.accountId)).toBe('neu.adresse@beispiel.example')
  const told = await database.rows<{ recipient: string }>(
    "select recipient from outbox_mails where kind = 'accounts.e-mail-changed' order by recipient",
  )
  expect(told.map(({ recipient }) => recipient)).toEqual([account.email, 'neu.adresse@beispiel.example'].toSorted())
})

async function emailOf(accountId: string): Promise<string> {
  return (
    (await database.rows<{ email: string }>('select email from accounts where id = $1', [accountId]))[0]?.email ?? ''
  )
}
