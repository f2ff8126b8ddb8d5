import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { setDeputy } from '../arrange-deputy/substitution.ts'
import { stateAfter } from '../consultation.ts'
import { lockConsultation } from '../consultation.queries.ts'
import { addMessage, putState } from '../consultation.writes.ts'
import { findDraft, putDraft } from '../draft.queries.ts'
import { tellClient } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'

export type Answer = {
  readonly consultationId: Id<'consultation'>
  readonly text: string
  /** The version of the draft the writer has seen. */
  readonly seen: number
}
export type AnswerRefusal = 'consultation-unknown' | 'consultation-closed' | 'moved-on'

/** Keeps the draft; refuses where somebody else has saved or sent one since, so that nobody's words are lost (CO-06). */
export function saveDraft(
  db: Db,
  actor: Actor,
  { consultationId, text, seen }: Answer,
): Promise<Done<null> | Refused<AnswerRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    if (own.state === 'closed') return refuse('consultation-closed', 'text')
    if ((await findDraft(tx, own.id)).version !== seen) return refuse('moved-on', 'text')
    await putDraft(tx, own.id, text)
    await recordFact(tx, { action: 'consultations.draft.saved', subject: own.id })
    return done(null)
  })
}

/** Answers the client under her link and tells her so by mail where she gave an address. Whoever answers first has taken it. */
export function answerClient(
  db: Db,
  actor: Actor,
  parts: ConsultationParts,
  { consultationId, text, seen }: Answer,
): Promise<Done<{ readonly mailed: boolean }> | Refused<AnswerRefusal>> {
  return db.inTransaction(actor, async (tx) => {
    const own = await lockConsultation(tx, consultationId)
    if (own === undefined) return refuse('consultation-unknown')
    const state = stateAfter(own.state, 'answer')
    if (state === undefined || state === 'closed') return refuse('consultation-closed', 'text')
    if ((await findDraft(tx, own.id)).version !== seen) return refuse('moved-on', 'text')
    await addMessage(tx, own.id, 'answer', text)
    await putDraft(tx, own.id, '')
    await putState(tx, own.id, state, null)
    if (own.adviserId === null && actor.kind === 'person') {
      await sql`update consultations set adviser_id = ${actor.personId} where id = ${own.id}`.execute(tx)
      await setDeputy(tx, own.id)
    }
    const mailed = await tellClient(tx, parts, own, 'answered')
    await recordFact(tx, { action: 'consultations.consultation.answered', subject: own.id, data: { mail: mailed } })
    return done({ mailed })
  })
}
