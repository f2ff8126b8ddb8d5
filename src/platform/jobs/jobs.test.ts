import { PgBoss } from 'pg-boss'
import { afterEach, expect, test } from 'vitest'
import { type Log, openLog } from '#platform/log/index.ts'
import { useDatabase } from '#test/database.ts'
import { type Jobs, openJobs } from './index.ts'

const database = useDatabase()
const quiet: Log = openLog({ write: () => undefined })
const started: Jobs[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((jobs) => jobs.stop()))
})

test('the schedules of the program are known, in Berlin time; those of an older program are forgotten', async () => {
  await start('retired', async () => undefined)
  await Promise.all(started.splice(0).map((jobs) => jobs.stop()))
  await start('clear', async () => undefined)
  expect(await database.rows('select name, cron, timezone from pgboss.schedule')).toEqual([
    { name: 'clear', cron: '* * * * *', timezone: 'Europe/Berlin' },
  ])
})

test('two processes do a piece of work once', async () => {
  let worked = 0
  const work = async () => {
    worked += 1
  }
  await start('tick', work)
  await start('tick', work)
  // What the clock does when the minute comes; waiting for it would take a minute.
  const clockwork = new PgBoss({ ...connection(), schema: 'pgboss', migrate: false, schedule: false, supervise: false })
  await clockwork.start()
  await clockwork.send('tick')
  expect(await clockwork.send('tick')).toBeNull()
  await expect.poll(() => worked, { timeout: 2000, interval: 20 }).toBe(1)
  await clockwork.stop()
  await Promise.all(started.splice(0).map((jobs) => jobs.stop()))
  expect(worked).toBe(1)
})

async function start(name: string, work: () => Promise<void>): Promise<void> {
  const jobs = openJobs({ connection: database.owner, log: quiet })
  jobs.schedule(name, '* * * * *', work)
  await jobs.start()
  started.push(jobs)
}

function connection() {
  const { host = '', port = 0, user = '', database: name = '' } = database.owner
  return { host, port, user, database: name }
}
