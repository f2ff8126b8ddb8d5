import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { showCounts } from './survey.queries.ts'

// Overall, content, organisation, understanding, useful; nobody in particular.
const answers: readonly (readonly [number, number, number, number, number, string, string])[] = [
  [5, 5, 4, 5, 5, 'Die kleinen Runden.', ''],
  [5, 4, 4, 5, 5, '', 'Mehr Zeit für Fragen.'],
  [4, 5, 5, 5, 4, 'Alle kamen zu Wort.', ''],
  [5, 5, 4, 4, 5, '', ''],
  [4, 4, 5, 4, 4, 'Tee!', 'Ein größerer Raum.'],
  [5, 5, 5, 5, 5, '', ''],
  [5, 4, 5, 5, 5, 'Die Vorstellung der Sprachen.', ''],
]

/** The survey of the meeting of the demo world that is over, answered and shown. */
export async function loadDemoSurvey(tx: Tx): Promise<void> {
  const { rows } = await sql<{ id: Id<'event'> }>`
    insert into surveys (event_id, sent_at)
    select e.id, e.ends_at + interval '1 day' from events e join event_texts t on t.event_id = e.id and t.lang = 'de'
    where t.title like 'Erstes Treffen der neuen%' limit 1 on conflict do nothing returning event_id as id`.execute(tx)
  const [event] = rows
  if (event === undefined) return
  for (const [overall, content, organisation, understanding, useful, good, better] of answers)
    await sql`insert into survey_responses (event_id, overall, content, organisation, understanding, useful, good, better, shown)
      values (${event.id}, ${overall}, ${content}, ${organisation}, ${understanding}, ${useful}, ${good}, ${better}, true)`.execute(
      tx,
    )
  await showCounts(tx, event.id, true)
}
