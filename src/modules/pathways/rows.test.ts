import { Client } from 'pg'
import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'

const database = useDatabase('demo')

it('what belongs to a path is looked up by its key, whoever asks and however many paths there are', async () => {
  await database.rows(
    `insert into pathways (kind, founder, district_id, lang, person_id, created_at, confirmed_at, changed_at, company_since)
     select 'project', 'Ort ' || n, 'kassel-stadt', 'de', case when n % 1000 = 0 then p.id end, now(), now(), now() - n * interval '1 hour',
       case when n % 40 = 0 then now() end
     from generate_series(1, 4000) n, (select id from people where given_name = 'Leyla') p`,
  )
  await database.rows(
    `insert into pathway_steps (pathway_id, step, state, state_at)
     select id, step, 'done', now() from pathways, unnest(array['plan', 'team', 'course']) step on conflict do nothing`,
  )
  await database.rows('analyze pathways')
  await database.rows('analyze pathway_steps')
  const [leyla] = await database.rows<{ id: string; path: string }>(
    "select p.id, w.id as path from people p join pathways w on w.person_id = p.id where p.given_name = 'Leyla' limit 1",
  )
  const client = new Client({ ...database.owner, options: '-c role=vielfaltsnetz_app' })
  await client.connect()
  try {
    await client.query("select set_config('actor.person_id', $1, false)", [leyla?.id])
    for (const table of ['pathway_steps', 'pathway_texts', 'pathway_letters', 'pathway_notes']) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, costs off, timing off) select from ${table} where pathway_id = '${leyla?.path}'`,
      )
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).not.toMatch(/hashed SubPlan/)
      for (const [, read] of plan.matchAll(/actual rows=(\d+)/g)) expect(Number(read), plan).toBeLessThan(50)
    }
  } finally {
    await client.end()
  }
})
