import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { dayOf, findEvent } from '#modules/events/index.ts'
import { readRules } from '#modules/programme/index.ts'
import { setNamesUntil } from '#modules/registrations/index.ts'
import { listFundings } from './course.queries.ts'

type ProofRules = { readonly months: number; readonly years: number }

/**
 * The last day on which the list of who took part has to be there: the proof of use is due so many months after the end, and papers are
 * kept so many years after it, to the end of that year (ANBest-P 6.3).
 */
export function proofUntil(lastDay: string, { months, years }: ProofRules): string {
  const due = new Date(`${lastDay}T00:00:00Z`)
  due.setUTCMonth(due.getUTCMonth() + months)
  return `${due.getUTCFullYear() + years}-12-31`
}

/** Keeps names as long as the proof needs them where the course is, or shall be, funded; without it, as long as those of any event. */
export async function keepNames(tx: Tx, eventId: Id<'event'>): Promise<void> {
  const event = await findEvent(tx, eventId)
  const funding = (await listFundings(tx, [eventId])).get(eventId)
  if (event === undefined || funding === undefined) return
  const lastDay = dayOf(event.localEnd)
  const rulesOn = await readRules(tx, ['proof.months_after_end', 'proof.retention_years'])
  const { 'proof.months_after_end': months, 'proof.retention_years': years } = rulesOn(lastDay)
  const funded = (funding.funded || funding.appliedOn !== null) && months !== undefined && years !== undefined
  const until = funded ? proofUntil(lastDay, { months: months.value, years: years.value }) : null
  await setNamesUntil(tx, event.offerId, until)
}
