import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { slugOf } from '#kernel/slug.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'

/** What the address of an issue ends with: month and subject, and a number where that is taken. Whoever asks at once waits. */
export async function freeSlug(tx: Tx, subject: string, own?: Id<'newsletter-issue'>): Promise<string> {
  const slug = `${dayInBerlin(tx.now).slice(0, 7)}-${slugOf(subject, 'ausgabe')}`.slice(0, 70).replace(/-+$/, '')
  await sql`select pg_advisory_xact_lock(hashtext('newsletter.slug'))`.execute(tx)
  const { rows } = await sql<{ slug: string }>`
    select i.slug from newsletter_issues i where (i.slug = ${slug} or i.slug ~ ('^' || ${slug} || '-[0-9]+$'))
      and i.id is distinct from ${own ?? null}::uuid`.execute(tx)
  const taken = new Set(rows.map((row) => row.slug))
  let free = slug
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`
  return free
}
