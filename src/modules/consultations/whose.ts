import { type Actor, centreAreas } from '#kernel/actor.ts'
import type { Consultation } from './consultation.ts'

/** Whether this actor may work on it, and not only read what she opened with a reason; row-level security says the same. */
export function mayWorkOn(actor: Actor, { adviserId, deputyId, area }: Consultation): boolean {
  if (actor.kind !== 'person') return false
  if (adviserId === null) return centreAreas(actor).includes(area)
  return adviserId === actor.personId || deputyId === actor.personId
}
