import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anonymous, systemActor } from '#kernel/actor.ts'
import { sessionCookies } from '#platform/session/index.ts'
import { useDatabase } from '#test/database.ts'
import { buildAccount, codeAt, fixtureDevice, fixtureParts, fixturePassword } from '../account.fixtures.ts'
import { authenticator } from '../authenticate.ts'
import { confirmWithCode } from '../confirm-factor/confirm-factor.ts'
import type { Person } from '../member.ts'
import { renewRecoveryCodes } from '../recovery-codes.ts'
import { giveRole, takeRole } from '../roles.ts'
import { endSession } from '../sessions.ts'
import { signIn } from './sign-in.ts'
import { idFrom } from '#kernel/id.ts'

const database = useDatabase()
const { db, clock } = database
const parts = fixtureParts()
const baseUrl = 'https://vielfalt.example'
const authenticate = authenticator(baseUrl)
const input = { password: fixturePassword, device: fixtureDevice, clientAddress: '192.0.2.1', before: anonymous }
const ministry = { kind: 'ministry' } as const

function requestWith(token: string, name = '__Host-sitzung'): Request {
  return new Request(`${baseUrl}/de/mein`, { headers: { cookie: `${name}=${token}` } })
}

async function actorOf(token: string) {
  return (await authenticate(requestWith(token), db, clock.now())).actor
}

async function signedIn(email: string): Promise<{ token: string; person: Person }> {
  const result = await signIn(db, parts, { ...input, email })
  if (!result.ok) throw new Error(result.code)
  const actor = await actorOf(result.value.token)
  if (actor.kind !== 'person') throw new Error('nobody is signed in')
  return { token: result.value.token, person: actor }
}

async function withFactor(account: { email: string; secret: string }): Promise<{ token: string; person: Person }> {
  const { person } = await signedIn(account.email)
  const result = await confirmWithCode(db, parts, person, await codeAt(account.secret, clock.now()))
  if (!result.ok) throw new Error(result.code)
  const actor = await actorOf(result.value.token)
  if (actor.kind !== 'person') throw new Error('nobody is signed in')
  return { token: result.value.token, person: actor }
}

test('AU-01: roles stay shut until password and code were shown', async () => {
  const account = await buildAccount(db, parts)
  await db.inTransaction(systemActor('test'), (tx) => giveRole(tx, account.personId, ministry))
  const { token, person } = await signedIn(account.email)
  expect(person).toMatchObject({ roles: [], factorMissing: true, factorShownAt: null })
  const confirmed = await confirmWithCode(db, parts, person, await codeAt(account.secret, clock.now()))
  expect(confirmed.ok).toBe(true)
  // AU-14: the session goes on under a new token, the old one is dead.
  expect((await actorOf(token)).kind).toBe('anonymous')
  expect(await actorOf(confirmed.ok ? confirmed.value.token : '')).toMatchObject({
    roles: [ministry],
    factorMissing: false,
  })
})

test('AU-01: a role without any factor opens nothing, and an own factor is asked for without a role', async () => {
  const bare = await buildAccount(db, parts, { withApp: false })
  await db.inTransaction(systemActor('test'), (tx) => giveRole(tx, bare.personId, ministry))
  expect((await signedIn(bare.email)).person).toMatchObject({ roles: [], factorMissing: true })
  const own = await buildAccount(db, parts)
  expect((await signedIn(own.email)).person).toMatchObject({ factorMissing: true })
})

test('AU-12: a code works once, one step beside it is forgiven, two steps are not', async () => {
  const account = await buildAccount(db, parts)
  const code = await codeAt(account.secret, clock.now())
  const first = await signedIn(account.email)
  expect((await confirmWithCode(db, parts, first.person, code)).ok).toBe(true)
  expect(await confirmWithCode(db, parts, first.person, code)).toMatchObject({ ok: false, code: 'wrong' })
  const ahead = await codeAt(account.secret, new Date(clock.now().getTime() + 30_000))
  const behind = await codeAt(account.secret, new Date(clock.now().getTime() - 30_000))
  const far = await codeAt(account.secret, new Date(clock.now().getTime() + 90_000))
  expect((await confirmWithCode(db, parts, first.person, far)).ok).toBe(false)
  // Older than the last one used, though within the drift.
  expect((await confirmWithCode(db, parts, first.person, behind)).ok).toBe(false)
  expect((await confirmWithCode(db, parts, first.person, ahead)).ok).toBe(true)
})

