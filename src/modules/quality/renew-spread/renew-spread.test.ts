import { expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { readSpread } from '../spread.queries.ts'
import { renewSpread } from './renew-spread.ts'

const { db, rows, clock } = useDatabase('demo')

/** Finished assessments of other profiles, all at the lowest level. */
const settle = (count: number, level: number) =>
  rows(
    `with chosen as (select p.id from profiles p where not exists (select from quality_assessments a where a.profile_id = p.id)
       order by p.slug limit ${count}),
     made as (insert into quality_assessments (profile_id, version, way, started_at, settled_at)
       select id, 1, 'alone', $1::timestamptz, $1::timestamptz from chosen returning id)
     insert into quality_answers (assessment_id, slot, level, updated_at)
       select made.id, s, ${level}, $1::timestamptz from made, generate_series(1, 23) s`,
    [clock.now()],
  )
const read = () => db.read(systemActor('test'), readSpread)
const total = async () => (await rows<{ n: number }>('select count(*)::int as n from quality_spreads'))[0]?.n

it('AZ-16: is not counted anew for fewer than the smallest group, so that nobody can subtract', async () => {
  expect(await total()).toBe(1)
  expect(await renewSpread(db)).toBe(false)
  clock.advance(1000)
  await settle(4, 1)
  expect(await renewSpread(db)).toBe(false)
  await settle(1, 1)
  const both = await Promise.all([renewSpread(db), renewSpread(db)])
  expect(both.filter(Boolean)).toHaveLength(1)
  expect(await total()).toBe(2)
})

it('for the system, who knows every answer, shows nothing: there is no difference left to hide behind', async () => {
  expect((await read())?.lines).toEqual([])
})
