import { createHash, createHmac } from 'node:crypto'
import type { Id } from '#kernel/id.ts'
import { tokenHash } from '#platform/session/index.ts'

/**
 * The private link of a registration (SE-08): 256 bits made from the installation's key, so that every later mail can carry it
 * although the database only knows its hash. A new generation makes the old link worthless.
 */
export function registrationToken(key: Buffer, id: Id<'registration'>, generation: number): string {
  return createHmac('sha256', key).update(`registrations.link\n${id}\n${generation}`).digest('base64url')
}

export function registrationTokenHash(key: Buffer, id: Id<'registration'>, generation: number): Buffer {
  return tokenHash(registrationToken(key, id, generation))
}

/** The private link by which the people of a project come to seats set aside for it. A new generation makes the old link worthless. */
export function reservedToken(
  key: Buffer,
  partId: Id<'reserved-part'>,
  profileId: Id<'profile'>,
  generation = 0,
): string {
  const renewed = generation === 0 ? '' : `\n${generation}`
  return createHmac('sha256', key)
    .update(`registrations.reserved-link\n${partId}\n${profileId}${renewed}`)
    .digest('base64url')
}

/** An address as one person has it: upper and lower case do not make two. */
export function emailHash(email: string): Buffer {
  return createHash('sha256').update(email.toLowerCase()).digest()
}
