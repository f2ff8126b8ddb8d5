import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Actor, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import { useDatabase } from '#test/database.ts'

const { db, rows } = useDatabase('demo')

const change = (actor: Actor, what: ReturnType<typeof sql>, kind: string) =>
  db.inTransaction(actor, async (tx) => {
    const { numAffectedRows } = await sql`update pathways set ${what} where kind = ${kind}`.execute(tx)
    return Number(numAffectedRows)
  })

async function personId(givenName: string): Promise<Id<'person'> | undefined> {
  return (await rows<{ id: Id<'person'> }>('select id from people where given_name = $1', [givenName]))[0]?.id
}

it('the centre enters herself as whoever walks along, and nothing else of a path', async () => {
  const [ruths, darias] = [await personId('Ruth'), await personId('Daria')]
  const ruth = buildActor('Ruth', [{ kind: 'centre-staff', area: 'volunteers' }], ruths)
  await rows(`update pathways set company_since = now(), companion_id = null, person_id = null, profile_id = null
    where kind = 'project'`)
  const spoilt = [
    sql`person_id = ${ruths}, companion_id = ${ruths}`,
    sql`profile_id = (select id from profiles limit 1), companion_id = ${ruths}`,
    sql`founder = 'Umbenannt', companion_id = ${ruths}`,
    sql`wished_start = '2030-01-01', companion_id = ${ruths}`,
    sql`changed_at = now() + interval '1 year', companion_id = ${ruths}`,
  ]
  for (const what of spoilt)
    await expect(change(ruth, what, 'project')).rejects.toThrow('what founders wrote is theirs')
  const foreign = change(ruth, sql`companion_id = ${darias}, companion_name = 'Daria'`, 'project')
  await expect(foreign).rejects.toThrow('row-level security')
  expect(await change(ruth, sql`companion_id = ${ruths}, companion_name = 'Ruth'`, 'project')).toBeGreaterThan(0)
  // Nobody accompanies a path that did not ask for it.
  await rows("update pathways set company_since = null, companion_id = null where kind = 'microproject'")
  expect(await change(ruth, sql`companion_id = ${ruths}`, 'microproject')).toBe(0)
})

it('founders and the system change what is the founders’', async () => {
  const leyla = buildActor('Leyla', [], await personId('Leyla'))
  expect(await change(leyla, sql`founder = 'Anders', company_since = now()`, 'microproject')).toBe(1)
  expect(await change(systemActor('test'), sql`founder = 'Neuer Name'`, 'microproject')).toBeGreaterThan(0)
})
