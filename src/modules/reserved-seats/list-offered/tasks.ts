import { keptProfiles } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { offeredSeats } from '../addresses.ts'
import { listOffered } from './offered.ts'

/** For the start of the member area: seats neighbours set aside for one's projects, as long as some are left. */
export async function listOfferedTasks({
  actor,
  db,
  t,
  lang,
}: RequestContext): Promise<readonly { label: string; href: string }[]> {
  if (keptProfiles(actor).length === 0) return []
  const offered = await db.read(actor, (tx) => listOffered(tx, actor))
  return offered
    .filter(({ part }) => part.taken < part.capacity)
    .map(({ part, event }) => ({
      label: t('reserved-seats.task', {
        count: part.capacity - part.taken,
        title: event.texts.de.title,
        date: t.day(part.untilDay),
      }),
      href: offeredSeats.href(lang),
    }))
}
