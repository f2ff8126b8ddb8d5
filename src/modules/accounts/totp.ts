import { sql } from 'kysely'
import { generateSecret, generateURI, verify } from 'otplib'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Seal } from '#platform/seal/index.ts'

const issuer = 'Vielfaltsnetz'
const step = 30

/** 160 random bits in Base32 (RFC 4226, 4). */
export function newAppSecret(): string {
  return generateSecret({ length: 20 })
}

/** The address authenticator apps read the secret from. */
export function appHref(secret: string, email: string): string {
  return generateURI({ issuer, label: email, secret })
}

/** The time step the code belongs to, now or one step beside; undefined where it fits none (RFC 6238, AU-12). */
export async function stepOfCode(secret: string, code: string, now: Date): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const result = await verify({ secret, token: code, epoch, period: step, epochTolerance: step })
  return result.valid ? Math.floor(epoch / step) + result.delta : undefined
}

/** Takes the code of the account's app, once: of two who show the same code one goes away empty-handed. */
export async function takeAppCode(tx: Tx, seal: Seal, accountId: Id<'account'>, code: string): Promise<boolean> {
  const found = await sql<{
    sealed_secret: string
  }>`select sealed_secret from totp where account_id = ${accountId}`.execute(tx)
  const sealed = found.rows[0]?.sealed_secret
  const secret = sealed === undefined ? undefined : seal.open(sealed, aboutApp(accountId))
  const used = secret === undefined ? undefined : await stepOfCode(secret, code, tx.now)
  if (used === undefined) return false
  const taken =
    await sql`update totp set last_step = ${used} where account_id = ${accountId} and last_step < ${used}`.execute(tx)
  return taken.numAffectedRows === 1n
}

/** Keeps the secret as the account's app from now on; the step of the code that proved it is used up. */
export async function keepApp(
  tx: Tx,
  seal: Seal,
  accountId: Id<'account'>,
  secret: string,
  usedStep: number,
): Promise<void> {
  const sealed = seal.seal(secret, aboutApp(accountId))
  await sql`insert into totp (account_id, sealed_secret, last_step, created_at) values (${accountId}, ${sealed}, ${usedStep}, ${tx.now})
    on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, last_step = excluded.last_step,
      created_at = excluded.created_at`.execute(tx)
}

function aboutApp(accountId: Id<'account'>): string {
  return `totp ${accountId}`
}
