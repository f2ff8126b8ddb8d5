import { dirname } from 'node:path'
import { canReach, type ServerAccount } from './server-account.ts'

/**
 * How to start a PostgreSQL program in a directory. When the account may not pass through the directories above (a
 * checkout below `/root`, say), the program is started *in* the directory and knows it as `/proc/self/cwd`: that link is
 * followed without asking the directories above, and all server processes keep the data directory as working directory.
 */
export type ServerDirectory = {
  readonly path: string
  readonly asSeenByServer: string
}

export async function viewFor(account: ServerAccount, path: string): Promise<ServerDirectory> {
  const open = await canReach(account, dirname(path))
  return { path, asSeenByServer: open ? path : '/proc/self/cwd' }
}

/** Spawn options shared by all programs. The server inherits none of our environment: it may hold secrets. */
export function spawnOptionsFor(account: ServerAccount, directory: ServerDirectory) {
  return {
    cwd: directory.path,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C', TZ: 'UTC' },
    ...(account.switching ? { uid: account.uid, gid: account.gid } : {}),
  }
}
