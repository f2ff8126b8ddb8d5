import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { findPackage, prepareBinaries } from './binaries.ts'
import { prepareCluster, prepareParent } from './cluster.ts'
import { launch } from './launch.ts'
import type { Log } from './log.ts'
import { adoptOrStopOrphan } from './orphan.ts'
import { takeOwnerLock } from './owner-lock.ts'
import type { ServerPlan } from './postmaster.ts'
import { chooseAccount } from './server-account.ts'
import type { Settings } from './settings.ts'
import { prepareSocketDirectory, socketDirectoryOf, socketPort } from './socket-directory.ts'
import { supervise, type Supervision } from './supervise.ts'

export type EmbeddedServer = {
  /** What `pg` takes as `host`. */
  readonly socketDirectory: string
  readonly port: number
  readonly superuser: 'postgres'
  readonly origin: 'initialised' | 'started' | 'adopted'
  /** Fast shutdown. Resolves when the server is gone, also if it was already; may be called twice and at any time. */
  stop(): Promise<void>
  /** The server died unexpectedly; it is restarted without the listener's help. */
  onExit(listener: () => void): void
}

export type EmbeddedServerOptions = {
  /** PostgreSQL's own data directory; our lock and drafts of it lie beside it. Made when absent. */
  readonly dataDirectory: string
  readonly log: Log
  /** Server settings on top of the small defaults; durability, socket and network cannot be changed. */
  readonly settings?: Settings
}

/**
 * Starts, or takes over, the embedded PostgreSQL server of a data directory and keeps it running until `stop`. Throws
 * EmbeddedServerError with a sentence for the operator, also when another living process supervises the directory. One
 * process per program calls this; its workers connect to the socket.
 */
export async function startEmbedded(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  await prepareParent(resolve(options.dataDirectory))
  const dataDirectory = await realDataDirectory(options.dataDirectory)
  const lock = await takeOwnerLock(dataDirectory)
  try {
    const { supervision, origin, socketDirectory } = await begin({ ...options, dataDirectory })
    let stopping: Promise<void> | undefined
    return {
      socketDirectory,
      port: socketPort,
      superuser: 'postgres',
      origin,
      stop: () => (stopping ??= supervision.stop().finally(() => lock.release())),
      onExit: supervision.onExit,
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** What `pg` takes to reach the server another process runs on the data directory; it must run as the same account, or as root. */
export async function findSocketDirectory(
  dataDirectory: string,
): Promise<{ readonly host: string; readonly port: number }> {
  return { host: socketDirectoryOf(await realDataDirectory(dataDirectory)).path, port: socketPort }
}

async function realDataDirectory(given: string): Promise<string> {
  const path = resolve(given)
  return join(await realpath(dirname(path)), basename(path))
}

type Begun = {
  readonly supervision: Supervision
  readonly origin: EmbeddedServer['origin']
  readonly socketDirectory: string
}

async function begin({ dataDirectory, log, settings = {} }: EmbeddedServerOptions): Promise<Begun> {
  const begun = performance.now()
  const account = await chooseAccount(dataDirectory)
  const packageDirectory = findPackage()
  const binaries = await prepareBinaries({ packageDirectory, account, copyPlaces: copyPlacesFor(dataDirectory) })
  const cluster = await prepareCluster({ dataDirectory, account, binaries, log })
  const socket = await prepareSocketDirectory(dataDirectory, account)
  const plan: ServerPlan = { dataDirectory, account, binaries, socket, settings, log }
  const never = new AbortController().signal
  const adopted = await adoptOrStopOrphan(plan, never)
  const postmaster = adopted ?? (await launch(plan, never))
  const origin = cluster === 'initialised' ? 'initialised' : adopted === undefined ? 'started' : 'adopted'
  const milliseconds = Math.round(performance.now() - begun)
  log('database.ready', { origin, pid: postmaster.process.pid, serverUid: account.uid, milliseconds })
  return { supervision: supervise(plan, postmaster), origin, socketDirectory: socket.path }
}

/**
 * Beside the data directory, else the system's cache, and the temporary directory only last: its cleaner may remove
 * libraries that a running server has not loaded yet.
 */
function copyPlacesFor(dataDirectory: string): readonly string[] {
  const name = `vielfaltsnetz-postgres-${process.arch}-${process.getuid?.() ?? 0}`
  return [`${dataDirectory}.binaries`, join('/var/cache', name), join(tmpdir(), name)]
}
