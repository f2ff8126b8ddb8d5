import { keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { notFound } from '#platform/http/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { createInvitation, type NewInvitation } from './invitations.ts'
import type { AccountParts } from './parts.ts'

export type Successor = Omit<NewInvitation, 'role'> & { readonly profileId: Id<'profile'> }

/**
 * A board invites whoever follows it, to its own association and nowhere else. Ask for a fresh factor first, as wherever a role is granted
 * (SE-06). The centre sees the open invitation and can take it back.
 */
export async function inviteSuccessor(
  tx: Tx,
  parts: Pick<AccountParts, 'translators'>,
  baseUrl: string,
  { profileId, ...person }: Successor,
): Promise<Id<'invitation'>> {
  if (!keepsProfile(tx.actor, profileId)) return notFound()
  return asSystem(tx, 'accounts.invite-successor', () =>
    createInvitation(tx, parts, baseUrl, { ...person, role: { kind: 'association-board', profileId } }),
  )
}
