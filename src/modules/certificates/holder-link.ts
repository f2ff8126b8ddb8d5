import { createHash, createHmac } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import { tokenHash } from '#platform/session/index.ts'

/**
 * The private link of a certificate (SE-08): 256 bits made from the installation's key, so that it can be sent again although the
 * database only knows its hash. A new generation makes the old link worthless.
 */
export function holderToken(key: Buffer, id: Id<'certificate'>, generation: number): string {
  return createHmac('sha256', key).update(`certificates.link\n${id}\n${generation}`).digest('base64url')
}

export function holderTokenHash(key: Buffer, id: Id<'certificate'>, generation: number): Buffer {
  return tokenHash(holderToken(key, id, generation))
}

/** An address as one person has it: upper and lower case do not make two. */
export function emailHash(email: string): Buffer {
  return createHash('sha256').update(email.toLowerCase()).digest()
}
