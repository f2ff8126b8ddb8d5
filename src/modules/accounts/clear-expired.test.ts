import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { clearExpired } from './clear-expired.ts'

const { db, clock, rows } = useDatabase('demo')
const there = async () =>
  (await rows<{ name: string }>(`select given_name as name from people order by 1`)).map(({ name }) => name)

it('PR-15: a person whose last role ended a year ago is deleted with everything that hung on her, and nobody else is', async () => {
  const before = await there()
  await rows(
    `update role_grants set ends_on = date '2026-11-23' where person_id = (select id from people where given_name = 'Timo')`,
  )
  clock.set(new Date('2027-11-22T12:00:00Z'))
  await clearExpired(db)
  expect(await there()).toEqual(before)
  clock.set(new Date('2027-11-24T12:00:00Z'))
  await clearExpired(db)
  expect(await there()).toEqual(before.filter((name) => name !== 'Timo'))
  expect(await rows(`select count(*)::int as left from accounts a where email like 'timo@%'`)).toEqual([{ left: 0 }])
  expect(await rows(`select count(*)::int as told from facts where action = 'accounts.person.deleted'`)).toEqual([
    { told: 1 },
  ])
})
