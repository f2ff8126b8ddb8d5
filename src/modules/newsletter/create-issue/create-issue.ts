import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { slugOf } from '#kernel/slug.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Aim } from '../aim.ts'

/** Begins an issue with a German draft that has a subject only. */
export function createIssue(
  db: Db,
  actor: Actor,
  { subject, lists, districtIds }: Aim & { readonly subject: string },
): Promise<Id<'newsletter-issue'>> {
  return db.inTransaction(actor, async (tx) => {
    const person = actor.kind === 'person' ? actor.personId : null
    const slug = `${dayInBerlin(tx.now).slice(0, 7)}-${slugOf(subject, 'ausgabe')}`.slice(0, 70).replace(/-+$/, '')
    // Of two with one name the second gets a number; they wait for each other.
    await sql`select pg_advisory_xact_lock(hashtext('newsletter.slug'))`.execute(tx)
    const made = await sql<{ id: Id<'newsletter-issue'> }>`
      insert into newsletter_issues (slug, lists, district_ids, created_at, created_by)
      select case when same.count = 0 then ${slug} else ${slug} || '-' || (same.count + 1) end, ${[...lists]}::text[],
        array(select d.id from districts d where d.id = any (${[...districtIds]}::text[]) order by d.id), ${tx.now}, ${person}
      from (select count(*) from newsletter_issues i where i.slug = ${slug} or i.slug ~ ('^' || ${slug} || '-[0-9]+$')) as same
      returning id`.execute(tx)
    const id = made.rows[0]?.id
    if (id === undefined) throw new Error('The issue was not made.')
    await sql`insert into newsletter_texts (issue_id, lang, subject, body, saved_at, saved_by)
      values (${id}, 'de', ${subject}, '', ${tx.now}, ${person})`.execute(tx)
    await recordFact(tx, { action: 'newsletter.issue.created', subject: id, data: { lists } })
    return id
  })
}
