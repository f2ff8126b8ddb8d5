import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { stateOf } from '../issue.ts'
import { lockIssue } from '../issue.queries.ts'

/** Removes a draft with all its texts. What has left stays. */
export function removeIssue(
  db: Db,
  actor: Actor,
  issueId: Id<'newsletter-issue'>,
): Promise<Done<null> | Refused<'issue-unknown' | 'no-draft'>> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await lockIssue(tx, issueId)
    if (issue === undefined) return refuse('issue-unknown')
    if (stateOf(issue) !== 'draft') return refuse('no-draft')
    await sql`delete from newsletter_issues where id = ${issueId}`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.removed', subject: issueId })
    return done(null)
  })
}
