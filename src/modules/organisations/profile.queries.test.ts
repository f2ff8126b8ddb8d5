import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { buildActor } from './actors.fixtures.ts'
import { findDemoProfiles } from './demo.fixtures.ts'
import { findProfile, findProfileHead, listProfileHeads } from './profile.queries.ts'

const database = useDatabase('demo')

const parts = ['projects', 'profile_texts', 'profile_languages', 'profile_topics', 'sites'] as const

describe('row-level security', () => {
  it('hides the profile and every part of it from a coordinator elsewhere', async () => {
    const { petras, timos, timo } = await findDemoProfiles(database)
    await database.db.read(timo, async (tx) => {
      expect(await findProfile(tx, petras)).toBeUndefined()
      expect(await findProfileHead(tx, petras)).toBeUndefined()
      expect((await listProfileHeads(tx, [petras, timos])).map(({ id }) => id)).toEqual([timos])
      for (const part of parts) {
        const { rows } = await sql`select from ${sql.table(part)} where profile_id = ${petras}`.execute(tx)
        expect(rows, part).toHaveLength(0)
      }
      const hours = await sql<{ profile_id: string }>`
        select distinct s.profile_id from office_hours h left join sites s on s.id = h.site_id`.execute(tx)
      expect(hours.rows.map(({ profile_id }) => profile_id)).toEqual([timos])
    })
  })

  it('lets him change nothing there, whatever statement he sends', async () => {
    const { petras, timo } = await findDemoProfiles(database)
    const before = await database.rows('select * from profiles where id = $1', [petras])
    await database.db.inTransaction(timo, async (tx) => {
      for (const change of [
        sql`update profiles set name = 'Gekapert' where id = ${petras}`,
        sql`delete from profiles where id = ${petras}`,
        sql`delete from sites where profile_id = ${petras}`,
        sql`update profile_texts set text = 'Gekapert' where profile_id = ${petras}`,
        sql`delete from profile_languages where profile_id = ${petras}`,
      ])
        expect((await change.execute(tx)).numAffectedRows).toBe(0n)
    })
    const add = database.db.inTransaction(timo, (tx) =>
      sql`insert into profile_topics (profile_id, topic_code) values (${petras}, 'bildung')`.execute(tx),
    )
    await expect(add).rejects.toThrow(/row-level security/)
    expect(await database.rows('select * from profiles where id = $1', [petras])).toEqual(before)
  })

  it.each([
    ['nobody', anonymous],
    ['the operator', buildActor('Olaf', [{ kind: 'operator' }])],
    ['the ministry', buildActor('Anke', [{ kind: 'ministry' }])],
  ])('shows no profile to %s', async (_, actor) => {
    const { petras } = await findDemoProfiles(database)
    expect(await database.db.read(actor, (tx) => findProfile(tx, petras))).toBeUndefined()
  })
})

it('tells a coordinator the name of the organisation that answers for her project, and gives the right back', async () => {
  const { petras, timos, petra } = await findDemoProfiles(database)
  await database.db.read(petra, async (tx) => {
    const profile = await findProfile(tx, petras)
    expect(profile?.project?.responsibleOrganisation?.name).toBe('Brücke e. V.')
    expect(await findProfile(tx, timos)).toBeUndefined()
    const { rows } = await sql<{ system: boolean }>`select access.is_system() as system`.execute(tx)
    expect(rows).toEqual([{ system: false }])
  })
})
