import { sql } from 'kysely'
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

/** Whom somebody has invited and who has not answered yet. */
export type InvitedSuccessor = { readonly name: string; readonly email: string; readonly expiresAt: Date }

/** The open invitations this person has sent to the board of an association of her own, the newest first. */
export async function listInvitedSuccessors(tx: Tx, profileId: Id<'profile'>): Promise<readonly InvitedSuccessor[]> {
  const { actor, now } = tx
  if (actor.kind !== 'person' || !keepsProfile(actor, profileId)) return []
  return asSystem(tx, 'accounts.invited-successors', async () => {
    const { rows } = await sql<InvitedSuccessor>`
      select trim(given_name || ' ' || family_name) as name, coalesce(email, '') as email, expires_at as "expiresAt" from invitations
      where profile_id = ${profileId} and invited_by = ${actor.personId} and accepted_at is null and revoked_at is null
        and expires_at > ${now} order by created_at desc, id limit 10`.execute(tx)
    return rows
  })
}
