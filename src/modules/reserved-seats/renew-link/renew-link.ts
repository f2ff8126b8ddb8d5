import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import type { EventParts } from '#modules/events/index.ts'
import { renewReservedLink } from '#modules/registrations/index.ts'
import type { Offered } from '../list-offered/offered.ts'
import { tellProjects } from '../tell-projects.ts'

type Paused = Refused<'paused'> & { readonly retryAt: Date }

// Each time everybody who coordinates the project is written to (RL-07) [OURS].
const renewing: ThrottleRule = {
  name: 'links to seats renewed',
  free: 3,
  firstPauseSeconds: 3600,
  longestPauseSeconds: 86_400,
  forgetSeconds: 86_400,
}

/** Another link for the people of a project to the seats set aside for it, by mail to all who coordinate it; the old one is worthless. */
export async function renewLink(
  db: Db,
  actor: Actor,
  parts: EventParts,
  { part, event, profileId }: Offered,
): Promise<Done<null> | Refused<'part-ended' | 'too-many-links'> | Paused> {
  const turn = await takeTurn(db, [{ rule: renewing, key: `${part.id}/${profileId}` }])
  if (!turn.ok) return { ...refuse('paused'), retryAt: turn.retryAt }
  return db.inTransaction(actor, async (tx) => {
    const renewed = await asSystem(tx, 'reserved-seats.renew', () => renewReservedLink(tx, parts.key, part, profileId))
    if (!renewed.ok) return renewed
    await recordFact(tx, {
      action: 'reserved-seats.link.renewed',
      subject: part.offerId,
      data: { part: part.id, project: profileId },
    })
    await tellProjects(tx, parts, event, { ...part, profileIds: [profileId] }, 'renewed', renewed.value)
    return done(null)
  })
}
