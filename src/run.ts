import cluster from 'node:cluster'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { type EmbeddedServer, startEmbedded } from '#platform/db/embedded/index.ts'
import { type Db, openDatabase } from '#platform/db/index.ts'
import { type Log, openLog } from '#platform/log/index.ts'
import { openBackground } from './background.ts'
import { firstSteps, sayReady, sayStep } from './first-steps.ts'
import { prepareDatabase } from './prepare.ts'
import { databaseName } from './project-files.ts'
import { serve } from './serve.ts'
import type { Settings } from './settings.ts'

type Stop = () => Promise<void>

/** What a worker needs to know; handed on in its environment. */
type Connections = { readonly owner: pg.ClientConfig; readonly program: pg.ClientConfig }

/** Runs the program until a signal ends it: in one process, or as supervisor of `WORKERS` processes. */
export async function run(settings: Settings): Promise<void> {
  const log = logOf(settings)
  process.on('uncaughtException', (error) => endAfter(log, error))
  process.on('unhandledRejection', (error) => endAfter(log, error))
  if (cluster.isWorker) return runWorker(settings, log)

  const halt = new AbortController()
  const stops: Stop[] = []
  const starting = startUp(settings, log, stops, halt.signal)
  const stopAll = onceOnSignal(async () => {
    halt.abort()
    // What is just being started is stopped like the rest, once it is there.
    await starting.catch(() => undefined)
    for (const stop of stops.toReversed()) await stop()
  })
  try {
    await starting
  } catch (error) {
    const wanted = halt.signal.aborted
    await stopAll()
    if (!wanted) throw error
  }
}

/** Starts one part after the other and notes how to stop each. */
async function startUp(settings: Settings, log: Log, stops: Stop[], halt: AbortSignal): Promise<void> {
  const embedded = settings.databaseUrl === undefined ? await startDatabase(settings, log) : undefined
  if (embedded !== undefined) stops.push(() => embedded.stop())
  const connections = connectionsOf(settings, embedded)
  const db = openDatabase({ connection: connections.program, clock: machineClock, size: 6 })
  stops.push(() => db.close())

  // An external database may come later than the program: it answers 503 until then. The embedded one is there already.
  const alone = settings.workers <= 1
  let migrated = false
  const early = embedded === undefined && alone
  if (early) stops.push(await serve(settings, connections.program, () => migrated, log))
  const applied = await prepareWhenThere(connections.owner, db, log, halt)
  const lines = await firstSteps(settings, db, applied)
  migrated = true
  if (alone && !early) stops.push(await serve(settings, connections.program, () => migrated, log))
  if (!alone) stops.push(forkWorkers(settings.workers, connections, log))
  stops.push(await openBackground(settings, connections, db, log))
  sayReady(settings, lines)
}

async function startDatabase(settings: Settings, log: Log): Promise<EmbeddedServer> {
  sayStep('database')
  const server = await startEmbedded({
    dataDirectory: join(settings.dataDirectory, 'database'),
    log: (event, data) => log.info(event, { ...data }),
  })
  const client = new pg.Client({
    host: server.socketDirectory,
    port: server.port,
    user: server.superuser,
    database: 'postgres',
  })
  await client.connect()
  const known = await client.query('select from pg_database where datname = $1', [databaseName])
  if (known.rowCount === 0) await client.query(`create database ${databaseName}`)
  await client.end()
  return server
}

function connectionsOf(settings: Settings, embedded: EmbeddedServer | undefined): Connections {
  if (embedded === undefined) {
    const owner = { connectionString: settings.databaseUrl ?? '' }
    return { owner, program: owner }
  }
  const owner = {
    host: embedded.socketDirectory,
    port: embedded.port,
    user: embedded.superuser,
    database: databaseName,
  }
  return { owner, program: { ...owner, user: 'vielfaltsnetz_app' } }
}

async function prepareWhenThere(
  owner: pg.ClientConfig,
  db: Db,
  log: Log,
  halt: AbortSignal,
): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prepareDatabase(owner, db)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (!['ECONNREFUSED', 'ENOENT', 'ECONNRESET', '57P03', 'ETIMEDOUT'].includes(code)) throw error
      if (attempt === 1) sayStep('waiting-for-database')
      log.warn('database.waiting', { attempt })
      await pause(Math.min(5000, 250 * attempt), undefined, { signal: halt })
    }
  }
}

/** Starts the workers and starts them again when they die; answers how to stop them all. */
function forkWorkers(count: number, connections: Connections, log: Log): Stop {
  let stopping = false
  const fork = () => cluster.fork({ VIELFALTSNETZ_CONNECTION: JSON.stringify(connections.program) })
  cluster.on('exit', (worker, code) => {
    log.warn('worker.ended', { code, pid: worker.process.pid })
    if (!stopping) setTimeout(fork, 200)
  })
  for (let number = 0; number < count; number += 1) fork()
  return async () => {
    stopping = true
    await Promise.all(
      Object.values(cluster.workers ?? {}).map(
        (worker) =>
          new Promise<void>((resolve) => {
            worker?.once('exit', () => resolve())
            worker?.kill('SIGTERM')
          }),
      ),
    )
  }
}

async function runWorker(settings: Settings, log: Log): Promise<void> {
  const connection = JSON.parse(process.env['VIELFALTSNETZ_CONNECTION'] ?? '{}') as pg.ClientConfig
  // The supervisor starts workers when the database is ready.
  onceOnSignal(await serve(settings, connection, () => true, log))
}

/** Stops on SIGINT or SIGTERM, once; a second signal ends at once. */
function onceOnSignal(stop: Stop): Stop {
  let stopping: Promise<void> | undefined
  const stopOnce = () => (stopping ??= stop())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping !== undefined) process.exit(1)
      void stopOnce().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
  return stopOnce
}

/** Demo: lines go to a file, so that the sign-in lines stay readable. Production: to standard output. */
function logOf(settings: Settings): Log {
  if (settings.mode === 'production') return openLog()
  mkdirSync(settings.dataDirectory, { recursive: true })
  const file = createWriteStream(join(settings.dataDirectory, 'log.jsonl'), { flags: 'a', mode: 0o600 })
  return openLog({ write: (line) => void file.write(line) })
}

/** After an unknown fault nothing in this process can be trusted (LO-06): say it and end; the supervisor starts anew. */
function endAfter(log: Log, error: unknown): void {
  log.error('process.fault', {}, error)
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  setTimeout(() => process.exit(1), 100).unref()
}
