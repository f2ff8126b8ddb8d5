import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** A process that cannot be confused with a later one of the same number: `startedAt` counts clock ticks since boot. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string }

/** The running process of that number, or `undefined` when there is none or only a zombie waiting for its parent. */
export async function findProcess(pid: number): Promise<ProcessIdentity | undefined> {
  const text = await readOrUndefined(`/proc/${pid}/stat`)
  if (text === undefined) return undefined
  // The second field is the name in brackets and may itself hold blanks and brackets (proc(5)).
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, startedAt] = [fields[0], fields[19]]
  if (state === undefined || startedAt === undefined || state === 'Z' || state === 'X') return undefined
  return { pid, startedAt }
}

export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await findProcess(identity.pid))?.startedAt === identity.startedAt
}

/** Sends the signal only while the number still belongs to the same process. */
export async function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): Promise<void> {
  if (!(await isRunning(identity))) return
  try {
    process.kill(identity.pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}

/** Resolves true as soon as the process is gone, false when it still lives after the given time. */
export async function goneWithin(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds
  while (await isRunning(identity)) {
    if (performance.now() >= deadline) return false
    await pause(10)
  }
  return true
}

/** Whether this is a PostgreSQL process working in that directory, whatever path it was started with. */
export async function isPostgresOf(pid: number, dataDirectory: string): Promise<boolean> {
  try {
    const name = await readFile(`/proc/${pid}/comm`, 'utf8')
    const [there, here] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(dataDirectory)])
    return name.trim() === 'postgres' && there.dev === here.dev && there.ino === here.ino
  } catch {
    return false
  }
}

export async function listPostgresOf(dataDirectory: string): Promise<readonly ProcessIdentity[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found: ProcessIdentity[] = []
  for (const pid of pids) {
    if (!(await isPostgresOf(pid, dataDirectory))) continue
    const identity = await findProcess(pid)
    if (identity !== undefined) found.push(identity)
  }
  return found
}

/** The program and its arguments as the process was started. */
export async function commandLineOf(pid: number): Promise<readonly string[]> {
  const text = await readOrUndefined(`/proc/${pid}/cmdline`)
  return text === undefined ? [] : text.replace(/\0$/, '').split('\0')
}

/** The file a process runs, or `undefined` when it was replaced or removed since. */
export async function programOf(pid: number): Promise<string | undefined> {
  try {
    return await readlink(`/proc/${pid}/exe`)
  } catch {
    return undefined
  }
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
