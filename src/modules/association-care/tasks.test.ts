import { expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { useListening } from '#test/heard.ts'
import { listCareTasks } from './tasks.ts'

const database = useDatabase('demo')
const { db, heard } = useListening(database)
const t = openTranslators(readCatalogue(sourceFolder))('de')

it('the start page reads what boards noted once, on however many boards somebody is', async () => {
  const profiles = await database.rows<{ id: Id<'profile'> }>(
    "select id from profiles where kind = 'association' order by slug = 'granatapfelgarten' desc, slug limit 6",
  )
  expect(profiles).toHaveLength(6)
  await database.rows(
    `insert into association_checks (profile_id, topic, state, updated_at) values ($1, 'bank', 'missing', now())`,
    [profiles[3]?.id],
  )
  const told = async (count: number) => {
    const roles = profiles.slice(0, count).map(({ id }) => ({ kind: 'association-board', profileId: id }) as const)
    heard.length = 0
    const tasks = await listCareTasks({
      actor: buildActor('Leyla', roles),
      db,
      t,
      lang: 'de',
      now: database.clock.now(),
    })
    return { read: heard.length, tasks: tasks.length }
  }
  expect([await told(1), await told(6)]).toEqual([
    { read: 2, tasks: 1 },
    { read: 2, tasks: 2 },
  ])
})
