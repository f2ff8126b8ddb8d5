import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import world from './pathways.json' with { type: 'json' }

/** Invented founders of the demo world; `today` is a calendar day in Berlin. None when there are paths already. */
export async function loadDemoPathways(tx: Tx, today: string): Promise<void> {
  const { rows } = await sql<{ there: boolean }>`select exists (select from pathways) as there`.execute(tx)
  if (rows[0]?.there === true) return
  for (const one of world) {
    const id = await insertPathway(tx, one, today)
    if (id === undefined) continue
    for (const { step, state, by, daysAgo, answers } of one.steps) {
      const at = new Date(tx.now.getTime() - daysAgo * 86_400_000)
      await sql`insert into pathway_steps (pathway_id, step, state, state_by, state_at)
        values (${id}, ${step}, ${state}, ${by}, ${at})`.execute(tx)
      await sql`insert into pathway_texts (pathway_id, step, answers, written_at)
        values (${id}, ${step}, ${JSON.stringify(answers)}::jsonb, ${at})`.execute(tx)
    }
    if (one.note !== '')
      await sql`insert into pathway_notes (pathway_id, author_id, author_name, text, written_at)
        select ${id}, companion_id, companion_name, ${one.note}, ${tx.now} from pathways where id = ${id} and companion_id is not null`.execute(
        tx,
      )
    await recordFact(tx, { action: 'pathways.pathway.begun', subject: id, data: { kind: one.kind } })
  }
}

async function insertPathway(tx: Tx, one: (typeof world)[number], today: string): Promise<Id<'pathway'> | undefined> {
  const changed = new Date(tx.now.getTime() - one.stillDays * 86_400_000)
  const { rows } = await sql<{ id: Id<'pathway'> }>`
    insert into pathways (kind, founder, district_id, wished_start, lang, person_id, profile_id, created_at, confirmed_at, changed_at,
      company_since, companion_id, companion_name)
    select ${one.kind}, ${one.founder}, d.id, ${dayAfter(today, one.startInDays)}::date, 'de', p.id,
      (select g.profile_id from role_grants g where g.person_id = p.id and g.profile_id is not null limit 1),
      ${tx.now}, ${tx.now}, ${changed}, ${one.company ? changed : null},
      c.id, coalesce(c.given_name || ' ' || c.family_name, '')
    from districts d left join people p on p.given_name = ${one.person} left join people c on c.given_name = ${one.companion}
    where d.id = ${one.district} limit 1 returning id`.execute(tx)
  return rows[0]?.id
}
