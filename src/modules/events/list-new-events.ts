import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { selectEvents } from './event.queries.ts'
import type { CommunityEvent } from './event.ts'

/** Events of these Kreise that were published since then and are not over, the next first. */
export function listNewEvents(
  tx: Tx,
  { districts, since }: { readonly districts: readonly string[]; readonly since: Date },
): Promise<readonly CommunityEvent[]> {
  return selectEvents(tx, {
    where: sql`e.state = 'published' and e.district_id = any (${[...districts]}::text[]) and e.published_at > ${since} and e.ends_at > ${tx.now}`,
    order: sql`e.starts_at, e.id`,
    limit: 20,
  })
}
