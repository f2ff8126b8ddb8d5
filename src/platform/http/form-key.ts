import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db, Tx } from '#platform/db/index.ts'

/** The same form was sent before; its effect stands, and the answer is the one given then. */
export class AlreadySubmitted extends Error {}

const keyForm = /^[A-Za-z0-9_-]{22}$/

/** A fresh key of 128 bits for one form. */
export function newFormKey(): string {
  return randomBytes(16).toString('base64url')
}

export function isFormKey(text: string): boolean {
  return keyForm.test(text)
}

export type KeyUse = {
  use(tx: Tx): Promise<void>
  /** Keeps where the submission was sent, for those that come again; nothing where no transaction of it was committed. */
  keepAnswer(db: Db, answer: string): Promise<void>
}

/**
 * Uses the key up in the transaction of the effect (CO-05): whoever comes second with the same key waits for the first
 * and then gets `AlreadySubmitted`. Later transactions of the same request pass, and so does one that is tried again.
 */
export function keyUse(key: string): KeyUse {
  const request = randomUUID()
  let used = false
  return {
    use: async (tx) => {
      used = true
      const inserted =
        await sql`insert into form_keys (key, used_at, used_by) values (${rowOf(key)}, ${tx.now}, ${request})
        on conflict do nothing`.execute(tx)
      if (inserted.numAffectedRows === 1n) return
      const ours = await sql`select from form_keys where key = ${rowOf(key)} and used_by = ${request}`.execute(tx)
      if (ours.rows.length === 0) throw new AlreadySubmitted()
    },
    keepAnswer: async (db, answer) => {
      if (!used) return
      await db.inTransaction(systemActor('form-keys'), (tx) =>
        sql`update form_keys set answer = ${sealed(key, answer)}
          where key = ${rowOf(key)} and used_by = ${request} and answer is null`.execute(tx),
      )
    },
  }
}

/** Where the first submission was sent; waits up to two seconds for one that is just being answered. */
export async function findAnswer(db: Db, key: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const found = await db.read(systemActor('form-keys'), (tx) =>
      sql<{ answer: string | null }>`select answer from form_keys where key = ${rowOf(key)}`.execute(tx),
    )
    const answer = found.rows[0]?.answer
    if (answer !== undefined && answer !== null) return opened(key, answer)
    await pause(100)
  }
  return undefined
}

/** Forgets keys that were used more than two days ago. */
export async function clearFormKeys(tx: Tx): Promise<void> {
  await sql`delete from form_keys where used_at < ${new Date(tx.now.getTime() - 2 * 86_400_000)}`.execute(tx)
}

// An answer may be a capability link (SE-08): the row is found by the key's hash, and its answer opens with the key alone, which
// only the browser that sent the form still has.
function rowOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

function sealed(key: string, answer: string): string {
  const start = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealOf(key), start)
  const body = Buffer.concat([cipher.update(answer, 'utf8'), cipher.final()])
  return Buffer.concat([start, cipher.getAuthTag(), body]).toString('base64url')
}

function opened(key: string, answer: string): string {
  const bytes = Buffer.from(answer, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', sealOf(key), bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}

function sealOf(key: string): Buffer {
  return createHash('sha256').update(`answer\n${key}`).digest()
}
