import { chown, cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  connect,
  copyOf,
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

const asRoot = process.getuid?.() === 0
let template: string
const afterwards: (() => Promise<unknown>)[] = []

function later<T>(value: T, end: (value: T) => Promise<unknown>): T {
  afterwards.push(() => end(value))
  return value
}

async function freshCopy(): Promise<string> {
  return later(await copyOf(template), (directory) => rm(dirname(directory), { recursive: true }))
}

async function running(dataDirectory: string, log = reports().log) {
  return later(await startIn(dataDirectory, log), (server) => server.stop())
}

beforeAll(async () => {
  template = join(await publicDirectory(), 'postgres')
  const server = await startIn(template)
  expect(server.origin).toBe('initialised')
  await sql(server, 'create table ledger (id int primary key)')
  await sql(server, 'insert into ledger values (1)')
  await server.stop()
}, 20_000)

afterEach(async () => {
  for (const end of afterwards.splice(0).toReversed()) await end()
})

afterAll(() => rm(dirname(template), { recursive: true }))

test('a stopped server starts again with its rows', async () => {
  const server = await running(await freshCopy())
  expect(server.origin).toBe('started')
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
  await server.stop()
  await expect(sql(server, 'select 1')).rejects.toThrow()
  await server.stop()
})

test('the server is private: no port, no root, a closed socket directory, little memory', async () => {
  const dataDirectory = await freshCopy()
  const server = await running(dataDirectory)
  const pid = await postmasterOf(dataDirectory)
  expect(await tcpListenersOf(pid)).toEqual([])
  expect((await stat(`/proc/${pid}`)).uid).not.toBe(0)
  const directory = await stat(server.socketDirectory)
  expect(directory.mode & 0o777).toBe(0o700)
  expect(directory.uid).toBe((await stat(`/proc/${pid}`)).uid)
  expect(await memoryOf(pid)).toBeLessThan(60)
})

test('durability is on, whatever the settings asked for', async () => {
  const settings = { fsync: 'off', full_page_writes: 'off', listen_addresses: '*', work_mem: '5MB' }
  const server = await startEmbedded({ dataDirectory: await freshCopy(), log: reports().log, settings })
  later(server, () => server.stop())
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses', 'work_mem']
  const [values] = await sql(server, `select ${names.map((name) => `current_setting('${name}')`).join(', ')}`)
  expect(values).toEqual(['on', 'on', 'on', 'on', '', '5MB'])
})

test('letters outside ASCII count as letters in trigrams, search and upper case', async () => {
  const server = await running(await freshCopy())
  await sql(server, 'create extension pg_trgm')
  const text = `select array_length(show_trgm('ትግርኛ'), 1), to_tsvector('simple', '„Haus“ – Straße')::text, lower('ÄÖ')`
  expect(await sql(server, text)).toEqual([[5, "'haus':1 'straße':2", 'äö']])
})

test('a killed server comes back by itself with every acknowledged row, even beside a busy backend', async () => {
  const dataDirectory = await freshCopy()
  const { events, log } = reports()
  const server = await running(dataDirectory, log)
  let exits = 0
  server.onExit(() => (exits += 1))
  const busy = await connect(server)
  void busy.query('do $$ begin loop end loop; end $$').catch(() => undefined)
  const writer = await connect(server)
  for (let id = 2; id <= 50; id += 1) await writer.query('insert into ledger values ($1)', [id])
  process.kill(await postmasterOf(dataDirectory), 'SIGKILL')
  await expect
    .poll(() => sql(server, 'select count(*)::int from ledger').catch(() => []), { timeout: 10_000 })
    .toEqual([[50]])
  expect(exits).toBe(1)
  await expect.poll(() => events).toContain('database.restarted')
}, 15_000)

test('stopping in the middle of a restart leaves nothing behind', async () => {
  const dataDirectory = await freshCopy()
  const server = await running(dataDirectory)
  const exit = new Promise<void>((resolve) => server.onExit(resolve))
  process.kill(await postmasterOf(dataDirectory), 'SIGKILL')
  await exit
  await new Promise((resolve) => setTimeout(resolve, 130))
  await server.stop()
  await expect(sql(server, 'select 1')).rejects.toThrow()
  expect(await readdir(dirname(dataDirectory))).toEqual([basename(dataDirectory)])
})

test('the server of a killed program is adopted, watched and stopped', async () => {
  const dataDirectory = await freshCopy()
  const { child } = await startElsewhere(dataDirectory)
  const pid = await postmasterOf(dataDirectory)
  await endOf(child, 'SIGKILL')
  const server = await running(dataDirectory)
  expect(server.origin).toBe('adopted')
  expect(await postmasterOf(dataDirectory)).toBe(pid)
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => sql(server, 'select id from ledger').catch(() => []), { timeout: 10_000 }).toEqual([[1]])
  await server.stop()
  await expect(postmasterOf(dataDirectory)).rejects.toThrow('ENOENT')
})

