import { createHash } from 'node:crypto'
import { lchown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf, EmbeddedServerError } from './embedded-server-error.ts'
import type { ServerAccount } from './server-account.ts'

export type SocketDirectory = { readonly path: string; readonly asSeenByServer: string }

/** The port is only a part of the socket's file name: the server listens on no network address. */
export const socketPort = 5432

/** `sockaddr_un.sun_path` holds 108 bytes including the closing zero (unix(7)). */
const LONGEST_SOCKET_PATH = 107

/**
 * The directory of the server's socket, mode 0700, owned by the server's account. That mode is the whole access control
 * (`trust` in pg_hba.conf): only that account and root can connect. We are one of the two: an ordinary user runs the
 * server as themselves, and root passes any directory. `peer` would not do, because root would need a mapped role and
 * every database role a mapping. A process of the same account could read the data files anyway.
 *
 * It lies in the data directory, named relative to it so that no directory above matters to the server. Where the path
 * is too long for clients, it lies in the temporary directory and is refused when somebody else made it first.
 */
export async function prepareSocketDirectory(dataDirectory: string, account: ServerAccount): Promise<SocketDirectory> {
  const directory = socketDirectoryOf(dataDirectory)
  await makePrivate(directory.path, account)
  return directory
}

/** Where the socket of a data directory lies, whether or not a server runs there. */
export function socketDirectoryOf(dataDirectory: string): SocketDirectory {
  const inside = join(dataDirectory, 'socket')
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${socketPort}`)) <= LONGEST_SOCKET_PATH)
    return { path: inside, asSeenByServer: 'socket' }
  const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16)
  const short = join(tmpdir(), `vielfaltsnetz-${name}`)
  return { path: short, asSeenByServer: short }
}

async function makePrivate(path: string, account: ServerAccount): Promise<void> {
  const made = await mkdir(path, { mode: 0o700 }).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    },
  )
  if (made) {
    if (account.switching) await lchown(path, account.uid, account.gid)
    return
  }
  const found = await lstat(path)
  // A start killed between mkdir and chown leaves the directory with us.
  if (account.switching && found.isDirectory() && found.uid === process.getuid?.())
    await lchown(path, account.uid, account.gid)
  const { uid, mode } = await lstat(path)
  if (found.isDirectory() && uid === account.uid && (mode & 0o777) === 0o700) return
  throw new EmbeddedServerError(
    `The socket directory ${path} exists but is not private to user id ${account.uid}; remove it and start again.`,
  )
}
