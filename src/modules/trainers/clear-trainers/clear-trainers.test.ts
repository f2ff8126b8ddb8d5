import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { clearTrainers } from './clear-trainers.ts'

const { db, rows, clock } = useDatabase('demo')

it('forgets days that are past at once, and questions two years after their day', async () => {
  await rows("insert into trainer_days select id, '2026-11-20', true from trainers")
  await clearTrainers(db)
  expect(await rows("select from trainer_days where day < '2026-11-22'")).toEqual([])
  expect(await rows('select from trainer_enquiries')).toHaveLength(1)
  const [row] = await rows<{ day: string }>('select day::text as day from trainer_enquiries')
  clock.set(new Date(Date.parse(`${row?.day}T10:00:00Z`) + 729 * 86_400_000))
  expect(await clearTrainers(db)).toBe(0)
  clock.set(new Date(Date.parse(`${row?.day}T10:00:00Z`) + 733 * 86_400_000))
  expect(await clearTrainers(db)).toBe(1)
})
