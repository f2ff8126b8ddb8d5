import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import { type CommunityEvent, findEvent } from '#modules/events/index.ts'
import { findSurvey, showBatch, showCounts } from '../survey.queries.ts'
import type { Scale } from '../survey.ts'

export type Answer = Readonly<Record<Scale, number | null>> & { readonly good: string; readonly better: string }

/** The event a link asks about; undefined once it was used or is too old. */
export async function findAsked(tx: Tx, token: string): Promise<CommunityEvent | undefined> {
  if (!isToken(token)) return undefined
  const { rows } = await sql<{ eventId: Id<'event'> }>`
    select event_id as "eventId" from survey_links where link_hash = ${tokenHash(token)} and expires_at > ${tx.now}`.execute(
    tx,
  )
  const [row] = rows
  return row === undefined ? undefined : findEvent(tx, row.eventId)
}

/**
 * Keeps the answer and forgets the link in one: of two who press at once with the same link one is heard. It is shown with others, five at
 * least, to the team and to everybody.
 */
export function answerSurvey(db: Db, token: string, answer: Answer): Promise<Done<null> | Refused<'link-unknown'>> {
  return db.inTransaction(systemActor('surveys.link'), async (tx) => {
    const event = await findAsked(tx, token)
    const used = await sql`delete from survey_links where link_hash = ${tokenHash(token)}`.execute(tx)
    if (event === undefined || used.numAffectedRows !== 1n) return refuse('link-unknown')
    await sql`insert into survey_responses (event_id, overall, content, organisation, understanding, useful, good, better)
      values (${event.id}, ${answer.overall}, ${answer.content}, ${answer.organisation}, ${answer.understanding}, ${answer.useful},
        ${answer.good}, ${answer.better})`.execute(tx)
    const shown = await showBatch(tx, event.id)
    if (shown && (await findSurvey(tx, event.id))?.publicResults != null) await showCounts(tx, event.id, true)
    await recordFact(tx, { action: 'events.survey.answered', subject: event.id })
    return done(null)
  })
}

/** Links nobody used in time. */
export async function clearSurveyLinks(db: Db): Promise<void> {
  await db.inTransaction(systemActor('surveys.clear-links'), async (tx) => {
    const gone = await sql`delete from survey_links where expires_at <= ${tx.now}`.execute(tx)
    const count = Number(gone.numAffectedRows ?? 0n)
    if (count > 0) await recordFact(tx, { action: 'surveys.links.cleared', subject: 'surveys', data: { count } })
  })
}
