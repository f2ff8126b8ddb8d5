import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { settableClock } from '#platform/clock/index.ts'
import { startEmbedded } from '#platform/db/embedded/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { readWaitingFiles } from '#modules/materials/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { fillDemoWorld, fillPublicEntries, prepareDatabase } from '#app/prepare.ts'
import { testDay } from '../test-day.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { host: string; port: number; user: string }
    /** The store of files that belongs to the demo world. */
    demoFiles: string
  }
}

/** One real server for the whole run; each test file gets a copy of a prepared database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'vielfaltsnetz-test-'))
  await chmod(folder, 0o755)
  const server = await startEmbedded({
    dataDirectory: join(folder, 'database'),
    log: () => undefined,
    settings: { max_connections: '120' },
  })
  const address = { host: server.socketDirectory, port: server.port, user: server.superuser }
  await administer(address, 'create database house_empty')
  const demoFiles = join(folder, 'files')
  await prepare(address, 'house_empty')
  await administer(address, 'create database house_demo template house_empty')
  await prepare(address, 'house_demo', demoFiles)
  project.provide('postgres', address)
  project.provide('demoFiles', demoFiles)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

type ServerAddress = { readonly host: string; readonly port: number; readonly user: string }

async function prepare(address: ServerAddress, database: string, demoFiles?: string): Promise<void> {
  const owner = { ...address, database }
  const db = openDatabase({
    connection: { ...owner, user: 'vielfaltsnetz_app' },
    clock: settableClock(testDay),
    size: 2,
  })
  await prepareDatabase(owner, db)
  if (demoFiles !== undefined) {
    await fillPublicEntries(db)
    const files = await openFiles(demoFiles)
    await fillDemoWorld(db, files, Buffer.alloc(32, 'test key of the house, only here'))
    await readWaitingFiles(db, files, sourceFolder)
  }
  await db.close()
}

async function administer(address: ServerAddress, sql: string): Promise<void> {
  const client = new pg.Client({ ...address, database: 'postgres' })
  await client.connect()
  await client.query(sql)
  await client.end()
}
