import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { listReachable, type Reachable } from '#modules/accounts/index.ts'
import type { CommunityEvent } from '#modules/events/index.ts'
import { type Chosen, peopleGroups } from './invitation.ts'
import { listInvited } from './invitee.queries.ts'

export type Recipient = Reachable

/** Who the groups are now: people with an account, without those invited before. For the system: a team may not read addresses. */
export async function resolveChosen(
  tx: Tx,
  event: CommunityEvent,
  chosen: Chosen,
): Promise<{ readonly recipients: readonly Recipient[]; readonly before: number }> {
  const invited = await listInvited(tx, event.id)
  const { people, before } = await listReachable(
    tx,
    peopleGroups(chosen, event.profileId),
    dayInBerlin(tx.now),
    invited,
  )
  return { recipients: people, before }
}
