import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Aim } from '../aim.ts'
import { stateOf } from '../issue.ts'
import { lockIssue } from '../issue.queries.ts'

/** Says anew whom an issue is for, while it is a draft. */
export function changeAim(
  db: Db,
  actor: Actor,
  { issueId, lists, districtIds }: Aim & { readonly issueId: Id<'newsletter-issue'> },
): Promise<Done<null> | Refused<'issue-unknown' | 'no-draft'>> {
  return db.inTransaction(actor, async (tx) => {
    const issue = await lockIssue(tx, issueId)
    if (issue === undefined) return refuse('issue-unknown')
    if (stateOf(issue) !== 'draft') return refuse('no-draft')
    await sql`update newsletter_issues set lists = ${[...lists]}::text[], district_ids =
        array(select d.id from districts d where d.id = any (${[...districtIds]}::text[]) order by d.id)
      where id = ${issueId}`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.changed', subject: issueId, data: { lists } })
    return done(null)
  })
}
