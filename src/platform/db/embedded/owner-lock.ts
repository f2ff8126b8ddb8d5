import { randomBytes } from 'node:crypto'
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { codeOf, EmbeddedServerError } from './embedded-server-error.ts'
import { findProcess, isRunning, type ProcessIdentity } from './process-table.ts'

/** Proof that this program alone supervises the data directory. */
export type OwnerLock = { release(): Promise<void> }

type Holder = ProcessIdentity & { readonly boot: string }

/**
 * Takes `<dataDirectory>.lock` or throws, naming the process that holds it. A lock left behind by a killed process is
 * taken over: the start time and the boot id tell a reused process number from the process that wrote it.
 */
export async function takeOwnerLock(dataDirectory: string): Promise<OwnerLock> {
  const path = `${dataDirectory}.lock`
  const boot = await bootId()
  const self = await findProcess(process.pid)
  if (self === undefined)
    throw new EmbeddedServerError('The embedded database needs a readable /proc; set DATABASE_URL instead.')
  const content = JSON.stringify({ ...self, boot })
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await createWhole(path, content)) return { release: () => removeIfOurs(path, content) }
    const found = await readOrUndefined(path)
    if (found === undefined) continue
    const holder = parseHolder(found)
    if (holder !== undefined && holder.boot === boot && (await isRunning(holder))) {
      throw new EmbeddedServerError(
        `The data directory ${dataDirectory} is in use by process ${holder.pid}; stop that process first or choose another DATA_DIR.`,
      )
    }
    await removeStale(path, found)
  }
  throw new EmbeddedServerError(`The lock ${path} keeps changing hands; start only one program on this data directory.`)
}

/** A hard link appears with its content already inside, so nobody ever reads half a lock. */
async function createWhole(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await unlink(draft)
  }
}

/** Between our look and our rename another start may have taken over already: then its lock is put back. */
async function removeStale(path: string, expected: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await readFile(aside, 'utf8')) !== expected) await link(aside, path).catch(() => undefined)
  await unlink(aside)
}

async function removeIfOurs(path: string, content: string): Promise<void> {
  if ((await readOrUndefined(path)) === content) await unlink(path)
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    if (!('pid' in value) || !('startedAt' in value) || !('boot' in value)) return undefined
    const { pid, startedAt, boot } = value
    if (typeof pid !== 'number' || typeof startedAt !== 'string' || typeof boot !== 'string') return undefined
    return { pid, startedAt, boot }
  } catch {
    return undefined
  }
}

async function bootId(): Promise<string> {
  return (await readOrUndefined('/proc/sys/kernel/random/boot_id'))?.trim() ?? 'unknown'
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
