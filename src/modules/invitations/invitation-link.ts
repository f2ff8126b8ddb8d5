import { createHmac } from 'node:crypto'
import type { Id } from '#kernel/id.ts'

/** The link of an invitation, made from the installation's key, so that a reminder can carry the same; the database knows its hash. */
export function invitationToken(key: Buffer, id: Id<'invitee'>): string {
  return createHmac('sha256', key).update(`invitations.link\n${id}`).digest('base64url')
}
