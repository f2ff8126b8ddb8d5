import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Clock, settableClock } from '#platform/clock/index.ts'
import { type Db, openDatabase } from '#platform/db/index.ts'
import { testDay } from './test-day.ts'

export type TestDatabase = {
  readonly db: Db
  readonly clock: ReturnType<typeof settableClock>
  /** Settings for connections as the owner, past row-level security, to look at what really stands there. */
  readonly owner: pg.ClientConfig
  /** A query as the owner. */
  rows<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
}

/**
 * A fresh copy of the migrated database for this test file: places, languages and topics loaded; with `demo` also the
 * public entries and the demo world.
 */
export function useDatabase(world: 'empty' | 'demo' = 'empty'): TestDatabase {
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const owner = { host: server.host, port: server.port, user: server.user, database: name }
  const clock: Clock & ReturnType<typeof settableClock> = settableClock(testDay)
  const db = openDatabase({ connection: { ...owner, user: 'vielfaltsnetz_app' }, clock, size: 8 })
  let looking: pg.Pool | undefined

  beforeAll(async () => {
    await administer(
      server,
      `create database ${name} template ${world === 'demo' ? 'house_demo' : 'house_empty'} strategy file_copy`,
    )
    looking = new pg.Pool({ ...owner, max: 2 })
    // The database is dropped under it at the end.
    looking.on('error', () => undefined)
  }, 60_000)
  afterAll(async () => {
    await db.close()
    await looking?.end()
    await administer(server, `drop database ${name} with (force)`)
  })
  return {
    db,
    clock,
    owner,
    rows: async (sql, values) => {
      if (looking === undefined) throw new Error('The database is made before the first test, not before.')
      return (await looking.query(sql, values === undefined ? undefined : [...values])).rows
    },
  }
}

async function administer(server: { host: string; port: number; user: string }, sql: string): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
