import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { blocks, type KnowsPath } from '#modules/editing/index.ts'
import { markOfTexts, mostADay, stateOf, undoMinutes, writtenTexts } from '../issue.ts'
import { listTexts, lockIssue } from '../issue.queries.ts'
import { countAudience } from '../reader.queries.ts'
import { findingsByLanguage } from './findings.ts'

export type Scheduling = {
  readonly issueId: Id<'newsletter-issue'>
  /** Undefined is now: in so many minutes that a slip can still be taken back. */
  readonly at: Date | undefined
  /** `markOfTexts` and the number of readers, as they were shown. */
  readonly seen: string
  readonly count: number
}

export type ScheduleRefusal = Refused<
  | 'issue-unknown'
  | 'no-draft'
  | 'moved-on'
  | 'blocked'
  | 'empty'
  | 'nobody'
  | 'other-number'
  | 'past'
  | 'too-many-a-day'
>

/** Has an issue leave at a time, as it was shown and to as many as were shown (RL-07). Nobody can change it from then on without taking it back. */
export function scheduleIssue(
  db: Db,
  actor: Actor,
  knowsPath: KnowsPath,
  { issueId, at, seen, count }: Scheduling,
): Promise<Done<Date> | ScheduleRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await lockIssue(tx, issueId)
    if (issue === undefined) return refuse('issue-unknown')
    if (stateOf(issue) !== 'draft') return refuse('no-draft')
    const texts = writtenTexts(await listTexts(tx, issueId))
    if (!texts.some(({ lang }) => lang === 'de')) return refuse('empty')
    if (markOfTexts(texts) !== seen) return refuse('moved-on')
    const findings = await findingsByLanguage(tx, knowsPath, texts)
    if ([...findings.values()].flat().some(blocks)) return refuse('blocked')
    const audience = await asSystem(tx, 'newsletter.count', () => countAudience(tx, issue))
    const readers = audience.reduce((sum, one) => sum + one.count, 0)
    if (readers === 0) return refuse('nobody')
    if (readers !== count) return refuse('other-number')
    const sendsAt = at ?? new Date(tx.now.getTime() + undoMinutes * 60_000)
    if (sendsAt <= tx.now) return refuse('past', 'day')
    if ((await countAround(tx, sendsAt)) >= mostADay) return refuse('too-many-a-day', 'when')
    const person = actor.kind === 'person' ? actor.personId : null
    // A language that was begun and left empty falls back to German like one that is missing.
    await sql`delete from newsletter_texts where issue_id = ${issueId} and body = '' and lang <> 'de'`.execute(tx)
    await sql`update newsletter_issues set sends_at = ${sendsAt}, scheduled_by = ${person} where id = ${issueId}`.execute(
      tx,
    )
    await recordFact(tx, {
      action: 'newsletter.issue.scheduled',
      subject: issueId,
      data: { at: sendsAt.toISOString(), readers, lists: issue.lists },
    })
    return done(sendsAt)
  })
}

/** How many issues leave within a day of the time. Two who schedule at once are counted one after the other. */
async function countAround(tx: Tx, at: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('newsletter.schedule'))`.execute(tx)
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from newsletter_issues
    where sends_at between ${at}::timestamptz - interval '1 day' and ${at}::timestamptz + interval '1 day'`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Takes an issue back that has not begun to leave. */
export function takeBack(
  db: Db,
  actor: Actor,
  issueId: Id<'newsletter-issue'>,
): Promise<Done<null> | Refused<'issue-unknown' | 'has-begun'>> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await lockIssue(tx, issueId)
    if (issue === undefined) return refuse('issue-unknown')
    if (stateOf(issue) === 'draft') return done(null)
    if (stateOf(issue) !== 'scheduled') return refuse('has-begun')
    await sql`update newsletter_issues set sends_at = null, scheduled_by = null where id = ${issueId}`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.taken-back', subject: issueId })
    return done(null)
  })
}
