import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { countListMails, withdrawListMails } from '#platform/mail/index.ts'
import { stateOf } from '../issue.ts'
import { lockIssue } from '../issue.queries.ts'
import { listBodyIds } from './send-issues.ts'

/** Keeps everything from leaving that has not left yet; what has arrived cannot be taken back, and the archive keeps it. */
export function stopIssue(
  db: Db,
  actor: Actor,
  issueId: Id<'newsletter-issue'>,
): Promise<Done<null> | Refused<'issue-unknown' | 'not-leaving'>> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await lockIssue(tx, issueId)
    if (issue === undefined) return refuse('issue-unknown')
    if (stateOf(issue) !== 'sending') return refuse('not-leaving')
    const { delivered, failed } = await asSystem(tx, 'newsletter.stop', async () => {
      const bodyIds = await listBodyIds(tx, issueId)
      await withdrawListMails(tx, bodyIds)
      return countListMails(tx, bodyIds)
    })
    await sql`update newsletter_issues set stopped = true, ended_at = ${tx.now}, delivered = ${delivered}, failed = ${failed}
      where id = ${issueId}`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.stopped', subject: issueId, data: { delivered, failed } })
    return done(null)
  })
}
