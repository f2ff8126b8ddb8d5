import { expect, test } from 'vitest'
import { systemActor, type Role } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { type BuiltAccount, buildAccount, codeAt, fixtureParts, fixturePassword } from '../account.fixtures.ts'
import { accountBrowsers, type Browser, mailedPath } from '../accounts-web.fixtures.ts'
import { createDemoAccounts, createDemoSignIns, hasDemoAccounts } from '../demo.ts'
import { giveRole } from '../roles.ts'

const database = useDatabase()
const { db, clock } = database
const browse = accountBrowsers(database)
const parts = fixtureParts()

async function signedInAs(role: Role | undefined): Promise<{ account: BuiltAccount; browser: Browser }> {
  const account = await buildAccount(db, parts)
  if (role !== undefined) await db.inTransaction(systemActor('test'), (tx) => giveRole(tx, account.personId, role))
  const browser = browse(`198.51.100.${account.accountId.charCodeAt(0)}`)
  await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })
  await browser.send('/de/mein/anmelden/code', { code: await codeAt(account.secret, clock.now()) })
  return { account, browser }
}

test('AU-18: an account an operator closes is signed out everywhere with the next request, and can be opened again', async () => {
  const { browser: operator } = await signedInAs({ kind: 'operator' })
  const { account, browser } = await signedInAs(undefined)
  expect((await browser.open('/de/mein/sicherheit')).status).toBe(200)
  const page = await operator.open('/de/mein/konten')
  expect(page.status).toBe(200)
  expect(page.html).toContain(account.email)
  const closed = await operator.send(`/de/mein/konten/${account.accountId}`, { was: 'sperren' })
  expect(closed.location).toContain('hinweis=gesperrt')
  expect((await browser.open('/de/mein/sicherheit')).status).toBe(303)
  expect((await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })).status).toBe(
    422,
  )
  await operator.send(`/de/mein/konten/${account.accountId}`, { was: 'oeffnen' })
  expect((await browser.send('/de/mein/anmelden', { email: account.email, password: fixturePassword })).status).toBe(
    303,
  )
})

test('the last operator and one’s own account stay', async () => {
  await database.rows("update role_grants set ends_on = starts_on where kind = 'operator'")
  const { account, browser } = await signedInAs({ kind: 'operator' })
  expect((await browser.send(`/de/mein/konten/${account.accountId}`, { was: 'sperren' })).location).toContain(
    'nicht-moeglich',
  )
  const grants = await database.rows<{ id: string }>('select id from role_grants where person_id = $1', [
    account.personId,
  ])
  const ended = await browser.send(`/de/mein/konten/${account.accountId}`, {
    was: 'rolle-beenden',
    wert: grants[0]?.id ?? '',
  })
  expect(ended.location).toContain('nicht-moeglich')
  expect((await browser.open('/de/mein/konten')).status).toBe(200)
})

test('AZ-12: a role given or ended by an operator counts with the next request', async () => {
  const { browser: operator } = await signedInAs({ kind: 'operator' })
  const { account, browser } = await signedInAs(undefined)
  expect((await browser.open('/de/mein/konten')).status).toBe(403)
  await operator.send(`/de/mein/konten/${account.accountId}`, { was: 'rolle-geben', wert: 'operator' })
  expect((await browser.open('/de/mein/konten')).status).toBe(200)
  const grants = await database.rows<{ id: string }>('select id from role_grants where person_id = $1', [
    account.personId,
  ])
  await operator.send(`/de/mein/konten/${account.accountId}`, { was: 'rolle-beenden', wert: grants[0]?.id ?? '' })
  expect((await browser.open('/de/mein/konten')).status).toBe(403)
})

test('the list of accounts is for operators only', async () => {
  for (const role of [undefined, { kind: 'ministry' }, { kind: 'centre-staff', area: 'volunteers' }] as const) {
    const { browser } = await signedInAs(role)
    expect((await browser.open('/de/mein/konten')).status).toBe(403)
    expect((await browser.send(`/de/mein/konten/${crypto.randomUUID()}`, { was: 'sperren' })).status).toBe(403)
  }
  expect((await browse().open('/de/mein/konten')).location).toContain('/de/mein/anmelden?')
})

