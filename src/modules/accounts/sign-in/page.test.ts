import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { buildAccount, codeAt, fixtureParts, fixturePassword } from '../account.fixtures.ts'
import { accountBrowsers } from '../accounts-web.fixtures.ts'

const database = useDatabase()
const browse = accountBrowsers(database)
const parts = fixtureParts()

test('WE-07: people sign in with password and code without any script, and go where they wanted to', async () => {
  const account = await buildAccount(database.db, parts)
  const browser = browse()
  const asked = await browser.open('/de/mein/sicherheit')
  expect(asked.location).toBe('/de/mein/anmelden?next=%2Fde%2Fmein%2Fsicherheit')
  expect((await browser.open(asked.location)).html).toContain('autocomplete="current-password"')
  const first = await browser.send(asked.location, { email: account.email, password: fixturePassword })
  expect(first.status).toBe(303)
  expect(first.headers.get('set-cookie')).toMatch(/^__Host-sitzung=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  expect((await browser.open('/de/mein/sicherheit')).location).toContain('/de/mein/anmelden/code')
  const second = await browser.send(first.location, { code: await codeAt(account.secret, database.clock.now()) })
  expect(second.location).toBe('/de/mein/sicherheit')
  const security = await browser.open(second.location)
  expect(security.status).toBe(200)
  expect(security.html).toContain('Firefox auf Linux (hier)')
})

test('IN-13: after signing in nobody is led to another host', async () => {
  const account = await buildAccount(database.db, parts, { withApp: false })
  for (const next of ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
    const browser = browse()
    const answer = await browser.send(`/de/mein/anmelden?next=${encodeURIComponent(next)}`, {
      email: account.email,
      password: fixturePassword,
    })
    expect(decodeURIComponent(answer.location)).toBe('/de/mein/anmelden/code?next=/de/mein')
  }
})

test('AC-10, AU-15: a refused sign-in keeps the address, not the password, and says what to do', async () => {
  const account = await buildAccount(database.db, parts)
  const answer = await browse().send('/de/mein/anmelden', { email: account.email, password: 'falsch geraten' })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain(`value="${account.email}"`)
  expect(answer.html).not.toContain('falsch geraten')
  expect(answer.html).toContain('href="#password"')
  expect(answer.html).toContain('Bitte prüfen Sie beides')
  expect(answer.html).not.toMatch(/accounts\.[a-z]/i)
})

test('AU-05: whatever the caller varies in body and headers, the sixth try from there pauses with a time', async () => {
  const account = await buildAccount(database.db, parts)
  const browser = browse('192.0.2.77')
  for (let round = 0; round < 5; round += 1) {
    const headers = { 'x-forwarded-for': `198.51.100.${round}`, 'user-agent': `Test/${round}` }
    const answer = await browser.send(
      '/de/mein/anmelden',
      { email: account.email, password: 'falsch', extra: String(round) },
      headers,
    )
    expect(answer.html).toContain('passen nicht zusammen')
  }
  const answer = await browser.send('/en/mein/anmelden', {
    email: account.email.toUpperCase(),
    password: fixturePassword,
  })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('Please try again from 12:01')
})

test('AU-14, WE-03: a form of another site signs nobody in', async () => {
  const account = await buildAccount(database.db, parts)
  const browser = browse()
  const fields = { email: account.email, password: fixturePassword }
  for (const headers of [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const answer = await browser.send('/de/mein/anmelden', fields, headers)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
  }
})

test('SE-02: signing out kills the session on the server and empties the browser', async () => {
  const account = await buildAccount(database.db, parts, { withApp: false })
  const browser = browse()
  await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  const stolen = browser.cookies.get('__Host-sitzung') ?? ''
  const answer = await browser.send('/de/mein/abmelden', {})
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
  expect(browser.cookies.has('__Host-sitzung')).toBe(false)
  browser.cookies.set('__Host-sitzung', stolen)
  expect((await browser.open('/de/mein/sicherheit')).location).toContain('/de/mein/anmelden?')
})

test('SE-05: a person sees and ends the sessions on other devices', async () => {
  const account = await buildAccount(database.db, parts, { withApp: false })
  const [here, there] = [browse(), browse()]
  for (const browser of [here, there])
    await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  await here.send('/de/mein/sicherheit/sitzungen', {})
  expect((await here.open('/de/mein/sicherheit')).status).toBe(200)
  expect((await there.open('/de/mein/sicherheit')).status).toBe(303)
})

test('SE-06: changes ask for the factor again after ten minutes', async () => {
  const account = await buildAccount(database.db, parts)
  const browser = browse()
  await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  await browser.send('/de/mein/anmelden/code', { code: await codeAt(account.secret, database.clock.now()) })
  const changes = ['passwort', 'app', 'notfall-codes', 'e-mail']
  for (const change of changes) {
    expect({ change, status: (await browser.open(`/de/mein/sicherheit/${change}`)).status }).toEqual({
      change,
      status: 200,
    })
  }
  database.clock.advance(11 * 60_000)
  for (const change of changes) {
    const path = `/de/mein/sicherheit/${change}`
    const confirm = `/de/mein/anmelden/code?next=${encodeURIComponent(path)}`
    expect((await browser.open(path)).location).toContain(confirm)
    expect((await browser.send(path, { password: 'x', code: 'x', email: 'x' })).location).toContain(
      '/de/mein/anmelden/code?next=',
    )
  }
  const again = await browser.send('/de/mein/anmelden/code?next=/de/mein/sicherheit/passwort', {
    code: await codeAt(account.secret, database.clock.now()),
  })
  expect((await browser.open(again.location)).status).toBe(200)
})

test('AU-10: a new password ends other sessions, is told by mail, and the old one no longer works', async () => {
  const account = await buildAccount(database.db, parts)
  const [here, there] = [browse(), browse()]
  for (const browser of [here, there]) {
    await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
    database.clock.advance(60_000)
    await browser.send('/de/mein/anmelden/code', { code: await codeAt(account.secret, database.clock.now()) })
  }
  const changed = await here.send('/de/mein/sicherheit/passwort', { password: 'acht Zei' })
  expect(changed.location).toBe('/de/mein/sicherheit?hinweis=passwort')
  expect((await there.open('/de/mein/sicherheit')).status).toBe(303)
  const mails = await database.rows('select kind from outbox_mails where recipient = $1', [account.email])
  expect(mails).toEqual([{ kind: 'accounts.password-changed' }])
  const other = browse('192.0.2.51')
  expect((await other.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })).status).toBe(422)
  expect((await other.send('/de/mein/anmelden', { email: account.email, password: 'acht Zei' })).status).toBe(303)
})