test('an orphan that does not answer, or runs with other settings, is stopped and replaced', async () => {
  const dataDirectory = await freshCopy()
  const { child } = await startElsewhere(dataDirectory)
  await endOf(child, 'SIGKILL')
  const first = await postmasterOf(dataDirectory)
  process.kill(first, 'SIGSTOP')
  const server = await running(dataDirectory)
  expect(server.origin).toBe('started')
  expect(await postmasterOf(dataDirectory)).not.toBe(first)
}, 15_000)

test('a second program on the same data directory is refused and told the process', async () => {
  const dataDirectory = await freshCopy()
  const server = await running(dataDirectory)
  const { child, said } = await startElsewhere(dataDirectory)
  await endOf(child, 'SIGKILL')
  expect(said).toContain(`is in use by process ${process.pid}`)
  await expect(startIn(dataDirectory)).rejects.toThrow(`is in use by process ${process.pid}`)
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
})

test('a lock and a pid file whose numbers now belong to other processes do not matter', async () => {
  const dataDirectory = await freshCopy()
  await writeFile(`${dataDirectory}.lock`, JSON.stringify({ pid: process.pid, startedAt: '1', boot: 'another' }))
  const sleeper = await startElsewhere(join(dirname(dataDirectory), 'other'))
  later(sleeper.child, (child) => endOf(child, 'ask'))
  const foreign = await postmasterOf(join(dirname(dataDirectory), 'other'))
  const remains = `${foreign}\n${dataDirectory}\n1\n5432\nsocket\n\n`
  await mkdir(join(dataDirectory, 'socket'), { recursive: true, mode: 0o700 })
  await writeFile(join(dataDirectory, 'postmaster.pid'), remains)
  await writeFile(join(dataDirectory, 'socket/.s.PGSQL.5432.lock'), remains)
  const server = await running(dataDirectory)
  expect(server.origin).toBe('started')
})

test('half a cluster left by a killed initdb is cleared away', async () => {
  const dataDirectory = await freshCopy()
  await mkdir(`${dataDirectory}.initialising-abc123/base`, { recursive: true })
  await (await running(dataDirectory)).stop()
  expect(await readdir(dirname(dataDirectory))).toEqual([basename(dataDirectory)])
})

test('a directory with other things in it is refused', async () => {
  const directory = later(await publicDirectory(), (path) => rm(path, { recursive: true }))
  await writeFile(join(directory, 'letter.txt'), '')
  await expect(startIn(directory)).rejects.toThrow('is not empty and holds no database')
})

test('a path too long for a socket gets a private directory elsewhere', async () => {
  const parent = join(dirname(await freshCopy()), 'x'.repeat(90))
  const dataDirectory = join(parent, 'postgres')
  await mkdir(parent)
  await cp(template, dataDirectory, { recursive: true })
  const server = await running(dataDirectory)
  later(server.socketDirectory, (path) => rm(path, { recursive: true }))
  expect(server.socketDirectory.length).toBeLessThan(80)
  expect((await stat(server.socketDirectory)).mode & 0o777).toBe(0o700)
  expect(await sql(server, 'select id from ledger')).toEqual([[1]])
})

test('root may keep the data below a directory that only root can enter', async ({ skip }) => {
  if (!asRoot) skip('only root runs the server under another account')
  const parent = join(dirname(await freshCopy()), 'private')
  await mkdir(parent, { mode: 0o700 })
  const server = await running(join(parent, 'postgres'))
  expect(server.origin).toBe('initialised')
  expect(await sql(server, 'select 1')).toEqual([[1]])
}, 10_000)

test('an ordinary user runs the server as themselves, and root later leaves it theirs', async ({ skip }) => {
  if (!asRoot) skip('only root can become another user; every other test ran as an ordinary user')
  const home = join(dirname(await freshCopy()), 'home')
  await mkdir(home)
  await chown(home, 65534, 65534)
  const { child, said } = await startElsewhere(join(home, 'postgres'), { uid: 65534, gid: 65534 })
  expect(said).toBe('initialised 65534')
  await endOf(child, 'ask')
  const server = await running(join(home, 'postgres'))
  expect((await stat(`/proc/${await postmasterOf(join(home, 'postgres'))}`)).uid).toBe(65534)
  await server.stop()
}, 10_000)
