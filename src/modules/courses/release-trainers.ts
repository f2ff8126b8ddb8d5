import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { EventParts } from '#modules/events/index.ts'
import { releaseTrainers } from '#modules/trainers/index.ts'
import { readTeaching, tellTrainers } from './tell-trainers.ts'

/** When a course is cancelled, its trainers have their days back and are told; who would have taught stays in the plan. */
export async function releaseTrainersOf(
  tx: Tx,
  parts: Pick<EventParts, 'translators' | 'baseUrl'>,
  eventId: Id<'event'>,
): Promise<void> {
  const teaching = await readTeaching(tx, eventId)
  await releaseTrainers(tx, [...teaching.keys()])
  await tellTrainers(tx, parts, eventId, teaching)
}
