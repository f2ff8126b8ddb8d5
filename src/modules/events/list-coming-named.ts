import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { longestDays } from './list-events/find.ts'
import { selectEvents } from './event.queries.ts'
import type { CommunityEvent } from './event.ts'

/** Published events that are not over and have these words in their title, the next first; with no words, what comes next. */
export function listComingNamed(tx: Tx, words: string, limit: number): Promise<readonly CommunityEvent[]> {
  const pattern = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const named =
    words === ''
      ? sql`true`
      : sql`exists (select from event_texts x where x.event_id = e.id and access.search_fold(x.title) like access.search_fold(${pattern}))`
  return selectEvents(tx, {
    // Nothing lasts longer than half a year: so the index of beginnings answers what has not ended.
    where: sql`e.state = 'published' and e.starts_at > ${tx.now}::timestamptz - ${longestDays}::integer * interval '1 day'
      and e.ends_at > ${tx.now} and ${named}`,
    order: sql`e.starts_at, e.id`,
    limit,
  })
}
