import { spawn } from 'node:child_process'
import { chown, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  connect,
  copyTree,
  endOf,
  memoryOf,
  postmasterOf,
  publicDirectory,
  reports,
  sql,
  startElsewhere,
  startIn,
  tcpListenersOf,
} from './embedded.fixtures.ts'
import { startEmbedded } from './index.ts'
import { canReach } from './server-account.ts'

const asRoot = process.getuid?.() === 0
/** One cluster for the tests below, each of which stops its server: another initdb would cost a second every time. */
let dataDirectory: string
const afterwards: (() => Promise<unknown>)[] = []

function later<T>(value: T, end: (value: T) => Promise<unknown>): T {
  afterwards.push(() => end(value))
  return value
}

async function freshDirectory(): Promise<string> {
  return later(await publicDirectory(), (directory) => rm(directory, { recursive: true }))
}

async function running(directory = dataDirectory, log = reports().log) {
  return later(await startIn(directory, log), (server) => server.stop())
}

beforeAll(async () => {
  dataDirectory = join(await publicDirectory(), 'postgres')
  const server = await startIn(dataDirectory)
  await sql(server, 'create table ledger (id int primary key)')
  await sql(server, 'insert into ledger values (1)')
  await server.stop()
}, 20_000)

afterEach(async () => {
  for (const end of afterwards.splice(0).toReversed()) await end()
})

afterAll(() => rm(dirname(dataDirectory), { recursive: true }))

test('a stopped server starts again with its rows', async () => {
  const server = await running()
  expect(server.origin).toBe('started')
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
  await server.stop()
  await expect(sql(server, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/)
  await server.stop()
})

test('the server is private, safe and small whatever the settings asked for, and reads all letters', async () => {
  const settings = { fsync: 'off', full_page_writes: 'off', listen_addresses: '*', work_mem: '5MB' }
  const server = later(await startEmbedded({ dataDirectory, log: reports().log, settings }), (one) => one.stop())
  const pid = await postmasterOf(dataDirectory)
  const { uid } = await stat(`/proc/${pid}`)
  const directory = await stat(server.socketDirectory)
  expect(await tcpListenersOf(pid)).toEqual([])
  expect(uid).not.toBe(0)
  expect([directory.mode & 0o777, directory.uid]).toEqual([0o700, uid])
  expect(await memoryOf(pid)).toBeLessThan(60)

  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'work_mem']
  const [values] = await sql(server, `select ${names.map((name) => `current_setting('${name}')`).join(', ')}`)
  expect(values).toEqual(['on', 'on', 'on', 'on', '', '5MB'])

  await sql(server, 'create extension pg_trgm')
  const text = `select array_length(show_trgm('ትግርኛ'), 1), to_tsvector('simple', '„Haus“ – Straße')::text, lower('ÄÖ')`
  expect(await sql(server, text)).toEqual([[5, "'haus':1 'straße':2", 'äö']])
})

test('a killed server comes back by itself with every acknowledged row, even beside a busy backend', async () => {
  const { events, log } = reports()
  const server = await running(dataDirectory, log)
  let exits = 0
  server.onExit(() => (exits += 1))
  const busy = await connect(server)
  void busy.query('do $$ begin loop end loop; end $$').catch(() => undefined)
  const writer = await connect(server)
  await writer.query('create table acknowledged (id int primary key)')
  for (let id = 1; id <= 50; id += 1) await writer.query('insert into acknowledged values ($1)', [id])
  process.kill(await postmasterOf(dataDirectory), 'SIGKILL')
  await expect
    .poll(() => sql(server, 'select count(*)::int from acknowledged').catch(() => []), { timeout: 10_000 })
    .toEqual([[50]])
  expect(exits).toBe(1)
  await expect.poll(() => events).toContain('database.restarted')
}, 15_000)

test('stopping in the middle of a restart leaves nothing behind', async () => {
  const server = await running()
  const exit = new Promise<void>((resolve) => server.onExit(resolve))
  process.kill(await postmasterOf(dataDirectory), 'SIGKILL')
  await exit
  await new Promise((resolve) => setTimeout(resolve, 130))
  await server.stop()
  await expect(sql(server, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/)
  expect(await readdir(dirname(dataDirectory))).toEqual([basename(dataDirectory)])
})

test('the server of a killed program is adopted, watched and stopped', async () => {
  const { child } = await startElsewhere(dataDirectory)
  const pid = await postmasterOf(dataDirectory)
  await endOf(child, 'SIGKILL')
  const server = await running()
  expect(server.origin).toBe('adopted')
  expect(await postmasterOf(dataDirectory)).toBe(pid)
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => sql(server, 'select id from ledger').catch(() => []), { timeout: 10_000 }).toEqual([[1]])
  await server.stop()
  await expect(postmasterOf(dataDirectory)).rejects.toThrow('ENOENT')
})

