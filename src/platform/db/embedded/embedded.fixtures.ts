import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, readlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { startEmbedded, type EmbeddedServer } from './index.ts'

export type Reports = { readonly events: string[]; readonly log: (event: string, details?: object) => void }

export function reports(): Reports {
  const events: string[] = []
  return { events, log: (event) => void events.push(event) }
}

/** A directory every account can pass through, as a server's parent usually is. */
export async function publicDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-embedded-'))
  await chmod(directory, 0o755)
  return directory
}

/** Twice as fast as Node's own copy for a thousand small files; copied by root, they belong to root. */
export async function copyTree(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-R', from, to])
}

export type Place = { readonly socketDirectory: string; readonly port: number }

export async function connect(place: Place): Promise<Client> {
  const client = new Client({
    host: place.socketDirectory,
    port: place.port,
    user: 'postgres',
    database: 'postgres',
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** One statement on a connection of its own; the rows as arrays. */
export async function sql(place: Place, text: string): Promise<readonly (readonly unknown[])[]> {
  const client = await connect(place)
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows
  } finally {
    void client.end().catch(() => undefined)
  }
}

export async function postmasterOf(dataDirectory: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8'), 10)
}

export async function startIn(dataDirectory: string, log = reports().log): Promise<EmbeddedServer> {
  return startEmbedded({ dataDirectory, log })
}

export type Answering = { readonly child: ChildProcess; readonly said: string }

/** Another program that starts the server, says its origin and uid (or the refusal), and then just lives. */
export async function startElsewhere(
  dataDirectory: string,
  account: { uid?: number; gid?: number } = {},
): Promise<Answering> {
  const front = new URL('./index.ts', import.meta.url).href
  const script = `import { startEmbedded } from ${JSON.stringify(front)}
    try {
      const server = await startEmbedded({ dataDirectory: ${JSON.stringify(dataDirectory)}, log: () => {} })
      process.stdin.once('data', () => server.stop().then(() => process.exit(0)))
      console.log(server.origin + ' ' + process.getuid())
    } catch (error) { console.log(error.name + ': ' + error.message); process.exit(1) }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    ...account,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [said]: unknown[] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

export async function endOf(child: ChildProcess, how: NodeJS.Signals | 'ask'): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  if (how === 'ask') child.stdin?.write('stop\n')
  else child.kill(how)
  await ended
}

/** Numbers of the TCP sockets in state LISTEN (0A) that the process holds; proc_pid_net(5). */
export async function tcpListenersOf(pid: number): Promise<readonly string[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8').catch(() => '')),
  )
  const rows = tables.flatMap((table) => table.split('\n').slice(1)).map((row) => row.trim().split(/\s+/))
  const listening = new Set(rows.filter((row) => row[3] === '0A').map((row) => `socket:[${row[9]}]`))
  const handles = await readdir(`/proc/${pid}/fd`)
  const targets = await Promise.all(handles.map((handle) => readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')))
  return targets.filter((target) => listening.has(target))
}

/** Proportional memory of a server and its children in megabytes. */
export async function memoryOf(pid: number): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')
  const texts = await Promise.all(
    [String(pid), ...children].map((id) => readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')),
  )
  return texts.reduce((sum, text) => sum + Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0), 0) / 1024
}