test('AU-11, AU-13: a recovery goes to the person’s own address, takes a day, can be stopped, and removes every factor', async () => {
  const { browser: operator } = await signedInAs({ kind: 'operator' })
  const { account, browser } = await signedInAs(undefined)
  const started = await operator.send(`/de/mein/konten/${account.accountId}`, { was: 'wiederherstellen' })
  expect(started.location).toContain('hinweis=wiederherstellung')
  const first = await mailedPath(database, account.email)
  expect((await browse().open(first)).html).toContain('erst später')
  expect((await browse().send(first, { password: 'ein neues Wort aus Garn' })).status).toBe(422)
  await browse().send(first, { was: 'widersprechen' })
  clock.advance(25 * 3_600_000)
  expect((await browse().open(first)).status).toBe(422)

  const again = await signedInAs({ kind: 'operator' })
  await again.browser.send(`/de/mein/konten/${account.accountId}`, { was: 'wiederherstellen' })
  clock.advance(25 * 3_600_000)
  const second = await mailedPath(database, account.email)
  const recovered = await browse().send(second, { password: 'ein neues Wort aus Garn' })
  expect(recovered.location).toContain('/de/mein/anmelden?')
  expect(await database.rows('select * from totp where account_id = $1', [account.accountId])).toEqual([])
  expect((await browser.open('/de/mein/sicherheit')).status).toBe(303)
})

test('invitations of operators are sent, sent again under a new link, and taken back', async () => {
  const { browser: operator } = await signedInAs({ kind: 'operator' })
  const fields = {
    givenName: 'Edda',
    familyName: 'Kettfaden',
    email: 'Edda@beispiel.example',
    kind: 'centre-volunteers',
    language: 'de',
  }
  expect((await operator.send('/de/mein/konten', { ...fields, kind: 'project-coordinator' })).status).toBe(422)
  expect((await operator.send('/de/mein/konten', fields)).location).toContain('eingeladen')
  const first = await mailedPath(database, 'edda@beispiel.example')
  expect((await browse().open(first)).html).toContain('Kompetenzzentrum (WIR Lots*innen)')
  const ids = await database.rows<{ id: string }>("select id from invitations where email = 'edda@beispiel.example'")
  clock.advance(1000)
  await operator.send(`/de/mein/konten/einladungen?id=${ids[0]?.id ?? ''}`, { was: 'erneut' })
  const second = await mailedPath(database, 'edda@beispiel.example')
  expect((await browse().open(first)).status).toBe(404)
  expect((await browse().open(second)).status).toBe(200)
  await operator.send(`/de/mein/konten/einladungen?id=${ids[0]?.id ?? ''}`, { was: 'zurueck' })
  expect((await browse().open(second)).status).toBe(404)
})

test('SE-06: an invitation with a factor shown long ago keeps what was typed and asks to confirm', async () => {
  const { browser: operator } = await signedInAs({ kind: 'operator' })
  clock.advance(11 * 60_000)
  const answer = await operator.send('/de/mein/konten', {
    givenName: 'Edda',
    familyName: 'Kettfaden',
    email: 'e@beispiel.example',
    kind: 'operator',
    language: 'de',
  })
  expect(answer.status).toBe(422)
  expect(answer.html).toContain('value="Kettfaden"')
  expect(answer.html).toContain('/de/mein/anmelden/code')
})

test('demo: each person has a sign-in line of the last start, opened by a button', async () => {
  expect(await db.read(systemActor('test'), hasDemoAccounts)).toBe(false)
  const person = await buildAccount(db, parts)
  await database.rows('delete from accounts where id = $1', [person.accountId])
  await db.inTransaction(systemActor('test'), (tx) =>
    createDemoAccounts(tx, [{ personId: idFrom(person.personId), email: 'wilma@demo.example' }]),
  )
  expect(await db.read(systemActor('test'), hasDemoAccounts)).toBe(true)
  const [earlier] = await createDemoSignIns(db, 'https://vielfalt.example')
  const [line] = await createDemoSignIns(db, 'https://vielfalt.example')
  const browser = browse()
  expect((await browser.open(new URL(earlier?.href ?? '').pathname)).status).toBe(422)
  const path = new URL(line?.href ?? '').pathname
  expect((await browser.open(path)).html).toContain('Als Wilma anmelden')
  expect((await browser.open('/de/mein/sicherheit')).status).toBe(303)
  await browser.send(path, {})
  expect((await browser.open('/de/mein/sicherheit')).status).toBe(200)
})