test('an orphan that does not answer, or runs with other settings, is stopped and replaced', async () => {
  const { child } = await startElsewhere(dataDirectory)
  await endOf(child, 'SIGKILL')
  const first = await postmasterOf(dataDirectory)
  process.kill(first, 'SIGSTOP')
  const server = await running()
  expect(server.origin).toBe('started')
  expect(await postmasterOf(dataDirectory)).not.toBe(first)
}, 15_000)

test('a second program on the same data directory is refused and told the process', async () => {
  const server = await running()
  const { child, said } = await startElsewhere(dataDirectory)
  await endOf(child, 'SIGKILL')
  expect(said).toContain(`is in use by process ${process.pid}`)
  await expect(startIn(dataDirectory)).rejects.toThrow(`is in use by process ${process.pid}`)
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
})

test('a lock and a pid file whose numbers now belong to other processes do not matter', async () => {
  await writeFile(`${dataDirectory}.lock`, JSON.stringify({ pid: process.pid, startedAt: '1', boot: 'another' }))
  const { uid, gid } = await stat(dataDirectory)
  const { pid: foreign } = later(spawn('sleep', ['60'], { uid, gid }), (child) => endOf(child, 'SIGKILL'))
  const remains = `${foreign}\n${dataDirectory}\n1\n5432\nsocket\n\n`
  await mkdir(join(dataDirectory, 'socket'), { recursive: true, mode: 0o700 })
  await writeFile(join(dataDirectory, 'postmaster.pid'), remains)
  await writeFile(join(dataDirectory, 'socket/.s.PGSQL.5432.lock'), remains)
  const server = await running()
  expect(server.origin).toBe('started')
})

test('half a cluster left by a killed initdb is cleared away', async () => {
  await mkdir(`${dataDirectory}.initialising-abc123/base`, { recursive: true })
  await (await running()).stop()
  expect(await readdir(dirname(dataDirectory))).toEqual([basename(dataDirectory)])
})

test('a directory with other things in it is refused', async () => {
  const directory = await freshDirectory()
  await writeFile(join(directory, 'letter.txt'), '')
  await expect(startIn(directory)).rejects.toThrow('is not empty and holds no database')
})

test('a path too long for a socket gets a private directory elsewhere', async () => {
  const parent = join(await freshDirectory(), 'x'.repeat(90))
  const long = join(parent, 'postgres')
  await mkdir(parent)
  await copyTree(dataDirectory, long)
  const server = await running(long)
  later(server.socketDirectory, (path) => rm(path, { recursive: true }))
  expect(server.socketDirectory.length).toBeLessThan(80)
  expect((await stat(server.socketDirectory)).mode & 0o777).toBe(0o700)
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
})

test('root may keep the data below a directory that only root can enter', async ({ skip }) => {
  if (!asRoot) skip('only root runs the server under another account')
  const parent = join(await freshDirectory(), 'private')
  await mkdir(parent, { mode: 0o700 })
  const server = await running(join(parent, 'postgres'))
  expect(server.origin).toBe('initialised')
  expect(await sql(server, 'select 1')).toEqual([[1]])
}, 10_000)

test('an ordinary user runs the server as themselves, and root later leaves it theirs', async ({ skip }) => {
  if (!asRoot) skip('only root can become another user; every other test ran as an ordinary user')
  const someone = { uid: 65534, gid: 65534 }
  if (!(await canReach({ ...someone, switching: true }, import.meta.filename))) skip('others cannot read this checkout')
  const home = join(await freshDirectory(), 'home')
  await mkdir(home)
  await chown(home, someone.uid, someone.gid)
  const { child, said } = await startElsewhere(join(home, 'postgres'), someone)
  expect(said).toBe('initialised 65534')
  await endOf(child, 'ask')
  const server = await running(join(home, 'postgres'))
  expect((await stat(`/proc/${await postmasterOf(join(home, 'postgres'))}`)).uid).toBe(65534)
  await server.stop()
}, 10_000)
