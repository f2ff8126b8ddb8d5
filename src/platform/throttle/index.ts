import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { wallClockInBerlin, wholeMinute } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'

/** How many tries are free, and how long the pauses after that are. They double with each try, up to the longest. */
export type ThrottleRule = {
  /** Part of the key, so that different things are counted apart. */
  readonly name: string
  readonly free: number
  readonly firstPauseSeconds: number
  readonly longestPauseSeconds: number
  /** After this long without a try counting begins anew. */
  readonly forgetSeconds: number
}

/** One thing that is counted: a rule and what the server knows of the caller. Never a value that callers may vary at will (AU-05). */
export type Counter = { readonly rule: ThrottleRule; readonly key: string }

export type Turn = { readonly ok: true } | { readonly ok: false; readonly retryAt: Date }

/**
 * Counts one try on every counter, or none when one of them pauses; then `retryAt` says when the next try is let through.
 * All processes share the counters; parallel tries are counted one after the other.
 */
export function takeTurn(db: Db, counters: readonly Counter[]): Promise<Turn> {
  // The one-time key of a form belongs to the effect, not to the counting before it: whoever dies in between may press again.
  return db.aside().inTransaction(systemActor('throttle'), async (tx) => {
    // Always in the same order, so that two tries never wait for each other.
    const ordered = counters
      .map((counter) => ({ ...counter, hash: hashOf(counter) }))
      .toSorted((a, b) => a.hash.compare(b.hash))
    const hashes = ordered.map(({ hash }) => hash)
    // A pause is looked for first: whoever must wait leaves no new rows behind.
    const waiting = await sql<{ until: Date | null }>`select max(blocked_until) as until from throttles
      where key_hash = any (${hashes}) and blocked_until > ${tx.now}`.execute(tx)
    const until = waiting.rows[0]?.until
    if (until !== null && until !== undefined) return { ok: false, retryAt: until }
    for (const hash of hashes) {
      await sql`insert into throttles (key_hash, count, last_at) values (${hash}, 0, ${tx.now}) on conflict do nothing`.execute(
        tx,
      )
    }
    const rows = await sql<{ blocked_until: Date | null }>`select blocked_until from throttles
      where key_hash = any (${hashes}) order by key_hash for update`.execute(tx)
    const pauses = rows.rows.flatMap(({ blocked_until }) =>
      blocked_until !== null && blocked_until > tx.now ? [blocked_until.getTime()] : [],
    )
    if (pauses.length > 0) return { ok: false, retryAt: new Date(Math.max(...pauses)) }
    for (const { rule, hash } of ordered) await count(tx, rule, hash)
    return { ok: true }
  })
}

/** `14:31`, in Berlin: from then on the next try is let through. */
export function retryTime(retryAt: Date): string {
  return wallClockInBerlin(wholeMinute(retryAt)).time
}

/** The same in whole minutes from now, at least one. */
export function retryMinutes(retryAt: Date, now: Date): number {
  return Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / 60_000))
}

async function count(tx: Tx, rule: ThrottleRule, hash: Buffer): Promise<void> {
  const forgotten = new Date(tx.now.getTime() - rule.forgetSeconds * 1000)
  // The last free try already sets the pause before the next one.
  await sql`update throttles set count = next.count, last_at = ${tx.now}, blocked_until = case when next.count < ${rule.free}::int then null
      else ${tx.now}::timestamptz + make_interval(secs => least(${rule.longestPauseSeconds}::float8,
        ${rule.firstPauseSeconds}::float8 * power(2, least(next.count - ${rule.free}::int, 20)))) end
    from (select case when last_at < ${forgotten} then 1 else count + 1 end as count from throttles where key_hash = ${hash}) as next
    where key_hash = ${hash}`.execute(tx)
}

/** Forgets what was counted, after the right password or code. */
export async function forgetTurns(tx: Tx, counters: readonly Counter[]): Promise<void> {
  await sql`delete from throttles where key_hash = any (${counters.map(hashOf)})`.execute(tx)
}

/** Deletes counters nobody touched for a day. */
export async function forgetOldTurns(tx: Tx): Promise<void> {
  await sql`delete from throttles where last_at < ${new Date(tx.now.getTime() - 86_400_000)}`.execute(tx)
}

/** The part of a network address that one household or office shares: all of IPv4, the first 64 bits of IPv6. */
export function addressPrefix(clientAddress: string): string {
  const plain = clientAddress.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain === '' ? 'unknown' : plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length)
  const groups = [...front, ...Array.from({ length: gap }, () => '0'), ...back]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

function hashOf({ rule, key }: Counter): Buffer {
  return createHash('sha256').update(`${rule.name}\n${key}`).digest()
}
