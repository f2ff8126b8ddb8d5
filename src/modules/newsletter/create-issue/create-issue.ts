import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Aim } from '../aim.ts'
import { freeSlug } from '../issue-slug.ts'

/** Begins an issue with a German draft that has a subject only. */
export function createIssue(
  db: Db,
  actor: Actor,
  { subject, lists, districtIds }: Aim & { readonly subject: string },
): Promise<Id<'newsletter-issue'>> {
  return db.inTransaction(actor, async (tx) => {
    const person = actor.kind === 'person' ? actor.personId : null
    const slug = await freeSlug(tx, subject)
    const made = await sql<{ id: Id<'newsletter-issue'> }>`
      insert into newsletter_issues (slug, lists, district_ids, created_at, created_by)
      values (${slug}, ${[...lists]}::text[],
        array(select d.id from districts d where d.id = any (${[...districtIds]}::text[]) order by d.id), ${tx.now}, ${person})
      returning id`.execute(tx)
    const id = made.rows[0]?.id
    if (id === undefined) throw new Error('The issue was not made.')
    await sql`insert into newsletter_texts (issue_id, lang, subject, body, saved_at, saved_by)
      values (${id}, 'de', ${subject}, '', ${tx.now}, ${person})`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.created', subject: id, data: { lists } })
    return id
  })
}
