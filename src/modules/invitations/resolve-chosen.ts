import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { listMailboxes, type Mailbox } from '#modules/accounts/index.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { type GroupMember, listGroupMembers } from '#modules/organisations/index.ts'
import { type Chosen, peopleGroups } from './invitation.ts'
import { listInvited } from './invitee.queries.ts'

export type Recipient = GroupMember & Pick<Mailbox, 'email' | 'language'>

/** Who the groups are now: people with an account, without those invited before. For the system: a team may not read addresses. */
export async function resolveChosen(
  tx: Tx,
  event: CommunityEvent,
  chosen: Chosen,
): Promise<{ readonly recipients: readonly Recipient[]; readonly before: number }> {
  const members = await listGroupMembers(tx, peopleGroups(chosen, event.profileId), dayInBerlin(tx.now))
  const invited = await listInvited(tx, event.id)
  const fresh = members.filter(({ personId }) => !invited.has(personId))
  const mailboxes = await listMailboxes(
    tx,
    fresh.map(({ personId }) => personId),
  )
  const known = new Map(mailboxes.map((mailbox) => [mailbox.personId, mailbox]))
  const recipients = fresh.flatMap((member) => {
    const mailbox = known.get(member.personId)
    return mailbox === undefined ? [] : [{ ...member, email: mailbox.email, language: mailbox.language }]
  })
  return { recipients, before: members.length - fresh.length }
}
