import { expect, test } from 'vitest'
import { z } from 'zod'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { buildAccount, codeAt, fixtureParts, fixturePassword, type BuiltAccount } from './account.fixtures.ts'
import { accountBrowsers, type Answer, type Browser, mailedPath } from './accounts-web.fixtures.ts'
import { createInvitation } from './invitations.ts'
import { softPasskey, type SoftPasskey } from './passkey.fixtures.ts'
import { giveRole } from './roles.ts'

const database = useDatabase()
const { db, clock } = database
const browse = accountBrowsers(database)
const parts = fixtureParts()
const origin = 'https://vielfalt.example'
const question = z.object({ challenge: z.string() })

async function challengeOf(browser: Browser, path: string, typed: Record<string, string> = {}): Promise<string> {
  const answer = await browser.sendJson(path, { typed })
  expect({ status: answer.status, html: answer.html }).toMatchObject({ status: 200 })
  return question.parse(JSON.parse(answer.html)).challenge
}

async function signIn(browser: Browser, passkey: SoftPasskey, deviation = {}): Promise<Answer> {
  const challenge = await challengeOf(browser, '/de/mein/anmelden/passkey/frage')
  return browser.sendJson('/de/mein/anmelden/passkey', { response: passkey.show(challenge, deviation), typed: {} })
}

async function withPasskey(): Promise<{ account: BuiltAccount; passkey: SoftPasskey; browser: Browser }> {
  const account = await buildAccount(db, parts)
  const browser = browse()
  await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  await browser.send('/de/mein/anmelden/code', { code: await codeAt(account.secret, clock.now()) })
  const passkey = softPasskey(origin)
  const challenge = await challengeOf(browser, '/de/mein/sicherheit/passkeys/frage')
  const added = await browser.sendJson('/de/mein/sicherheit/passkeys', {
    response: passkey.create(challenge),
    typed: { name: 'Handy' },
  })
  expect(JSON.parse(added.html)).toEqual({ location: '/de/mein/sicherheit?hinweis=passkey' })
  return { account, passkey, browser }
}

test('AU-01: a passkey is enrolled, listed, told by mail, and then signs in alone with all roles', async () => {
  const { account, passkey, browser } = await withPasskey()
  expect((await browser.open('/de/mein/sicherheit')).html).toContain('Handy')
  expect(await database.rows('select kind from outbox_mails where recipient = $1', [account.email])).toEqual([
    { kind: 'accounts.factor-changed' },
  ])
  await db.inTransaction(systemActor('test'), (tx) => giveRole(tx, account.personId, { kind: 'operator' }))
  const other = browse()
  expect((await signIn(other, passkey)).status).toBe(200)
  expect((await other.open('/de/mein/konten')).status).toBe(200)
})

test('AU-01: a passkey shown without PIN, finger or face is refused, at enrolment and at sign-in', async () => {
  const { passkey, browser } = await withPasskey()
  expect((await signIn(browse(), passkey, { unverified: true })).status).toBe(422)
  const challenge = await challengeOf(browser, '/de/mein/sicherheit/passkeys/frage')
  const made = softPasskey(origin).create(challenge, { unverified: true })
  expect((await browser.sendJson('/de/mein/sicherheit/passkeys', { response: made, typed: {} })).status).toBe(422)
})

test('a passkey shown to another site, with another challenge, twice, late, or copied is refused', async () => {
  const { passkey } = await withPasskey()
  expect((await signIn(browse(), passkey, { origin: 'https://evil.example' })).status).toBe(422)
  expect((await signIn(browse(), passkey, { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' })).status).toBe(422)
  const challenge = await challengeOf(browse(), '/de/mein/anmelden/passkey/frage')
  const shown = passkey.show(challenge)
  expect((await browse().sendJson('/de/mein/anmelden/passkey', { response: shown })).status).toBe(200)
  expect((await browse().sendJson('/de/mein/anmelden/passkey', { response: shown })).status).toBe(422)
  const late = await challengeOf(browse(), '/de/mein/anmelden/passkey/frage')
  clock.advance(5 * 60_000)
  expect((await browse().sendJson('/de/mein/anmelden/passkey', { response: passkey.show(late) })).status).toBe(422)
  // A counter that goes back tells of a copy.
  expect((await signIn(browse(), passkey, { counter: 1 })).status).toBe(422)
  expect((await signIn(browse(), softPasskey(origin))).status).toBe(422)
})

test('AU-06: a passkey still signs in while passwords pause', async () => {
  const { account, passkey } = await withPasskey()
  const browser = browse('192.0.2.90')
  for (let round = 0; round < 6; round += 1)
    await browser.send('/de/mein/anmelden', { email: account.email, password: 'falsch' })
  expect((await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })).html).toContain(
    'Mit einem Passkey',
  )
  expect((await signIn(browser, passkey)).status).toBe(200)
})

test('AU-18: the passkey of a closed account signs nobody in', async () => {
  const { account, passkey } = await withPasskey()
  await database.rows("update accounts set state = 'deactivated' where id = $1", [account.accountId])
  expect((await signIn(browse(), passkey)).status).toBe(422)
})

test('an invitation is accepted with a passkey and no password at all; the only factor cannot be removed', async () => {
  await db.inTransaction(systemActor('test'), (tx) =>
    createInvitation(tx, parts, origin, {
      givenName: 'Runa',
      familyName: 'Heddle',
      email: 'runa@beispiel.example',
      language: 'de',
      role: { kind: 'operator' },
    }),
  )
  const path = await mailedPath(database, 'runa@beispiel.example')
  const browser = browse()
  const passkey = softPasskey(origin)
  const typed = { givenName: 'Runa', familyName: 'Heddle' }
  const challenge = await challengeOf(browser, `${path}/passkey/frage`, typed)
  const accepted = await browser.sendJson(`${path}/passkey`, { response: passkey.create(challenge), typed })
  expect(JSON.parse(accepted.html)).toEqual({ location: '/de/mein' })
  expect((await browser.open('/de/mein/konten')).status).toBe(200)
  const rows = await database.rows<{ id: string }>(
    "select k.id from passkeys k join accounts a on a.id = k.account_id where a.email = 'runa@beispiel.example' and a.password_hash is null",
  )
  expect(rows).toHaveLength(1)
  const removed = await browser.send('/de/mein/sicherheit/passkeys/entfernen', { passkey: rows[0]?.id ?? '' })
  expect(removed.location).toContain('hinweis=letzter')
})

test('SE-06: a passkey is added only after a factor was shown lately', async () => {
  const { browser } = await withPasskey()
  clock.advance(11 * 60_000)
  const answer = await browser.sendJson('/de/mein/sicherheit/passkeys/frage', { typed: {} })
  expect(answer.status).toBe(303)
  expect(answer.location).toContain('/de/mein/anmelden/code')
})
