import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'

// Crockford's Base32: nothing in it looks like something else.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const codesAtOnce = 10

/** Ten new codes of 80 bits instead of all earlier ones. Stored as hashes: they can be shown this once only. */
export async function renewRecoveryCodes(tx: Tx, accountId: Id<'account'>): Promise<readonly string[]> {
  const codes = Array.from({ length: codesAtOnce }, newCode)
  await sql`delete from recovery_codes where account_id = ${accountId}`.execute(tx)
  for (const code of codes) {
    await sql`insert into recovery_codes (account_id, code_hash, created_at) values (${accountId}, ${hashOf(code)}, ${tx.now})`.execute(
      tx,
    )
  }
  return codes
}

/** Uses the code up; false where it is unknown or was used before. Blanks, dashes and case do not matter. */
export async function takeRecoveryCode(tx: Tx, accountId: Id<'account'>, code: string): Promise<boolean> {
  const taken = await sql`update recovery_codes set used_at = ${tx.now}
    where account_id = ${accountId} and code_hash = ${hashOf(code)} and used_at is null`.execute(tx)
  return taken.numAffectedRows === 1n
}

export async function countRecoveryCodes(tx: Tx, accountId: Id<'account'>): Promise<number> {
  const found = await sql<{ count: number }>`select count(*)::int as count from recovery_codes
    where account_id = ${accountId} and used_at is null`.execute(tx)
  return found.rows[0]?.count ?? 0
}

function newCode(): string {
  const letters = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)] ?? '')
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-')
}

function hashOf(code: string): Buffer {
  const plain = code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
  return tokenHash(plain)
}