test('AU-12: of ten who show the same code at once one gets in', async () => {
  const account = await buildAccount(db, parts)
  const { person } = await signedIn(account.email)
  const code = await codeAt(account.secret, clock.now())
  const results = await Promise.all(Array.from({ length: 4 }, () => confirmWithCode(db, parts, person, code)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
})

test('AU-12: recovery codes work once and stand hashed in the database', async () => {
  const account = await buildAccount(db, parts)
  const codes = await db.inTransaction(systemActor('test'), (tx) => renewRecoveryCodes(tx, account.accountId))
  const { person } = await signedIn(account.email)
  expect(codes).toHaveLength(10)
  expect((await confirmWithCode(db, parts, person, (codes[0] ?? '').toUpperCase().replaceAll('-', ' '))).ok).toBe(true)
  expect((await confirmWithCode(db, parts, person, codes[0] ?? '')).ok).toBe(false)
  const kept = await database.rows('select encode(code_hash, $1) as hash from recovery_codes', ['hex'])
  expect(JSON.stringify(kept)).not.toContain((codes[1] ?? 'none').replaceAll('-', ''))
})

test('AU-12: the secret of the app is sealed in the database', async () => {
  const account = await buildAccount(db, parts)
  const rows = await database.rows<{ sealed_secret: string }>('select sealed_secret from totp where account_id = $1', [
    account.accountId,
  ])
  expect(rows[0]?.sealed_secret).not.toContain(account.secret)
  expect(parts.seal.open(rows[0]?.sealed_secret ?? '', 'totp of somebody else')).toBeUndefined()
})

test('AU-04: unknown, wrong, closed and passwordless accounts are answered alike', async () => {
  const closed = await buildAccount(db, parts)
  const passwordless = await buildAccount(db, parts)
  await database.rows("update accounts set state = 'deactivated' where id = $1", [closed.accountId])
  await database.rows('update accounts set password_hash = null where id = $1', [passwordless.accountId])
  const known = await buildAccount(db, parts)
  const answers = [
    await signIn(db, parts, { ...input, email: known.email, password: 'falsch', clientAddress: '192.0.2.2' }),
    await signIn(db, parts, { ...input, email: 'niemand@beispiel.example', clientAddress: '192.0.2.2' }),
    await signIn(db, parts, { ...input, email: closed.email, clientAddress: '192.0.2.2' }),
    await signIn(db, parts, { ...input, email: passwordless.email, clientAddress: '192.0.2.2' }),
  ]
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

test('AU-05, AU-06: tries at one account pause whatever is varied, and the owner elsewhere still gets in', async () => {
  const account = await buildAccount(db, parts)
  const attack = { ...input, password: 'falsch', clientAddress: '192.0.2.3' }
  for (const email of [account.email, account.email.toUpperCase(), account.email, ` ${account.email}`, account.email]) {
    expect(await signIn(db, parts, { ...attack, email })).toMatchObject({ code: 'wrong' })
  }
  const refused = await signIn(db, parts, { ...input, email: account.email, clientAddress: '192.0.2.3' })
  expect(refused).toMatchObject({ ok: false, code: 'paused', retryAt: new Date(clock.now().getTime() + 30_000) })
  expect((await signIn(db, parts, { ...input, email: account.email, clientAddress: '198.51.100.9' })).ok).toBe(true)
  for (let round = 0; round < 5; round += 1) await signIn(db, parts, { ...attack, email: 'niemand2@beispiel.example' })
  // AU-04: an unknown address pauses alike.
  expect(await signIn(db, parts, { ...attack, email: 'niemand2@beispiel.example' })).toMatchObject({ code: 'paused' })
})

test('SE-01: only hashes of tokens are in the database, and a changed or second cookie signs nobody in', async () => {
  const { token } = await signedIn((await buildAccount(db, parts)).email)
  const rows = await database.rows('select *, encode(token_hash, $1) as hex from sessions', ['hex'])
  expect(JSON.stringify(rows)).not.toContain(token)
  expect((await actorOf(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).kind).toBe('anonymous')
  expect((await authenticate(requestWith(token, 'sitzung'), db, clock.now())).actor.kind).toBe('anonymous')
  const twice = new Request(baseUrl, {
    headers: { cookie: `__Host-sitzung=${token}; __Host-sitzung=${'A'.repeat(43)}` },
  })
  expect((await authenticate(twice, db, clock.now())).actor.kind).toBe('anonymous')
})

test('SE-01: the cookie is __Host-, Secure, HttpOnly and Lax behind https, and plain on one’s own machine', () => {
  const token = 'A'.repeat(43)
  expect(sessionCookies(baseUrl).session.set(token)).toBe(
    `__Host-sitzung=${token}; Path=/; HttpOnly; SameSite=Lax; Secure`,
  )
  expect(sessionCookies('http://localhost:3000').session.set(token)).toBe(
    `sitzung=${token}; Path=/; HttpOnly; SameSite=Lax`,
  )
})

test('AU-14: a token brought along is never taken over, and the session before ends', async () => {
  const account = await buildAccount(db, parts, { withApp: false })
  const before = await signedIn(account.email)
  const planted = 'B'.repeat(43)
  expect((await actorOf(planted)).kind).toBe('anonymous')
  const result = await signIn(db, parts, { ...input, email: account.email, before: before.person })
  expect(result.ok && result.value.token !== before.token).toBe(true)
  expect((await actorOf(before.token)).kind).toBe('anonymous')
  expect((await actorOf(planted)).kind).toBe('anonymous')
})

test('SE-02: a session that was signed out is dead, also with the old cookie', async () => {
  const { token, person } = await signedIn((await buildAccount(db, parts)).email)
  await db.inTransaction(person, (tx) => endSession(tx, person.accountId, person.sessionId))
  const again = await authenticate(requestWith(token), db, clock.now())
  expect(again.actor.kind).toBe('anonymous')
  expect(again.headers?.['set-cookie']).toContain('Max-Age=0')
})

test('SE-03: sessions with a role end after an hour unused and after twelve hours; others after a week unused', async () => {
  const account = await buildAccount(db, parts)
  await db.inTransaction(systemActor('test'), (tx) => giveRole(tx, account.personId, ministry))
  const start = clock.now()
  const idle = await withFactor(account)
  clock.advance(61 * 60_000)
  expect((await actorOf(idle.token)).kind).toBe('anonymous')
  const busy = await withFactor(account)
  for (let hour = 0; hour < 13; hour += 1) {
    clock.advance(55 * 60_000)
    expect((await actorOf(busy.token)).kind).toBe('person')
  }
  clock.advance(10 * 60_000)
  expect((await actorOf(busy.token)).kind).toBe('anonymous')
  const plain = await signedIn((await buildAccount(db, parts, { withApp: false })).email)
  clock.advance(6 * 86_400_000)
  expect((await actorOf(plain.token)).kind).toBe('person')
  clock.advance(7 * 86_400_000)
  expect((await actorOf(plain.token)).kind).toBe('anonymous')
  clock.set(start)
})

test('AU-18, AZ-12: a closed account and an ended role count with the next request', async () => {
  const account = await buildAccount(db, parts)
  await db.inTransaction(systemActor('test'), (tx) => giveRole(tx, account.personId, ministry))
  const { token } = await withFactor(account)
  expect(await actorOf(token)).toMatchObject({ roles: [ministry] })
  const grants = await database.rows<{ id: string }>('select id from role_grants where person_id = $1', [
    account.personId,
  ])
  await db.inTransaction(systemActor('test'), (tx) => takeRole(tx, idFrom(grants[0]?.id ?? '')))
  expect(await actorOf(token)).toMatchObject({ kind: 'person', roles: [] })
  await database.rows("update accounts set state = 'deactivated' where id = $1", [account.accountId])
  expect((await actorOf(token)).kind).toBe('anonymous')
})

test('AU-10: a device not seen before is told by mail, the first one is not', async () => {
  const account = await buildAccount(db, parts)
  await signedIn(account.email)
  const mails = () =>
    database.rows<{ kind: string }>('select kind from outbox_mails where recipient = $1', [account.email])
  expect(await mails()).toEqual([])
  await signIn(db, parts, { ...input, email: account.email, device: { browser: 'Safari', system: 'iOS' } })
  await signIn(db, parts, { ...input, email: account.email, device: { browser: 'Safari', system: 'iOS' } })
  expect(await mails()).toEqual([{ kind: 'accounts.new-device' }])
})

test('AZ-07: nobody sees accounts, sessions or secrets; a person sees only the own', async () => {
  const one = await buildAccount(db, parts)
  const other = await buildAccount(db, parts)
  await signedIn(other.email)
  const { person } = await signedIn(one.email)
  for (const table of [
    'accounts',
    'totp',
    'sessions',
    'recovery_codes',
    'account_links',
    'invitations',
    'throttles',
    'passkeys',
    'passkey_challenges',
  ]) {
    const none = await db.read(anonymous, (tx) => sql`select * from ${sql.table(table)}`.execute(tx))
    expect({ table, rows: none.rows }).toEqual({ table, rows: [] })
  }
  const seen = await db.read(person, (tx) => sql<{ id: string }>`select id from accounts`.execute(tx))
  expect(seen.rows).toEqual([{ id: one.accountId }])
  const sessions = await db.read(person, (tx) =>
    sql<{ account_id: string }>`select distinct account_id from sessions`.execute(tx),
  )
  expect(sessions.rows).toEqual([{ account_id: one.accountId }])
})
