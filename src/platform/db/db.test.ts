import { sql } from 'kysely'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { type Actor, anonymous, systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
import { isUnavailable, migrate, type Tx } from './index.ts'

const { db, owner, rows } = useDatabase()

function keeperOf(number: number): Actor {
  const hex = number.toString(16).padStart(12, '0')
  return {
    kind: 'person',
    accountId: idFrom(`00000000-0000-4000-8000-${hex}`),
    personId: idFrom(`00000000-0000-4000-8001-${hex}`),
    sessionId: idFrom(`00000000-0000-4000-8002-${hex}`),
    name: `Person ${number}`,
    roles: [{ kind: 'project-coordinator', profileId: idFrom(profileIdOf(number)) }],
    factorMissing: false,
    factorShownAt: null,
  }
}

function profileIdOf(number: number): string {
  return `00000000-0000-4000-8003-${number.toString(16).padStart(12, '0')}`
}

async function insertProfile(tx: Tx, number: number): Promise<void> {
  await sql`insert into profiles (id, kind, slug, name, district_id, created_at, updated_at)
    values (${profileIdOf(number)}, 'project', ${`canary-${number}`}, ${`Canary ${number}`}, 'wetteraukreis', now(), now())`.execute(
    tx,
  )
}

describe('a transaction and its actor', () => {
  it('AZ-07: without a context nothing is found and nothing is written', async () => {
    await db.inTransaction(systemActor('test'), (tx) => insertProfile(tx, 999))
    expect((await db.read(anonymous, (tx) => sql`select * from profiles`.execute(tx))).rows).toEqual([])
    await expect(db.inTransaction(anonymous, (tx) => insertProfile(tx, 998))).rejects.toThrow(/row-level security/)
  })

  it('AZ-08: a context ends with its transaction, whatever ends it', async () => {
    await db.inTransaction(systemActor('test'), async (tx) => {
      for (let number = 1; number <= 10; number += 1) await insertProfile(tx, number)
    })
    const work = Array.from({ length: 1000 }, async (_, turn) => {
      const number = (turn % 10) + 1
      const seen = await db
        .inTransaction(keeperOf(number), async (tx) => {
          const found = await sql<{ name: string }>`select name from profiles`.execute(tx)
          if (turn % 7 === 0) throw new Error('on purpose')
          if (turn % 11 === 0) await sql`select pg_cancel_backend(pg_backend_pid()), pg_sleep(0.01)`.execute(tx)
          return found.rows.map((row) => row.name)
        })
        .catch(() => [`Canary ${number}`])
      expect(seen).toEqual([`Canary ${number}`])
      if (turn % 5 === 0)
        expect((await db.read(anonymous, (tx) => sql`select name from profiles`.execute(tx))).rows).toEqual([])
    })
    await Promise.all(work)
  })

  it('a refusal rolls back, an exception does, an answer commits', async () => {
    const store = (name: string) => (tx: Tx) =>
      sql`insert into installation (name, value) values (${name}, 'x')`.execute(tx)
    await db.inTransaction(systemActor('test'), async (tx) => (await store('refused')(tx), refuse('no')))
    await db
      .inTransaction(systemActor('test'), async (tx) => (await store('thrown')(tx), Promise.reject(new Error('x'))))
      .catch(() => undefined)
    await db.inTransaction(systemActor('test'), async (tx) => (await store('answered')(tx), done(1)))
    expect(await rows("select name from installation where name in ('refused', 'thrown', 'answered')")).toEqual([
      { name: 'answered' },
    ])
  })

  it('CO-03: a deadlock is tried again until both have had their turn', async () => {
    await rows("insert into installation (name, value) values ('left', '0'), ('right', '0')")
    const cross = (first: string, second: string) =>
      db.inTransaction(systemActor('test'), async (tx) => {
        await sql`update installation set value = (value::int + 1)::text where name = ${first}`.execute(tx)
        await sql`select pg_sleep(0.2)`.execute(tx)
        await sql`update installation set value = (value::int + 1)::text where name = ${second}`.execute(tx)
      })
    await Promise.all([cross('left', 'right'), cross('right', 'left')])
    expect(await rows("select value from installation where name in ('left', 'right')")).toEqual([
      { value: '2' },
      { value: '2' },
    ])
  })
})

describe('migrations', () => {
  const first = {
    name: '9001_first.sql',
    sql: 'create table migration_proof (step int); insert into migration_proof values (1)',
  }

  async function withClients<Value>(count: number, work: (clients: pg.Client[]) => Promise<Value>): Promise<Value> {
    const clients = Array.from({ length: count }, () => new pg.Client({ ...owner, application_name: 'migration test' }))
    await Promise.all(clients.map((client) => client.connect()))
    try {
      return await work(clients)
    } finally {
      await Promise.all(clients.map((client) => client.end()))
    }
  }

  async function known() {
    const { readMigrations } = await import('./index.ts')
    return readMigrations('migrations')
  }

  it('BK-01: five processes that start together apply each once', async () => {
    const all = [...(await known()), first]
    const applied = await withClients(5, (clients) => Promise.all(clients.map((client) => migrate(client, all))))
    expect(applied.flat()).toEqual([first.name])
    expect(await rows('select count(*)::int as times from migration_proof')).toEqual([{ times: 1 }])
  })

  it('BK-02: one that ends at any of its statements leaves nothing, and starts again', async () => {
    const statements = [
      'create table half_done (step int)',
      'insert into half_done values (1)',
      'alter table half_done add column more int',
    ]
    for (let cut = 0; cut < statements.length; cut += 1) {
      const broken = [...statements.slice(0, cut + 1), 'select pg_terminate_backend(pg_backend_pid())'].join('; ')
      const lost = new pg.Client(owner)
      lost.on('error', () => undefined)
      await lost.connect()
      await expect(
        migrate(lost, [...(await known()), first, { name: '9002_second.sql', sql: broken }]),
      ).rejects.toThrow()
      await lost.end().catch(() => undefined)
      expect(await rows("select to_regclass('half_done') as there")).toEqual([{ there: null }])
    }
    const whole = { name: '9002_second.sql', sql: statements.join('; ') }
    expect(
      await withClients(1, async ([client]) => migrate(client ?? new pg.Client(), [...(await known()), first, whole])),
    ).toEqual([whole.name])
  })

  it('BK-12: an older program, or a changed migration, is refused in words', async () => {
    await withClients(1, async ([client]) => {
      const own = client ?? new pg.Client()
      await expect(migrate(own, await known())).rejects.toThrow(/newer program/)
      const changed = [...(await known()), { ...first, sql: `${first.sql};` }]
      await expect(migrate(own, [...changed, { name: '9002_second.sql', sql: '' }])).rejects.toThrow(/was changed/)
    })
  })
})

describe('waiting for a lock', () => {
  it('ends after three seconds, and may be tried again in a moment', async () => {
    const { promise: locked, resolve: haveLock } = Promise.withResolvers<void>()
    const { promise: held, resolve: free } = Promise.withResolvers<void>()
    const holding = db.inTransaction(systemActor('test'), async (tx) => {
      await sql`select pg_advisory_xact_lock(4711)`.execute(tx)
      haveLock()
      await held
    })
    await locked
    const waiting = db.inTransaction(systemActor('test'), (tx) => sql`select pg_advisory_xact_lock(4711)`.execute(tx))
    const error = await waiting.then(
      () => undefined,
      (failure: unknown) => failure,
    )
    free()
    await holding
    expect(isUnavailable(error)).toBe(true)
  })
})
