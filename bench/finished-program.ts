import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type ImportCosts, measureImport } from './import-costs.ts'
import { load } from './load.ts'
import { searches } from './pages.ts'
import { stopProcess } from './processes.ts'
import { heldMegabytes, type Running, startProgram } from './starts.ts'
import type { Visit } from './wire.ts'

/** Seconds from the command until `/readyz` says so. */
export type Starts = { readonly fresh: number; readonly built: number; readonly again: number }

export type Finished = {
  readonly startSeconds: number
  readonly idle: ReturnType<typeof heldMegabytes>
  readonly loaded: ReturnType<typeof heldMegabytes>
  readonly visits: readonly Visit[]
  readonly list: ImportCosts
}

const run = promisify(execFile)

/** First start with nothing built, first start of a built program, and the next start; leaves the demo world in `data`. */
export async function measureStarts(project: string, data: string): Promise<Starts> {
  const fresh = await timedStart(project, `${data}-fresh`)
  rmSync(`${data}-fresh`, { recursive: true, force: true })
  const built = await timedStart(project, data)
  const again = await timedStart(project, data)
  return { fresh, built, again }
}

async function timedStart(project: string, data: string): Promise<number> {
  const running = await startProgram(project, data)
  // Ready comes before the jobs run; a stop in between would not be what happens in life.
  await pause(1000)
  await stopProcess(running.child)
  return running.seconds
}

/** `npm start` on the full database: how long it takes, what a first visit transfers, what it holds after load. */
export async function measureFinished(project: string, data: string): Promise<Finished> {
  const running = await startProgram(project, data)
  try {
    const idle = held(running, data)
    const { stdout } = await run(process.execPath, [join('bench', 'wire.ts'), `http://localhost:${running.port}`], {
      cwd: project,
      maxBuffer: 1 << 24,
    })
    const visits: readonly Visit[] = JSON.parse(stdout)
    await loadAll(running.port)
    const loaded = held(running, data)
    return { startSeconds: running.seconds, idle, loaded, visits, list: await measureImport(running.port, data) }
  } finally {
    await stopProcess(running.child)
  }
}

function held(running: Running, data: string): ReturnType<typeof heldMegabytes> {
  return heldMegabytes(running.child.pid ?? 0, data)
}

/** Every kind of page, each address new, so that nothing is answered from memory. */
async function loadAll(port: number): Promise<void> {
  const paths = [
    '/de/',
    '/ar/',
    '/de/finden?ort=63065&sprache=ar',
    '/en/finden?sprache=tr',
    '/de/kreise/wetteraukreis',
    ...searches.map(({ path }) => path),
  ]
  const headers = { host: `localhost:${port}`, 'accept-encoding': 'br, gzip' }
  await load({ port, paths, headers, connections: 16, seconds: 12, alwaysNew: true })
}
