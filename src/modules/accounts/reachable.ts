import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type GroupMember, listGroupMembers, type PeopleGroup } from '#modules/organisations/index.ts'
import { listMailboxes, type Mailbox } from './mailboxes.ts'

/** Somebody of a group, and where mails to her go. */
export type Reachable = GroupMember & Pick<Mailbox, 'email' | 'language'>

export type Reach = {
  /** Those who have an account that works, each once. */
  readonly people: readonly Reachable[]
  /** How many of the groups were left out because the caller has them already. */
  readonly before: number
}

/** Who can be written to in these groups on the day (ISO date), without the people named. For the system: nobody else may read addresses. */
export async function listReachable(
  tx: Tx,
  groups: readonly PeopleGroup[],
  day: string,
  without: ReadonlySet<Id<'person'>> = new Set(),
): Promise<Reach> {
  const members = await listGroupMembers(tx, groups, day)
  const fresh = members.filter(({ personId }) => !without.has(personId))
  const mailboxes = await listMailboxes(
    tx,
    fresh.map(({ personId }) => personId),
  )
  const known = new Map(mailboxes.map((mailbox) => [mailbox.personId, mailbox]))
  const people = fresh.flatMap((member) => {
    const mailbox = known.get(member.personId)
    return mailbox === undefined ? [] : [{ ...member, email: mailbox.email, language: mailbox.language }]
  })
  return { people, before: members.length - fresh.length }
}
