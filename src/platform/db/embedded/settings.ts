import type { SocketDirectory } from './socket-directory.ts'
import { socketPort } from './socket-directory.ts'

export type Settings = Readonly<Record<string, string>>

/** Small enough for one machine shared with the program; the caller's settings come on top of these. */
const DEFAULTS: Settings = {
  shared_buffers: '64MB',
  max_connections: '40',
  jit: 'off',
  wal_level: 'replica',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // PostgreSQL's own collector outlives us; one file per weekday is a week of log and then written anew.
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  // The detail lines of an error quote the row, and with it what people entered.
  log_error_verbosity: 'terse',
}

/** What an acknowledged write depends on. */
export const durability: Settings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }

/** All settings as command line: it outranks postgresql.conf and ALTER SYSTEM, so nothing can turn these off later. */
export function settingArguments(socket: SocketDirectory, chosen: Settings): readonly string[] {
  const fixed: Settings = {
    ...durability,
    listen_addresses: '',
    port: String(socketPort),
    unix_socket_directories: socket.asSeenByServer,
    unix_socket_permissions: '0700',
  }
  const all = { ...DEFAULTS, ...chosen, ...fixed }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
