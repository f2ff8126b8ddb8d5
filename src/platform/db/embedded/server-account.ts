import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { EmbeddedServerError, codeOf } from './embedded-server-error.ts'

/** The operating-system account the server runs under. `switching` is true when we are root and must change to it. */
export type ServerAccount = { readonly uid: number; readonly gid: number; readonly switching: boolean }

/**
 * PostgreSQL refuses to run as root. Root therefore runs an existing cluster as whoever owns it, so that `sudo` once
 * does not lock the ordinary user out afterwards, and a new one as `postgres` or else `nobody`. Any other user runs it
 * as themselves.
 */
export async function chooseAccount(dataDirectory: string): Promise<ServerAccount> {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()]
  if (uid === undefined || gid === undefined) {
    throw new EmbeddedServerError('The embedded database runs on Linux only; set DATABASE_URL to a PostgreSQL server.')
  }
  const owner = await ownerOf(dataDirectory)
  if (uid !== 0) {
    if (owner === undefined || owner.uid === uid) return { uid, gid, switching: false }
    throw new EmbeddedServerError(
      `The data directory ${dataDirectory} belongs to user id ${owner.uid}; start the program as that user or as root, or choose another DATA_DIR.`,
    )
  }
  if (owner !== undefined && owner.uid !== 0) return { ...owner, switching: true }
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8'))
  const chosen = accounts.get('postgres') ?? accounts.get('nobody')
  if (chosen === undefined || chosen.uid === 0) {
    throw new EmbeddedServerError(
      'PostgreSQL does not run as root and there is no user postgres or nobody; start the program as an ordinary user or set DATABASE_URL.',
    )
  }
  return { ...chosen, switching: true }
}

/** Whether the account may read the file (or pass through the directory), judged by the mode bits of it and all above it. */
export async function canReach(account: ServerAccount, path: string): Promise<boolean> {
  if (!account.switching) return true
  const target = resolve(path)
  const entry = await stat(target)
  if (!permits(account, entry, entry.isDirectory() ? 0o1 : 0o4)) return false
  for (let above = dirname(target); ; above = dirname(above)) {
    if (!permits(account, await stat(above), 0o1)) return false
    if (above === '/') return true
  }
}

type Owned = { readonly uid: number; readonly gid: number; readonly mode: number }

function permits(account: ServerAccount, entry: Owned, wanted: number): boolean {
  const shift = entry.uid === account.uid ? 6 : entry.gid === account.gid ? 3 : 0
  return ((entry.mode >> shift) & wanted) === wanted
}

async function ownerOf(directory: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(directory)
    return { uid, gid }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function parseAccounts(passwd: string): ReadonlyMap<string, { uid: number; gid: number }> {
  const rows = passwd.split('\n').map((line) => line.split(':'))
  return new Map(rows.map(([name, , uid, gid]) => [name ?? '', { uid: Number(uid), gid: Number(gid) }]))
}
