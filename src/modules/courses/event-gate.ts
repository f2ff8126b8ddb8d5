import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { type CommunityEvent, type EventGate, isCourseKind } from '#modules/events/index.ts'
import { hasQualification } from '#modules/volunteers/index.ts'
import { isForGraduates } from './course.queries.ts'

/** Courses that go on from the Basisqualifizierung are for those who hold it when they sign up. The team may enter others by hand. */
export const courseGate: EventGate = {
  condition: async (tx, event, t) => ((await needsBasic(tx, event)) ? t('courses.needsBasic') : undefined),
  mayTake: async (tx, event, taker, t) => {
    if (!(await needsBasic(tx, event))) return undefined
    const holds = await hasQualification(tx, taker, 'basic', dayInBerlin(tx.now))
    return holds ? undefined : t('courses.hindrance.needsBasic')
  },
}

async function needsBasic(tx: Tx, { id, kind }: CommunityEvent): Promise<boolean> {
  return isCourseKind(kind) && isForGraduates(tx, id)
}
