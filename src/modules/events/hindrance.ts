import type { RequestContext } from '#platform/http/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { CommunityEvent } from './event.ts'
import type { EventParts } from './event-parts.ts'

/** What stands before taking part: the condition for all, and why whoever is signed in does not meet it. */
export type Hindrance = { readonly condition: string | undefined; readonly hindrance: string | undefined }

/** Of strangers nothing is known until they give an address, and then it goes there. */
export async function findHindrance(
  tx: Tx,
  { gate }: Pick<EventParts, 'gate'>,
  event: CommunityEvent,
  { actor, t }: Pick<RequestContext, 'actor' | 't'>,
): Promise<Hindrance> {
  const condition = await gate?.condition(tx, event, t)
  return {
    condition,
    hindrance:
      condition === undefined || actor.kind !== 'person'
        ? undefined
        : await gate?.mayTake(tx, event, { personId: actor.personId }, t),
  }
}
