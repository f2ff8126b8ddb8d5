import { expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { useListening } from '#test/heard.ts'
import { listPathTasks } from './tasks.ts'

const database = useDatabase('demo')
const { db, heard } = useListening(database)
const t = openTranslators(readCatalogue(sourceFolder))('de')

it('the start page reads paths in one statement and names the next step of the three worked on last', async () => {
  const [leyla] = await database.rows<{ id: Id<'person'> }>("select id from people where given_name = 'Leyla'")
  await database.rows(
    `insert into pathways (kind, founder, district_id, lang, person_id, created_at, confirmed_at, changed_at)
     select 'association', 'Gruppe ' || n, 'giessen', 'de', $1, now(), now(), timestamptz '2026-11-22' - n * interval '1 day'
     from generate_series(-3, 4) n`,
    [leyla?.id],
  )
  await database.rows(
    `insert into pathway_steps (pathway_id, step, state, state_at) select id, 'idea', 'done', now() from pathways where founder = 'Gruppe -3'`,
  )
  heard.length = 0
  const tasks = await listPathTasks({ actor: buildActor('Leyla', [], leyla?.id), db, t, lang: 'de' })
  expect(heard).toHaveLength(1)
  expect(tasks.map(({ label }) => label)).toEqual([
    expect.stringContaining('Satzung schreiben'),
    expect.stringContaining('Zweck und Menschen'),
    expect.stringContaining('Zweck und Menschen'),
  ])
})
