import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Task } from '#modules/organisations/index.ts'
import { claimList } from './addresses.ts'
import { countWaitingClaims } from './claim.queries.ts'

/** What the start of the member area tells the centre: people who ask to keep an entry. */
export async function listClaimTasks({ actor, db, t, lang }: RequestContext): Promise<readonly Task[]> {
  if (!isCentreStaff(actor)) return []
  const count = await db.read(actor, countWaitingClaims)
  return count === 0 ? [] : [{ label: t('claims.staff.task', { count }), href: claimList.href(lang) }]
}
