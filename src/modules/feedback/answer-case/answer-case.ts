import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { stateAfter } from '../case.ts'
import { findContact, lockCase } from '../case.queries.ts'
import { addMessage, makeLink, putState } from '../case.writes.ts'
import { sendCaseMail } from '../mails.ts'
import type { FeedbackParts } from '../parts.ts'

export type Answer = { readonly caseId: Id<'feedback-case'>; readonly text: string; readonly baseUrl: string }

/** Answers the person: on the page behind her link, and by mail where she gave an address. Answers whether a mail left. */
export function answerCase(
  db: Db,
  actor: Actor,
  parts: FeedbackParts,
  { caseId, text, baseUrl }: Answer,
): Promise<Done<boolean> | Refused<'case-unknown' | 'case-closed'>> {
  return db.inTransaction(actor, async (tx) => {
    const found = await lockCase(tx, caseId)
    if (found === undefined) return refuse('case-unknown')
    const state = stateAfter(found.state, 'answer')
    if (state === undefined) return refuse('case-closed')
    await addMessage(tx, caseId, 'answer', text)
    await putState(tx, caseId, state)
    const to = await findContact(tx, caseId)
    if (to !== undefined)
      await sendCaseMail(tx, parts, {
        to,
        lang: found.lang,
        baseUrl,
        token: await makeLink(tx, caseId),
        answer: text,
      })
    await recordFact(tx, { action: 'feedback.case.answered', subject: caseId, data: { mail: to !== undefined } })
    return done(to !== undefined)
  })
}
