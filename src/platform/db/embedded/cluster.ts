import { spawn } from 'node:child_process'
import { chmod, chown, lchown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { codeOf, EmbeddedServerError } from './embedded-server-error.ts'
import type { Log } from './log.ts'
import type { ServerAccount } from './server-account.ts'
import { spawnOptionsFor, viewFor } from './server-directory.ts'

type Cluster = {
  readonly dataDirectory: string
  readonly account: ServerAccount
  readonly binaries: Binaries
  readonly log: Log
}

/**
 * Makes sure that a complete cluster lies in the data directory and answers whether it was made just now. The caller
 * holds the owner lock, so drafts of an initdb that was killed belong to nobody and are removed.
 */
export async function prepareCluster(cluster: Cluster): Promise<'initialised' | 'present'> {
  const { dataDirectory, account } = cluster
  await removeDrafts(dataDirectory)
  const entries: readonly string[] = await readdir(dataDirectory).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  if (entries.length === 0) {
    await initialise(cluster)
    return 'initialised'
  }
  if (!entries.includes('PG_VERSION')) {
    throw new EmbeddedServerError(
      `The directory ${dataDirectory} is not empty and holds no database; choose another DATA_DIR.`,
    )
  }
  await demandSameMajor(cluster)
  await handOver(dataDirectory, account)
  return 'present'
}

async function removeDrafts(dataDirectory: string): Promise<void> {
  const [parent, prefix] = [dirname(dataDirectory), draftPrefix(dataDirectory)]
  for (const name of await readdir(parent)) {
    if (name.startsWith(basename(prefix))) await rm(join(parent, name), { recursive: true, force: true })
  }
}

function draftPrefix(dataDirectory: string): string {
  return `${dataDirectory}.initialising-`
}

/** The cluster is built beside its place and renamed when complete: a killed initdb never leaves half a cluster. */
async function initialise(cluster: Cluster): Promise<void> {
  const { dataDirectory, account } = cluster
  cluster.log('database.initialising', { dataDirectory })
  const draft = await mkdtemp(draftPrefix(dataDirectory))
  if (account.switching) await chown(draft, account.uid, account.gid)
  await runInitdb(cluster, draft)
  try {
    await rename(draft, dataDirectory)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (codeOf(error) !== 'EBUSY') throw error
    throw new EmbeddedServerError(`${dataDirectory} is a mount point; set DATA_DIR to a directory below it.`)
  }
  await sync(dirname(dataDirectory))
}

/**
 * The character classes come from the operating system: with plain `C`, pg_trgm and the text search parser would drop or
 * glue every letter outside ASCII. Sorting, upper and lower case come from ICU, which the package brings along.
 */
const CHARACTER_CLASSES = ['C.UTF-8', 'en_US.UTF-8', 'de_DE.UTF-8']

async function runInitdb(cluster: Cluster, draft: string): Promise<void> {
  let complaint = ''
  for (const locale of CHARACTER_CLASSES) {
    const result = await initdb(cluster, draft, locale)
    if (result.code === 0) return
    complaint = result.complaint
    if (!complaint.includes('invalid locale name')) break
  }
  await rm(draft, { recursive: true, force: true })
  throw new EmbeddedServerError(`The database could not be initialised: ${complaint.trim()}`)
}

async function initdb(
  { account, binaries }: Cluster,
  draft: string,
  locale: string,
): Promise<{ code: number | null; complaint: string }> {
  const directory = await viewFor(account, draft)
  // `trust` is safe only because of the socket directory; see socket-directory.ts.
  const flags = ['--username=postgres', '--encoding=UTF8', '--data-checksums', '--auth=trust', '--no-instructions']
  const locales = ['--locale-provider=icu', '--icu-locale=de', '--locale=C', `--lc-ctype=${locale}`]
  const child = spawn(binaries.initdb, [`--pgdata=${directory.asSeenByServer}`, ...flags, ...locales], {
    ...spawnOptionsFor(account, directory),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new EmbeddedServerError(`initdb could not be run: ${error.message}`)))
    child.once('close', (code) => resolve({ code, complaint }))
  })
}

async function demandSameMajor({ dataDirectory, binaries }: Cluster): Promise<void> {
  const found = (await readFile(join(dataDirectory, 'PG_VERSION'), 'utf8')).trim()
  const wanted = binaries.version.split('.')[0]
  if (found === wanted) return
  throw new EmbeddedServerError(
    `The data directory ${dataDirectory} was made by PostgreSQL ${found}, this program brings ${wanted}; restore a backup into an empty DATA_DIR.`,
  )
}

/** A cluster that root copied or restored still belongs to root; PostgreSQL wants it in its own hands and mode 0700. */
async function handOver(dataDirectory: string, account: ServerAccount): Promise<void> {
  const { uid, mode } = await stat(dataDirectory)
  if ((mode & 0o077) !== 0) await chmod(dataDirectory, 0o700)
  if (!account.switching || uid === account.uid) return
  // Contents before their directory: the account must never own a directory that root still walks into.
  for (const name of (await readdir(dataDirectory, { recursive: true })).toReversed()) {
    await lchown(join(dataDirectory, name), account.uid, account.gid)
  }
  // Last, so that a start killed half-way begins again.
  await chown(dataDirectory, account.uid, account.gid)
}

async function sync(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Creates the directory the data directory will lie in. */
export async function prepareParent(dataDirectory: string): Promise<void> {
  await mkdir(dirname(dataDirectory), { recursive: true })
}
