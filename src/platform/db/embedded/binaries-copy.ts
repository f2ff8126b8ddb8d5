import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { codeOf, EmbeddedServerError, messageOf } from './embedded-server-error.ts'
import { canReach, type ServerAccount } from './server-account.ts'

type CopyRequest = {
  readonly packageDirectory: string
  readonly account: ServerAccount
  readonly version: string
  /** Full paths, best first; the version is appended, since another program may run another one. */
  readonly places: readonly string[]
  /** Completes a fresh copy before it becomes visible. */
  readonly finish: (directory: string) => Promise<boolean>
}

/**
 * A copy of the package the account can run. Who could change a file of it could run code as the owner of all data, so
 * every entry must belong to us and be writable by us alone, and nobody else may be able to swap a directory above it.
 */
export async function copyForAccount(request: CopyRequest): Promise<string> {
  const reasons: string[] = []
  for (const place of request.places.map((path) => `${path}-${request.version}`)) {
    try {
      await mkdir(dirname(place), { recursive: true, mode: 0o755 })
      await demandSafeParents(place)
      if (!(await canReach(request.account, dirname(place)))) throw new Error('the server account cannot enter it')
      await provideCopy(request, place)
      return place
    } catch (error) {
      reasons.push(`${place}: ${messageOf(error)}`)
    }
  }
  throw new EmbeddedServerError(
    `The database server cannot read ${request.packageDirectory} and no safe place for a copy was found ` +
      `(${reasons.join('; ')}); move the program to a directory every user can enter or set DATABASE_URL.`,
  )
}

async function provideCopy(request: CopyRequest, place: string): Promise<void> {
  if (await isIntact(request.packageDirectory, place)) return
  const draft = await mkdtemp(`${place}.`)
  try {
    await cp(request.packageDirectory, draft, { recursive: true, verbatimSymlinks: true, filter: neededAtRunTime })
    await request.finish(draft)
    await openToReaders(draft)
    await rm(place, { recursive: true, force: true })
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another program finished the same copy first.
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error
  }
  if (!(await isIntact(request.packageDirectory, place))) throw new Error('the copy is incomplete')
}

/** False when there is no complete copy yet; throws when what lies there is not ours, which is never touched. */
async function isIntact(source: string, copy: string): Promise<boolean> {
  const found = await lstat(copy).catch(() => undefined)
  if (found === undefined) return false
  if (!found.isDirectory() || !writableByUsAlone(found)) throw new Error('it belongs to somebody else')
  return holdsAll(source, copy)
}

async function holdsAll(source: string, copy: string): Promise<boolean> {
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(copy, entry.name)]
    if (!neededAtRunTime(from) || entry.isSymbolicLink()) continue
    const [there, here] = [await lstat(from), await lstat(to).catch(() => undefined)]
    if (here === undefined || !writableByUsAlone(here)) return false
    if (entry.isDirectory() ? !here.isDirectory() : !here.isFile() || here.size !== there.size) return false
    if (entry.isDirectory() && !(await holdsAll(from, to))) return false
  }
  return true
}

async function demandSafeParents(path: string): Promise<void> {
  for (let above = dirname(path); ; above = dirname(above)) {
    const entry = await lstat(above)
    const sticky = (entry.mode & 0o1000) !== 0
    const ours = entry.uid === 0 || entry.uid === process.getuid?.()
    if (!entry.isDirectory() || !ours || ((entry.mode & 0o022) !== 0 && !sticky)) {
      throw new Error(`others could replace ${above}`)
    }
    if (above === '/') return
  }
}

function writableByUsAlone(entry: { readonly uid: number; readonly mode: number; isSymbolicLink(): boolean }): boolean {
  return entry.uid === process.getuid?.() && (entry.isSymbolicLink() || (entry.mode & 0o022) === 0)
}

/** Static libraries and build descriptions are a twentieth of the package and no use to a running server. */
function neededAtRunTime(path: string): boolean {
  return extname(path) !== '.a' && basename(path) !== 'pkgconfig'
}

async function openToReaders(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await openToReaders(path)
    else if (entry.isFile()) await chmod(path, ((await lstat(path)).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}
