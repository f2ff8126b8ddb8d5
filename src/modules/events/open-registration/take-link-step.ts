import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import {
  type Care,
  changeCare,
  findByLink,
  type Registration,
  type SeatRefusal,
  takeSeatStep,
} from '#modules/registrations/index.ts'
import { type Answers, findAnswers, listQuestions, saveAnswers } from '#modules/questions/index.ts'
import type { EventParts } from '../event-parts.ts'
import { findEventOfOffer } from '../event.queries.ts'
import { tellMoved } from '../tell-people.ts'

export type LinkStep =
  | { readonly do: 'confirm' | 'accept' | 'decline' | 'withdraw' }
  | { readonly do: 'change'; readonly quantity: number; readonly care: Care | null; readonly answers: Answers }

/** What somebody does with her private link; whoever moves up by it is told in the same transaction. */
export function takeLinkStep(
  db: Db,
  parts: EventParts,
  token: string,
  step: LinkStep,
): Promise<Done<null> | SeatRefusal | Refused<'link-unknown'>> {
  return db.inTransaction(systemActor('events.private-link'), async (tx) => {
    const registration = await findByLink(tx, token)
    const event = registration === undefined ? undefined : await findEventOfOffer(tx, registration.offerId)
    if (registration === undefined || event === undefined) return refuse('link-unknown')
    const { id, offerId, quantity, care } = registration
    const newCare = step.do === 'change' && JSON.stringify(step.care) !== JSON.stringify(care) ? step.care : undefined
    if (step.do === 'change') await keepAnswers(tx, registration, step.answers)
    if (step.do === 'change' && step.quantity === quantity) {
      if (newCare !== undefined) await changeCare(tx, id, newCare)
      return done(null)
    }
    const asked = step.do === 'change' ? { do: step.do, id, quantity: step.quantity } : { do: step.do, id }
    const result = await takeSeatStep(tx, offerId, asked, (moves) => tellMoved(tx, parts, event, moves))
    if (!result.ok) return result
    if (newCare !== undefined) await changeCare(tx, id, newCare)
    return done(null)
  })
}

/** Undone with everything else where the step is refused. */
async function keepAnswers(tx: Tx, { id, offerId }: Registration, answers: Answers): Promise<void> {
  const before = await findAnswers(tx, id)
  if (JSON.stringify([...before]) === JSON.stringify([...answers])) return
  await saveAnswers(tx, id, await listQuestions(tx, offerId), answers)
  await recordFact(tx, { action: 'questions.answers.changed', subject: id })
}
