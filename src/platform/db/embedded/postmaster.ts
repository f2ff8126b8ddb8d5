import { spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { EmbeddedServerError } from './embedded-server-error.ts'
import type { Log } from './log.ts'
import { findProcess, goneWithin, isRunning, signalProcess, type ProcessIdentity } from './process-table.ts'
import { demandDurability, waitUntilReady } from './readiness.ts'
import type { ServerAccount } from './server-account.ts'
import { spawnOptionsFor, viewFor } from './server-directory.ts'
import { settingArguments, type Settings } from './settings.ts'
import type { SocketDirectory } from './socket-directory.ts'

/** Everything needed to start the server, decided once per start of the program. */
export type ServerPlan = {
  readonly dataDirectory: string
  readonly account: ServerAccount
  readonly binaries: Binaries
  readonly socket: SocketDirectory
  readonly settings: Settings
  readonly log: Log
}

/** A server that answers. */
export type Postmaster = { readonly process: ProcessIdentity; readonly exited: Promise<void> }

/** A server that gave up before it answered, in its own words. */
export type FailedStart = { readonly complaint: string }

export async function commandLine(plan: ServerPlan): Promise<readonly [string, ...string[]]> {
  const directory = await viewFor(plan.account, plan.dataDirectory)
  return [plan.binaries.postgres, '-D', directory.asSeenByServer, ...settingArguments(plan.socket, plan.settings)]
}

/** Starts the server once and waits until it answers. An abort stops it again before this rejects. */
export async function startPostmaster(plan: ServerPlan, signal: AbortSignal): Promise<Postmaster | FailedStart> {
  const [program, ...parameters] = await commandLine(plan)
  const child = spawn(program, parameters, {
    ...spawnOptionsFor(plan.account, await viewFor(plan.account, plan.dataDirectory)),
    // Its own session: Ctrl-C in a terminal must reach us first, and we stop the server last.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const output = collect(child.stderr)
  let ended = false
  // Not 'close': orphaned backends may hold the other end of stderr for as long as they like.
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true
      resolve()
    })
  })
  const failure = new Promise<never>((_resolve, reject) =>
    child.once('error', (error) =>
      reject(new EmbeddedServerError(`The database server could not be run: ${error.message}`)),
    ),
  )
  failure.catch(() => undefined)
  const { pid } = child
  if (pid === undefined) return failure
  // The supervisor alone must not keep the program from ending.
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  const started = await findProcess(pid)
  try {
    const wait = {
      socketDirectory: plan.socket.path,
      log: plan.log,
      signal,
      ended: () => ended,
      silenceMilliseconds: 60_000,
    }
    const answer = started === undefined ? undefined : await waitUntilReady(wait)
    if (started !== undefined && answer !== undefined) {
      demandDurability(answer.settings)
      return { process: started, exited }
    }
  } catch (error) {
    if (started !== undefined) await stopProcess(started)
    throw error
  }
  if (started !== undefined && !ended) await stopProcess(started)
  await exited
  // The last words may still be on their way.
  await pause(20)
  return { complaint: output() }
}

/** Takes over a server somebody else started; it is not our child, so its end is looked for ten times a second. */
export function watchForeign(process: ProcessIdentity): Postmaster {
  return { process, exited: waitForEnd(process) }
}

async function waitForEnd(process: ProcessIdentity): Promise<void> {
  while (await isRunning(process)) await pause(100, undefined, { ref: false })
}

/** Fast shutdown; if that takes too long, an immediate one, which the next start recovers from. */
export async function stopProcess(process: ProcessIdentity): Promise<void> {
  const steps = [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const
  for (const [signal, patience] of steps) {
    await signalProcess(process, signal)
    // A suspended process takes a signal only once it goes on.
    await signalProcess(process, 'SIGCONT')
    if (await goneWithin(process, patience)) return
  }
  throw new EmbeddedServerError(`The database server (process ${process.pid}) does not end.`)
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => (text = (text + chunk).slice(-8000)))
  return () => text.trim()
}
