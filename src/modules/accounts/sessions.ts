import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Device, newToken, tokenHash } from '#platform/session/index.ts'

export type SessionWay = 'password' | 'passkey' | 'link' | 'invitation' | 'demo'

export type OpenedSession = {
  readonly sessionId: Id<'session'>
  /** Goes into the cookie and nowhere else. */
  readonly token: string
  /** True for a kind of device this account was never used on, unless it is the account's first. */
  readonly newDevice: boolean
}

/** Opens a session with a token of its own, whatever the browser brought along (AU-14), and records it. */
export async function openSession(
  tx: Tx,
  opening: {
    readonly accountId: Id<'account'>
    readonly how: SessionWay
    readonly device: Device
    readonly factorShown: boolean
  },
): Promise<OpenedSession> {
  const { accountId, how, device, factorShown } = opening
  const token = newToken()
  const made = await sql<{ id: string }>`insert into sessions
      (account_id, token_hash, created_at, last_seen_at, proved_at, factor_shown_at, how, browser, system)
    values (${accountId}, ${tokenHash(token)}, ${tx.now}, ${tx.now}, ${tx.now}, ${factorShown ? tx.now : null}, ${how}, ${device.browser}, ${device.system})
    returning id`.execute(tx)
  await recordFact(tx, { action: 'accounts.session.opened', subject: accountId, data: { how, factor: factorShown } })
  return { sessionId: idFrom(made.rows[0]?.id ?? ''), token, newDevice: await rememberDevice(tx, accountId, device) }
}

async function rememberDevice(tx: Tx, accountId: Id<'account'>, device: Device): Promise<boolean> {
  const words = `${device.browser} ${device.system}`
  const before = await sql<{
    known: number
  }>`select cardinality(known_devices) as known from accounts where id = ${accountId}`.execute(tx)
  const added =
    await sql`update accounts set known_devices = (array_append(known_devices, ${words}))[greatest(1, cardinality(known_devices) - 48):]
    where id = ${accountId} and not ${words} = any (known_devices)`.execute(tx)
  return added.numAffectedRows === 1n && (before.rows[0]?.known ?? 0) > 0
}

/** The session goes on under a new token, with its factor shown now. The old token is dead (AU-14). */
export async function strengthenSession(tx: Tx, sessionId: Id<'session'>): Promise<string> {
  const token = newToken()
  await sql`update sessions set token_hash = ${tokenHash(token)}, factor_shown_at = ${tx.now}, proved_at = ${tx.now} where id = ${sessionId}`.execute(
    tx,
  )
  return token
}

/** The session goes on under a new token, when it is about to have more rights (AU-14). */
export async function renewToken(tx: Tx, sessionId: Id<'session'>): Promise<string> {
  const token = newToken()
  await sql`update sessions set token_hash = ${tokenHash(token)} where id = ${sessionId}`.execute(tx)
  return token
}

/** Notes that the password was shown again; the token changes, too. */
export async function proveSession(tx: Tx, sessionId: Id<'session'>): Promise<string> {
  const token = newToken()
  await sql`update sessions set token_hash = ${tokenHash(token)}, proved_at = ${tx.now} where id = ${sessionId}`.execute(
    tx,
  )
  return token
}

export type SessionLine = {
  readonly id: Id<'session'>
  readonly browser: string
  readonly system: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly provedAt: Date
}

export async function listSessions(tx: Tx, accountId: Id<'account'>): Promise<readonly SessionLine[]> {
  const found = await sql<{
    id: string
    browser: string
    system: string
    created_at: Date
    last_seen_at: Date
    proved_at: Date
  }>`
    select id, browser, system, created_at, last_seen_at, proved_at from sessions
    where account_id = ${accountId} order by last_seen_at desc limit 50`.execute(tx)
  return found.rows.map((row) => ({
    id: idFrom(row.id),
    browser: row.browser,
    system: row.system,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    provedAt: row.proved_at,
  }))
}

/** Ends one session of the account. Gone means dead in every process at once (SE-02). */
export async function endSession(tx: Tx, accountId: Id<'account'>, sessionId: Id<'session'>): Promise<void> {
  const ended = await sql`delete from sessions where id = ${sessionId} and account_id = ${accountId}`.execute(tx)
  if ((ended.numAffectedRows ?? 0n) > 0n)
    await recordFact(tx, { action: 'accounts.session.closed', subject: accountId, data: { sessions: 1 } })
}

/** Ends all sessions of the account, but one where it is named. */
export async function endSessions(tx: Tx, accountId: Id<'account'>, kept?: Id<'session'>): Promise<void> {
  const ended =
    await sql`delete from sessions where account_id = ${accountId} and id is distinct from ${kept ?? null}::uuid`.execute(
      tx,
    )
  await recordFact(tx, {
    action: 'accounts.session.closed',
    subject: accountId,
    data: { sessions: Number(ended.numAffectedRows) },
  })
}
