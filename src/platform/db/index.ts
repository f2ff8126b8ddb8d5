import { type Kysely, Kysely as KyselyInstance, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { type Actor, centreAreas, isCentreStaff, isOperator, isTrainer, keptProfiles } from '#kernel/actor.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Clock } from '#platform/clock/index.ts'
import { retrying } from './retry.ts'
import type { DB } from './schema.generated.ts'

export { migrate, readMigrations } from './migrate.ts'
export { asRole, type NarrowRole } from './as-role.ts'
export { asSystem } from './as-system.ts'
export { listReferenced } from './references.ts'
export { isUnavailable } from './retry.ts'
export type { DB } from './schema.generated.ts'

/** Queries on behalf of one actor. `now` stands still for the whole of it. */
export type Tx = Kysely<DB> & { readonly now: Date; readonly actor: Actor; readonly requestId: string | undefined }

/** The database as the program sees it; every access names its actor. */
export type Db = {
  /** Reads on behalf of the actor: one snapshot for persons; for nobody single statements that see public rows only. */
  read<Value>(actor: Actor, work: (tx: Tx) => Promise<Value>): Promise<Value>
  /**
   * One transaction on behalf of the actor, committed with fsync before the promise resolves. An answer made by `refuse`
   * rolls back. Serialisation failures and deadlocks are tried again, so `work` may run more than once.
   */
  inTransaction<Value>(actor: Actor, work: (tx: Tx) => Promise<Value>): Promise<Value>
  /** The same database, with work to be done first in every transaction (form keys) and a request's id on its facts. */
  bound(binding: Binding): Db
  /** The same database without that work: for what is done beside the effect of a submission, such as counting it. */
  aside(): Db
  listen(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

export type Binding = { readonly requestId?: string; readonly first?: (tx: Tx) => Promise<void> }

export type DatabaseSettings = {
  readonly connection: pg.PoolConfig
  readonly clock: Clock
  /** Connections of this process. */
  readonly size?: number
  readonly onIdleError?: (error: Error) => void
  /** Hears every statement and its values; for measuring only. */
  readonly onQuery?: (statement: string, values: readonly unknown[]) => void
}

// Time-outs bind every statement of the program; migrations run on a connection of their own without them.
const sessionSettings =
  '-c statement_timeout=8000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000 -c timezone=UTC -c role=vielfaltsnetz_app'

/** Opens a pool that works as `vielfaltsnetz_app`. Connects on first use; a lost server is met again by itself. */
export function openDatabase(settings: DatabaseSettings): Db {
  const pool = new pg.Pool({
    ...settings.connection,
    max: settings.size ?? 10,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
    options: sessionSettings,
    application_name: 'vielfaltsnetz',
  })
  pool.on('error', (error) => settings.onIdleError?.(error))
  const { onQuery } = settings
  const kysely = new KyselyInstance<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery === undefined ? {} : { log: ({ query }) => onQuery(query.sql, query.parameters) }),
  })

  function bound(binding: Binding): Db {
    const requestId = binding.requestId
    return {
      read: (actor, work) => {
        const now = settings.clock.now()
        if (actor.kind === 'anonymous') return work(withContext(kysely, { now, actor, requestId }))
        return kysely
          .transaction()
          .setAccessMode('read only')
          .setIsolationLevel('repeatable read')
          .execute(async (transaction) => {
            await setActor(transaction, actor)
            return work(withContext(transaction, { now, actor, requestId }))
          })
      },
      inTransaction: (actor, work) =>
        retrying(async () => {
          const now = settings.clock.now()
          const transaction = await kysely.startTransaction().execute()
          try {
            await setActor(transaction, actor)
            const tx = withContext(transaction, { now, actor, requestId })
            await binding.first?.(tx)
            const value = await work(tx)
            if (isRefusal(value)) await transaction.rollback().execute()
            else await transaction.commit().execute()
            return value
          } catch (error) {
            if (!transaction.isCommitted && !transaction.isRolledBack)
              await transaction
                .rollback()
                .execute()
                .catch(() => undefined)
            throw error
          }
        }),
      bound: (more) => bound({ ...binding, ...more }),
      aside: () => bound(requestId === undefined ? {} : { requestId }),
      listen: (channel, listener) => listen(settings.connection, channel, listener),
      close: () => kysely.destroy(),
    }
  }
  return bound({})
}

type Context = { readonly now: Date; readonly actor: Actor; readonly requestId: string | undefined }

function withContext(queries: Kysely<DB>, context: Context): Tx {
  // A view of the same object: Kysely keeps its state in private fields, so it may not be copied.
  return new Proxy(queries, {
    get: (target, name) => {
      if (name === 'now' || name === 'actor' || name === 'requestId') return context[name]
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  }) as Tx
}

/** Row-level security reads these; `true` lets them end with the transaction, so pooling cannot carry them on. */
async function setActor(transaction: Kysely<DB>, actor: Actor): Promise<void> {
  const person = actor.kind === 'person' ? actor : undefined
  await sql`select set_config('actor.person_id', ${person?.personId ?? ''}, true),
    set_config('actor.account_id', ${person?.accountId ?? ''}, true),
    set_config('actor.centre', ${isCentreStaff(actor) ? 'yes' : ''}, true),
    set_config('actor.areas', ${`{${centreAreas(actor).join(',')}}`}, true),
    set_config('actor.trainer', ${isTrainer(actor) ? 'yes' : ''}, true),
    set_config('actor.operator', ${isOperator(actor) ? 'yes' : ''}, true),
    set_config('actor.system', ${actor.kind === 'system' ? actor.task : ''}, true),
    set_config('actor.profiles', ${`{${keptProfiles(actor).join(',')}}`}, true)`.execute(transaction)
}

/** Hears a channel on a connection of its own. When it is lost, and again when it is back, the listener hears `''`. */
async function listen(
  connection: pg.PoolConfig,
  channel: string,
  listener: (payload: string) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined
  let stopped = false
  async function connect(): Promise<void> {
    const next = new pg.Client({
      ...connection,
      options: sessionSettings,
      application_name: `vielfaltsnetz ${channel}`,
    })
    next.on('notification', (message) => listener(message.payload ?? ''))
    next.on('error', () => undefined)
    next.on('end', () => {
      listener('')
      if (!stopped) setTimeout(() => void reconnect(), 500).unref()
    })
    await next.connect()
    await next.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = next
  }
  async function reconnect(): Promise<void> {
    try {
      await connect()
      listener('')
    } catch {
      if (!stopped) setTimeout(() => void reconnect(), 1000).unref()
    }
  }
  await connect()
  return async () => {
    stopped = true
    await client?.end()
  }
}
