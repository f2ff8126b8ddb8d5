import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedServerError } from './embedded-server-error.ts'
import { commandLine, stopProcess, watchForeign, type Postmaster, type ServerPlan } from './postmaster.ts'
import {
  commandLineOf,
  findProcess,
  isPostgresOf,
  isRunning,
  listPostgresOf,
  programOf,
  signalProcess,
} from './process-table.ts'
import type { ProcessIdentity } from './process-table.ts'
import { socketPort } from './socket-directory.ts'
import { askServer, demandDurability, waitUntilReady } from './readiness.ts'

/**
 * When a program before us was killed, its server lives on. It is adopted if it is exactly the server we would start
 * and it answers; otherwise it is stopped cleanly. `undefined` means: nothing runs, start one.
 */
export async function adoptOrStopOrphan(plan: ServerPlan, signal: AbortSignal): Promise<Postmaster | undefined> {
  const orphan = await findPostmaster(plan.dataDirectory)
  if (orphan === undefined) {
    await demandNoUnseenServer(plan)
    return undefined
  }
  if (await isWhatWeWouldStart(plan, orphan)) {
    const postmaster = watchForeign(orphan)
    let ended = false
    void postmaster.exited.then(() => (ended = true))
    const wait = {
      socketDirectory: plan.socket.path,
      log: plan.log,
      signal,
      ended: () => ended,
      silenceMilliseconds: 2500,
    }
    const answer = await waitUntilReady(wait)
    if (answer !== undefined) {
      demandDurability(answer.settings)
      return postmaster
    }
  }
  plan.log('database.orphan.stopping', { pid: orphan.pid })
  await stopProcess(orphan)
  return undefined
}

/** Seconds in which backends of a dead postmaster may finish before they are told to end at once. */
const GRACE_FOR_BACKENDS = 3000

/**
 * Backends that outlive their postmaster hold the shared memory, and the server refuses to start beside them. They get
 * a moment to finish; then SIGQUIT, which is what the postmaster itself would have sent them.
 */
export async function dismissBackends(plan: ServerPlan, waitedMilliseconds: number): Promise<void> {
  if (waitedMilliseconds < GRACE_FOR_BACKENDS) return
  if ((await findPostmaster(plan.dataDirectory)) !== undefined) return
  for (const backend of await listPostgresOf(plan.dataDirectory)) await signalProcess(backend, 'SIGQUIT')
}

/**
 * After a restart of the machine or container the number in postmaster.pid may belong to any process of the same
 * account, and PostgreSQL would refuse for ever; so it does beside a zombie nobody waits for. The lock files are removed
 * only when no PostgreSQL process at all works in the data directory and nobody answers on its socket.
 */
export async function removeStaleLocks(plan: ServerPlan): Promise<void> {
  if ((await listPostgresOf(plan.dataDirectory)).length > 0) return
  await demandNoUnseenServer(plan)
  plan.log('database.locks.stale')
  await rm(join(plan.dataDirectory, 'postmaster.pid'), { force: true })
  await rm(join(plan.socket.path, `.s.PGSQL.${socketPort}.lock`), { force: true })
}

async function findPostmaster(dataDirectory: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  if (!(pid > 1) || !(await isPostgresOf(pid, dataDirectory))) return undefined
  return findProcess(pid)
}

/** A container sharing the directory has process numbers of its own, but its socket answers here as well. */
async function demandNoUnseenServer(plan: ServerPlan): Promise<void> {
  const { state } = await askServer(plan.socket.path)
  if (state === 'silent') return
  throw new EmbeddedServerError(
    `A database server that is not visible here, probably in another container, works on ${plan.dataDirectory}; stop it first.`,
  )
}

/** The command line names the binary and every setting: a newer binary or other settings mean a restart. */
async function isWhatWeWouldStart(plan: ServerPlan, orphan: ProcessIdentity): Promise<boolean> {
  const [wanted, found] = [await commandLine(plan), await commandLineOf(orphan.pid)]
  const sameWords = wanted.length === found.length && wanted.every((word, index) => word === found[index])
  return sameWords && (await programOf(orphan.pid)) === plan.binaries.postgres && (await isRunning(orphan))
}
